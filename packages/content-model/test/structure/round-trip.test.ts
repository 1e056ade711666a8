import { textReader, toMarkdown } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { lasting, readBack } from '../markdown/read-back.ts'
import { beside, loadDevelopmentSet, loadSamples, notBeside } from './shared.ts'

describe('what import writes reads back to the same tree', () => {
  const truths = beside ? [...loadSamples(), ...loadDevelopmentSet()] : []
  if (!beside) {
    test('but the samples and the development set are not beside the repository', () => {
      process.stdout.write(notBeside)
      expect(truths).toEqual([])
    })
  }
  test.each(truths.map(({ name, text }) => [name, text]))('%s', async (name, value) => {
    const topic = await textReader.read(new VFile({ path: `${name}.txt`, value }))
    const written = toMarkdown(topic)
    expect(lasting(readBack(written))).toEqual(lasting(topic))
    expect(toMarkdown(readBack(written))).toBe(written)
  })
})
