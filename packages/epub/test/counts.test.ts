import type { Block, Topic } from '@plainleaf/content-model'
import { expect, test } from 'vitest'
import { hayFever, topicBook } from './books.ts'
import { faultsOf, textOf } from './read-book.ts'

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
})

test('numbers that are compared are drawn in a book, which says so where its files and its access are listed', async () => {
  const [first, ...rest] = hayFever.children
  const words =
    'In the spray group 52 out of 100 people slept well. In the sham group it was 31 out of 100.'
  const children = [...first!.children.filter(({ type }) => type !== 'section'), paragraph(words)]
  const topic: Topic = { ...hayFever, children: [{ ...first!, children }, ...rest] }
  const plain = (one: Topic): Topic => ({ ...one, variant: 'plain', children: [] })
  const book = await topicBook(topic, { plain })
  const drawn = [...book.keys()].filter(
    (path) => path.endsWith('.xhtml') && textOf(book, path).includes('class="squares"'),
  )
  expect(drawn).toHaveLength(1)
  const chapter = textOf(book, drawn[0]!)
  expect(chapter).toContain('aria-label="100 squares, 52 of them filled: in the spray group"')
  // What a reading system without our style fills is what is counted.
  expect(chapter).toMatch(
    /<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 100 100" width="88" height="88" aria-hidden="true"><path class="full" fill="currentColor" d="[^"]*" \/><path class="rest" fill="none" stroke="currentColor" stroke-width="0\.8"/,
  )
  const list = textOf(book, 'EPUB/package.opf')
  const file = drawn[0]!.slice('EPUB/'.length)
  expect(list.match(/<item [^>]*properties="svg"[^>]*>/g)).toEqual([
    expect.stringContaining(`href="${file}"`),
  ])
  expect(list).toContain('<meta property="schema:accessMode">visual</meta>')
  expect(list).toContain('<meta property="schema:accessModeSufficient">textual</meta>')
  expect(list).toContain('2 images, each described in words')
  expect(faultsOf(book)).toEqual([])
})
