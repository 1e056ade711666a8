import { readFileSync } from 'node:fs'
import { markdownReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compact } from '../src/pipeline/compact.ts'

const path = new URL('../../../scripts/test/fixtures/torture/topics/every-kind.md', import.meta.url)

test('a tree that takes less memory says the same, and shares the points where nodes begin and end', async () => {
  const topic = await markdownReader.read(new VFile({ value: readFileSync(path) }), {})
  const before = structuredClone(topic)
  compact(topic)
  expect(topic).toEqual(before)
  const [block] = topic.children.flatMap(({ children }) => children)
  if (block?.type !== 'paragraph') throw new Error(`no paragraph but ${block?.type}`)
  expect(block.children[0]?.position?.start).toBe(block.position?.start)
})
