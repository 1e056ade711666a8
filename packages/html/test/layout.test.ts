import type { Citation, Section } from '@plainleaf/content-model'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { show, withBrowser } from './show.ts'
import { topicOf } from './site.ts'

withBrowser()

/** Left and right edges of what a selector finds. */
function edges(shown: Page, selector: string): Promise<[number, number][]> {
  return shown.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => {
    const { left, right } = each.getBoundingClientRect()
    return [Math.round(left), Math.round(right)]
  })`)
}

test.each([1280, 800, 390])(
  'what stands in main stays in the column, boxes too, at %i px',
  async (width) => {
    const shown = await show(topicOf('hay-fever/plain.json'), width)
    const [[left]] = (await edges(shown, 'h1')) as [[number, number]]
    expect(await edges(shown, 'header.title')).toEqual([[0, width]])
    const boxes = await edges(shown, 'main > :not(header)')
    expect(boxes.length).toBeGreaterThan(1)
    for (const [from, to] of boxes) {
      expect(from).toBe(left)
      expect(to).toBeLessThanOrEqual(width - left)
    }
    await shown.close()
  },
)

test('a cell of many citations wraps at the commas and is not cut off on a phone', async () => {
  const references = Array.from({ length: 12 }, (_, at) => ({
    type: 'reference' as const,
    id: `r${at}`,
    label: String(at + 1),
    itemType: 'webpage',
    raw: `Source ${at + 1}`,
  }))
  const citation: Citation = {
    type: 'citation',
    label: '[1-12]',
    references: references.map(({ id }) => id),
  }
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: [{ type: 'text' as const, value }],
  })
  const section: Section = {
    type: 'section',
    kind: 'prose',
    id: 'sources',
    depth: 2,
    aspect: null,
    typing: { confidence: 1, alternatives: [] },
    heading: [{ type: 'text', value: 'Sources' }],
    children: [
      {
        type: 'table',
        headerRows: 1,
        headerColumns: 0,
        children: [
          { type: 'tableRow', children: [cell('Season'), cell('Pollen'), cell('Source')] },
          {
            type: 'tableRow',
            children: [cell('Spring'), cell('Trees'), { type: 'tableCell', children: [citation] }],
          },
        ],
      },
    ],
  }
  const topic = { ...topicOf('hay-fever/plain.json'), id: 'cited', children: [section], references }
  const shown = await show(topic, 390)
  expect(
    await shown.evaluate(
      "[...document.querySelectorAll('.table')].map((box) => box.scrollWidth - box.clientWidth)",
    ),
  ).toEqual([0])
  const lines = await shown.evaluate(`(() => {
    const range = document.createRange()
    const [bracket, first] = document.querySelector('.citation').childNodes
    range.selectNode(bracket)
    const top = (box) => Math.round(box.bottom)
    return [top(range.getBoundingClientRect()), top(first.getBoundingClientRect())]
  })()`)
  const [bracket, first] = lines as [number, number]
  expect(Math.abs(bracket - first)).toBeLessThan(12)
  await shown.close()
})
