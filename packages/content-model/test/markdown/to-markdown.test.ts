import { readdirSync, readFileSync } from 'node:fs'
import {
  markdownReader,
  sectionsOf,
  type Topic,
  textReader,
  toMarkdown,
  toTopic,
} from '@plainleaf/content-model'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { draft } from './arbitrary-draft.ts'
import { lasting, readBack } from './read-back.ts'

const fixtures = new URL('../fixtures/', import.meta.url)
const namesIn = (folder: string): string[] => readdirSync(new URL(`${folder}/`, fixtures)).sort()

describe('toMarkdown', () => {
  it.each(namesIn('markdown'))(
    'writes the Markdown fixture %s so that it reads back',
    async (name) => {
      const file = new VFile({
        value: readFileSync(new URL(`markdown/${name}/input.md`, fixtures)),
        path: 'input.md',
      })
      const topic = markdownReader.read(file) as Topic
      const written = toMarkdown(topic)
      expect(lasting(readBack(written))).toEqual(lasting(topic))
      expect(toMarkdown(readBack(written))).toBe(written)
      await expect(written).toMatchFileSnapshot(
        new URL(`markdown/${name}/written.md`, fixtures).pathname,
      )
    },
  )

  it.each(namesIn('text'))('writes the text fixture %s so that it reads back', (name) => {
    const file = new VFile({
      value: readFileSync(new URL(`text/${name}/input.txt`, fixtures)),
      path: 'input.txt',
    })
    const topic = textReader.read(file) as Topic
    expect(lasting(readBack(toMarkdown(topic)))).toEqual(lasting(topic))
  })

  it.each(namesIn('text'))('leaves what was guessed of %s a guess', (name) => {
    const value = readFileSync(new URL(`text/${name}/input.txt`, fixtures))
    const topic = textReader.read(new VFile({ value, path: 'input.txt' })) as Topic
    const sure = (one: Topic): (string | number)[][] =>
      [...sectionsOf(one)].map(({ id, typing }) => [id, typing.confidence])
    expect(sure(readBack(toMarkdown(topic)))).toEqual(sure(topic))
  })

  it('keeps what the source declared, also where it would be guessed', () => {
    const written = '## Symptoms {kind=prose aspect=Symptoms}\n\nSneezing.\n'
    const front = '---\ntitle: Hay fever\nid: hay-fever\nlang: en\nreviewedBy: []\n---\n\n'
    expect(toMarkdown(readBack(front + written))).toBe(front + written)
  })

  it('keeps a link whose words look like the sign of a note', () => {
    const topic = readBack(
      '# Hay fever\n\nRead [\\^2](https://example.org/two) and on.[^2]\n\n[^2]: Of two.\n',
    )
    const written = toMarkdown(topic)
    expect(written).toContain('https://example.org/two')
    expect(lasting(readBack(written))).toEqual(lasting(topic))
  })

  it('keeps any tree, whatever its text looks like', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const topic = toTopic(structuredClone(one), new VFile({ value: '', path: 'one.md' }))
        const written = toMarkdown(topic)
        const back = lasting(readBack(written))
        expect(back, written).toEqual(lasting(topic))
      }),
      { numRuns: 300 },
    )
  })
})
