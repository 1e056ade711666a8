import { drawMarkedCounts, fragment, sectionToHast } from '@plainleaf/html'
import type { ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { eachElement } from '../src/page/each-element.ts'
import { topicOf } from './site.ts'

const compared =
  'In the spray group 52 out of 100 people slept well. In the sham group it was 31 out of 100.'

function markedPiece(): string {
  const topic = topicOf('head-lice/tree.json')
  const [first] = topic.children
  const paragraph = {
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: compared }],
  }
  const one = { ...topic, children: [{ ...first!, children: [paragraph] }] }
  const context = {
    topic: one,
    counts: 'marks' as const,
    hrefOf: (id: string) => `#${id}`,
    hrefOfTopic: () => undefined,
    imageOf: () => undefined,
  }
  return fragment(
    one.children.map((section) => sectionToHast(section, context)),
    { ids: 'keep' },
  )
}

test('a piece marks where pictures go without a word or a drawing, and a site that has our style draws them', () => {
  const piece = markedPiece()
  expect(piece).toMatch(/<div data-counts="[^"<>& ]+"><\/div>/)
  expect(piece).not.toMatch(/svg|role="img"/)
  const drawn = drawMarkedCounts(piece, 'en')
  expect(drawn).not.toContain('data-counts')
  expect(drawn.match(/<svg /g)).toHaveLength(2)
  expect(drawn).toContain('aria-label="100 squares, 31 of them filled: in the sham group"')
  expect(drawn.replace(/<div class="counts">.*?<\/svg><\/div><p>.*?<\/p><\/div><\/div>/s, '')).toBe(
    piece.replace(/<div data-counts="[^"]*"><\/div>/, ''),
  )
})

test('a mark that says nothing of numbers stays what it is, and brings nothing', () => {
  const marks = ['%', '%7B%7D', '%5B1%5D', '%5B%7B%22count%22%3A%22x%22%7D%5D']
  for (const mark of marks) {
    const html = `<div data-counts="${mark}"></div>`
    expect(drawMarkedCounts(html, 'en')).toBe(html)
  }
  const bad = encodeURIComponent(JSON.stringify([{ count: 5, group: '<script>x()</script>' }]))
  const drawn = fromHtml(drawMarkedCounts(`<div data-counts="${bad}"></div>`, 'en'))
  const tags = new Set<string>()
  eachElement(drawn.children as ElementContent[], ({ tagName }) => tags.add(tagName))
  expect([...tags]).toContain('svg')
  expect([...tags]).not.toContain('script')
})
