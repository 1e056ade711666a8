#!/usr/bin/env node
// Takes the golden pictures: five pages and three chapters of our collection, at the width of a phone, a tablet and a desk,
// in light, dark and print: `pnpm pictures`. Each page becomes one sheet of nine pictures, docs/pictures/<name>.webp.
// Nobody compares them by machine, since every version of Chromium draws a little otherwise: look at them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { build } from '../packages/plainleaf/src/index.ts'
import { launch } from './conformance/chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const into = join(root, 'docs/pictures')
const id = 'mdma-assisted-therapy'

const pages = [
  ['page-index', 'html/index.html'],
  ['page-topic', 'html/what-it-is.html'],
  ['page-table', 'html/is-it-approved.html#what-happened-and-when'],
  ['page-questions', 'html/common-questions.html#frequently-asked-questions'],
  ['page-glossary', 'html/glossary.html'],
  ['book-part', 'book/what-it-is.xhtml'],
  ['book-table', 'book/is-it-approved-what-happened-and-when.xhtml'],
  ['book-contents', 'book/nav.xhtml'],
]
const screens = [
  { name: 'phone', width: 390, height: 780 },
  { name: 'tablet', width: 820, height: 1093 },
  { name: 'desk', width: 1280, height: 800 },
]
const modes = [
  { name: 'light', media: 'screen', colorScheme: 'light' },
  { name: 'dark', media: 'screen', colorScheme: 'dark' },
  { name: 'print', media: 'print', colorScheme: 'light' },
]

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
const browser = await launch()
try {
  const inputs = [join(root, 'content', id)]
  const result = await build({ inputs, out: join(folder, 'dist'), to: ['html', 'epub'] })
  if (result.exitCode !== 0) throw new Error(result.messages.map(String).join('\n'))
  const book = unzipSync(readFileSync(join(folder, `dist/epub/${id}.epub`)))
  for (const [name, bytes] of Object.entries(book)) {
    const path = join(folder, 'dist', name.replace(/^EPUB\//, 'book/'))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  mkdirSync(into, { recursive: true })
  for (const [name, path] of pages) {
    const sheet = await toSheet(await takeAll(path))
    writeFileSync(join(into, `${name}.webp`), sheet)
    console.log(`${name}.webp  ${Math.round(sheet.length / 1000)} KB`)
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/** The nine pictures of a page, a row for each mode. */
async function takeAll(path) {
  const [file, id] = path.split('#')
  const url = pathToFileURL(join(folder, 'dist', file)).href + (id ? `#${id}` : '')
  const rows = []
  for (const { name, ...mode } of modes) {
    const row = []
    for (const { width, height } of screens) {
      const page = await browser.newPage({ viewport: { width, height }, bypassCSP: true })
      await page.emulateMedia(mode)
      await page.goto(url)
      // Paper has margins, which a window has not.
      if (name === 'print' && path.startsWith('html'))
        await page.addStyleTag({ content: 'html { padding: 2rem } ' })
      if (id)
        await page.evaluate(
          'document.getElementById(decodeURIComponent(location.hash.slice(1))).scrollIntoView()',
        )
      row.push({ width, picture: await page.screenshot({ type: 'png' }) })
      await page.close()
    }
    rows.push({ name, row })
  }
  return rows
}

/** One picture of all, at 45 % of their size. */
async function toSheet(rows) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 800 } })
  const cells = rows.map(({ name, row }) => {
    const pictures = row.map(
      ({ width, picture }) =>
        `<img width="${Math.round(width * 0.45)}" src="data:image/png;base64,${picture.toString('base64')}">`,
    )
    return `<section aria-label="${name}">${pictures.join('')}</section>`
  })
  await page.setContent(
    `<style>body{margin:0;padding:16px;background:#c9ced2;width:max-content}
    section{display:flex;gap:16px;align-items:start;margin-bottom:16px}
    section:last-child{margin-bottom:0}img{display:block;box-shadow:0 1px 6px #0006}</style>${cells.join('')}`,
  )
  const size = await page.evaluate(() => ({
    width: document.body.offsetWidth,
    height: document.body.offsetHeight,
  }))
  await page.setViewportSize(size)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 75 })
  await page.close()
  return Buffer.from(data, 'base64')
}
