import { readFileSync } from 'node:fs'
import { type AnyNode, sectionsOf, toText } from '@plainleaf/content-model'
import { htmlReader, pdfReader } from '@plainleaf/readers'
import type { Browser } from 'playwright-core'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser as launch } from './pdf/chromium.ts'
import { outline } from './pdf/outline.ts'
import { print } from './pdf/print.ts'
import { line, pdfOf } from './pdf/write-pdf.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const read = (value: Uint8Array, path = 'leaflet.pdf') => pdfReader.read(new VFile({ path, value }))
const page = (name: string) =>
  readFileSync(new URL(`fixtures/pdf/${name}.html`, import.meta.url), 'utf8')

const styles = {
  'one column': 'body { font: 11pt/1.35 sans-serif }',
  'a book, justified and hyphenated':
    'body { font: 10.5pt/1.2 serif; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1.2em } h1 { font-size: 18pt } h2 { font-size: 12.5pt; margin: 12pt 0 4pt } h3 { font-size: 10.5pt; font-style: italic; margin: 8pt 0 2pt } ul, ol { margin: 3pt 0 }',
  'two columns':
    'body { font: 10pt/1.3 sans-serif; hyphens: auto } main { columns: 2; column-gap: 22pt } h1 { font-size: 20pt; column-span: all } h2 { font-size: 13pt } h3 { font-size: 11pt } table { break-inside: avoid }',
  'headings that are only bold or italic':
    'body { font: 11pt/1.3 sans-serif } h1 { font-size: 15pt } h2, h3 { font-size: 11pt; margin: 10pt 0 3pt } h3 { font-weight: normal; font-style: italic } p { margin: 4pt 0 } td, th { border: 1px solid; padding: 4px 8px; text-align: left }',
  'large print':
    'body { font: 16pt/1.5 serif } h1 { font-size: 30pt; text-align: center } h2 { font-size: 21pt } h3 { font-size: 18pt } ul { list-style: square } table { break-inside: avoid } td, th { padding: 2pt 6pt }',
}

describe.each(['asthma', 'burns', 'chickenpox', 'sleep'])('%s', (name) => {
  const truth = htmlReader.read(new VFile({ path: `${name}.html`, value: page(name) }))
  describe.each(Object.entries(styles))('%s', (style, css) => {
    it.each([true, false])(
      'is read as the page it was printed from (tagged: %s)',
      async (tagged) => {
        const furniture = style !== 'large print'
        const topic = await read(await print(browser, { html: page(name), css, tagged, furniture }))
        expect(outline(topic)).toEqual(outline(await truth))
        const pages = topic.dropped.filter(({ reason }) => reason === 'page-number').length
        expect(pages > 0).toBe(furniture)
        expect(topic.dropped.filter(({ reason }) => reason === 'running-title').length).toBe(pages)
      },
    )
  })
})

it('keeps emphasis, raised and lowered letters, and safe links', async () => {
  const html = `<html lang="en"><h1>Drinking enough</h1><p>Water (H<sub>2</sub>O) is <b>best</b>, tea is <i>fine</i><sup>1</sup>.
    Ask <a href="https://example.org/ask">our nurses</a> or <a href="javascript:alert(1)">do not</a>, whichever you like better today.</p>`
  for (const tagged of [true, false]) {
    const topic = await read(
      await print(browser, { html, css: 'body { font: 11pt sans-serif }', tagged }),
    )
    const kinds = JSON.stringify(topic.children)
    for (const type of [
      'subscript',
      'superscript',
      'strong',
      'emphasis',
      'https://example.org/ask',
    ]) {
      expect(kinds).toContain(type)
    }
    expect(kinds).not.toContain('javascript')
    expect(toText(topic.children as AnyNode[])).toContain('Ask our nurses or do not, whichever')
  }
})

it('joins what the end of a page parts, and undoes hyphens', async () => {
  const top =
    line('B', 20, 60, 760, 'Nosebleeds') +
    line('F', 11, 60, 720, 'Most nosebleeds stop by themselves.')
  const end =
    line('F', 11, 60, 114, 'Pinch the soft part of your nose for ten minutes and lean for-') +
    line('F', 11, 60, 100, 'ward while you do so, because blood in the stomach makes you')
  const next =
    line('F', 11, 60, 760, 'sick. A well-') + line('F', 11, 60, 746, 'known remedy is ice.')
  const topic = await read(pdfOf([top + end, next]))
  expect(outline(topic)).toEqual([
    '1 Nosebleeds',
    'Most nosebleeds stop by themselves.',
    'Pinch the soft part of your nose for ten minutes and lean forward while you do so, because blood in the stomach makes you sick. A well-known remedy is ice.',
  ])
  expect(topic.children[0]?.children[1]?.position).toMatchObject({
    start: { line: 3, column: 1 },
    end: { line: 6 },
  })
})

it('reads bullets from the fonts that word processors use, nested by their indent', async () => {
  const item = (x: number, y: number, text: string) =>
    line('F', 11, x, y, '\x95') + line('F', 11, x + 18, y, text)
  const topic = await read(
    pdfOf([
      line('B', 18, 60, 760, 'Packing a hospital bag') +
        line('F', 11, 60, 730, 'Bring these things with you:') +
        item(78, 712, 'your medicines') +
        item(78, 698, 'clothes for three days, and shoes that you can put on') +
        line('F', 11, 96, 684, 'without help') +
        item(114, 670, 'a dressing gown') +
        item(78, 656, 'a book'),
    ]),
  )
  expect(outline(topic)).toEqual([
    '1 Packing a hospital bag',
    'Bring these things with you:',
    'list',
    'your medicines',
    'clothes for three days, and shoes that you can put on without help',
    'list',
    'a dressing gown',
    'a book',
  ])
})

it('never drops a warning that stands on every page', async () => {
  const body = (text: string) =>
    line('F', 8, 60, 30, 'Call 999 in an emergency') + line('F', 11, 60, 700, text)
  const topic = await read(pdfOf(['One page.', 'Another page.', 'A third page.'].map(body)))
  expect(toText(topic.children as AnyNode[])).toContain('Call 999 in an emergency')
  expect(topic.dropped.map(({ text }) => text)).toEqual([
    'Call 999 in an emergency',
    'Call 999 in an emergency',
  ])
})

it('says which headings it is unsure of', async () => {
  const rows = [
    'Rest is best.',
    'WHAT TO DO NEXT',
    'Drink plenty and keep warm until you feel better.',
  ]
  const file = new VFile({
    path: 'cold.pdf',
    value: pdfOf([
      line('B', 18, 60, 760, 'Colds') +
        rows.map((text, index) => line('F', 11, 60, 720 - 30 * index, text)).join(''),
    ]),
  })
  const topic = await pdfReader.read(file)
  expect(sectionsOf(topic).map(({ heading }) => toText(heading))).toContain('WHAT TO DO NEXT')
  expect(file.messages.map(({ ruleId, line: at }) => `${ruleId} ${at}`)).toEqual([
    'heading-uncertain 3',
  ])
})
