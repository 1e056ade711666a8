import { readdirSync, readFileSync } from 'node:fs'
import { markdownReader, type Topic, toMarkdown } from '@plainleaf/content-model'
import { htmlReader, pdfReader, wordReader } from '@plainleaf/readers'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { page } from './arbitrary-page.ts'
import { pdfPages } from './pdf/arbitrary-pages.ts'
import { browser as launch } from './pdf/chromium.ts'
import { print } from './pdf/print.ts'
import { wordDocument } from './word/arbitrary-document.ts'
import { hayFever } from './word/hay-fever.ts'
import { docx, numbering, styles } from './word/make-docx.ts'

const fixtures = new URL('fixtures/', import.meta.url)
/** What reading back need not give again: places, where the text came from, and how sure a reader was. */
const passing: ReadonlySet<string> = new Set(['position', 'data', 'dropped', 'source', 'typing'])
const lasting = (topic: Topic): unknown =>
  JSON.parse(JSON.stringify(topic, (key, value) => (passing.has(key) ? undefined : value)))

/** What `plainleaf import` writes reads back to the same tree, and is written again as it was. */
async function expectSame(read: Topic | Promise<Topic>, from = ''): Promise<void> {
  const topic = await read
  const written = toMarkdown(topic)
  const back = (await markdownReader.read(new VFile({ value: written, path: 'back.md' }))) as Topic
  expect(lasting(back), `${from}\n\n${written}`).toEqual(lasting(topic))
  expect(toMarkdown(back)).toBe(written)
}

const pagesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}${name}`)
const folders = readdirSync(fixtures).filter((name) => name !== 'word')
const pages = folders.flatMap((name) => pagesOf(`${name}/`))

it.each(pages)('the page %s reads back', async (path) => {
  const value = readFileSync(new URL(path, fixtures))
  await expectSame(htmlReader.read(new VFile({ value, path })))
})

it.each([true, false])('the same pages printed to PDF read back (tagged: %s)', async (tagged) => {
  const browser = await launch()
  try {
    for (const path of pagesOf('pdf/')) {
      const html = readFileSync(new URL(path, fixtures), 'utf8')
      const css = 'body { font: 11pt/1.35 sans-serif }'
      const value = await print(browser, { html, css, tagged, furniture: true })
      await expectSame(pdfReader.read(new VFile({ value, path: 'leaflet.pdf' })))
    }
  } finally {
    await browser.close()
  }
})

it('the Word document reads back', async () => {
  const value = docx({ styles, numbering, ...hayFever })
  await expectSame(wordReader.read(new VFile({ value, path: 'leaflet.docx' })))
})

/** What means something in Markdown, in our directives or in a table. */
const scraps = [
  ...['*', '**', '_', '`', '``', '~~', '\\', '|', '\\|', '#', '>', '-', '+', '1.', '=', '---'],
  ...['```', '!', '[1]', '[^1]', '[a](b)', '[x]', '![', '](', '{#x}', '{kind=faq}', ':sub[2]'],
  ...[':code[x]', ':::note', '10:30', '&lt;br&gt;', '&lt;b&gt;', '&amp;amp;', 'Table: ', '^'],
  ...['&lt;', '&nbsp;', 'https://example.org/a_b', 'a@b.example'],
]
const marked = fc
  .tuple(page, fc.array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 12 }))
  .map(([html, all]) => {
    let count = 0
    return html.replace(/w\d+x/gu, () => all[count++ % all.length]!)
  })

it('any page reads back, also where its words look like Markdown', async () => {
  const read = async (html: string): Promise<void> => {
    const value = `<title>Page</title><body>${html}`
    await expectSame(htmlReader.read(new VFile({ value, path: 'page.html' })), html)
  }
  await fc.assert(fc.asyncProperty(fc.oneof(page, marked), read), { numRuns: 1000 })
})

it('any Word document reads back', async () => {
  const read = async ({ value, body }: { value: Uint8Array; body: string }): Promise<void> =>
    expectSame(wordReader.read(new VFile({ value, path: 'leaflet.docx' })), body)
  await fc.assert(fc.asyncProperty(wordDocument, read), { numRuns: 120 })
})

it('any PDF file reads back', async () => {
  const read = async (value: Uint8Array): Promise<void> =>
    expectSame(pdfReader.read(new VFile({ value, path: 'leaflet.pdf' })))
  await fc.assert(fc.asyncProperty(pdfPages, read), { numRuns: 120 })
})
