import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser as launch } from './chromium.ts'
import { collectionOf, contextOf, filesOf } from './site.ts'

// What checkers can see is looked at by scripts/conformance; here is what takes a hand on the keyboard.
const folder = mkdtempSync(join(tmpdir(), 'plainleaf-html-'))
let browser: Browser

beforeAll(async () => {
  const collection = collectionOf()
  for (const { path, content } of await filesOf(collection, contextOf(collection))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a page at a width, lets `look` see it, and holds it to asking nobody for anything. */
async function open(
  path: string,
  width: number,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(request.url())
  })
  page.on('console', (message) => faults.push(message.text()))
  const [file = '', id] = path.split('#')
  await page.goto(pathToFileURL(join(folder, file)).href + (id ? `#${id}` : ''))
  await look(page)
  await context.close()
  expect(faults).toEqual([])
}

test('the switch works with the keyboard alone', async () => {
  await open('hay-fever.html', 1280, async (page) => {
    const shown = (id: string) => page.locator(`#${id}`).isVisible()
    expect([await shown('_full'), await shown('_plain')]).toEqual([true, false])
    await page.locator('#_full .versions a').focus()
    await page.keyboard.press('Enter')
    expect([await shown('_full'), await shown('_plain')]).toEqual([false, true])
    await page.locator('#_plain .contents a').first().focus()
    await page.keyboard.press('Enter')
    expect([await shown('_full'), await shown('_plain')]).toEqual([false, true])
    await page.goBack()
    await page.goBack()
    expect([await shown('_full'), await shown('_plain')]).toEqual([true, false])
  })
})

test('a link to a word that stands folded on the first page shows it', async () => {
  await open('index.html#pollen', 390, async (page) => {
    expect(await page.locator('#pollen').isVisible()).toBe(true)
    await page.locator('#pollen').click()
    expect(await page.locator('dt#pollen').isVisible()).toBe(true)
  })
})

test('questions open with the keyboard alone', async () => {
  await open('index.html', 390, async (page) => {
    const link = page.locator('.group a').first()
    expect(await link.isVisible()).toBe(false)
    await page.locator('.group summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await link.isVisible()).toBe(true)
  })
})

test('the skip link keeps the version that is shown', async () => {
  await open('hay-fever.html#_plain', 1280, async (page) => {
    await page.locator('.skip.to-plain').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#_plain').isVisible()).toBe(true)
  })
})

test('everything that takes the focus shows it, is large enough (WCAG 2.5.8), and comes in reading order', async () => {
  await open('hay-fever.html', 390, async (page) => {
    const stops: { name: string; y: number; line: boolean; height: number; outline: string }[] = []
    for (let count = 0; count < 200; count++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate<(typeof stops)[number] | null>(stopHere)
      if (!stop) break
      stops.push(stop)
    }
    expect(stops.length).toBeGreaterThan(20)
    expect(stops[0]?.name).toBe('Skip to the text')
    expect(stops.filter(({ outline }) => outline === 'none')).toEqual([])
    expect(stops.filter(({ height, line }) => !line && height < 24)).toEqual([])
    const places = stops.slice(1).map(({ y }) => y)
    expect(places.filter((y, at) => at > 0 && y < places[at - 1]! - 40)).toEqual([])
  })
})

/** What has the focus, as text that the browser runs. `line`: it stands in a line of text, where its size is that of the line. */
const stopHere = `(() => {
  const it = document.activeElement
  if (!it || it === document.body) return null
  const { top, height } = it.getBoundingClientRect()
  const { display, outlineStyle } = getComputedStyle(it)
  const line = display === 'inline' && Boolean(it.closest('p, li, td, dd'))
  return { name: it.textContent.trim(), y: top + scrollY, line, height: Math.round(height), outline: outlineStyle }
})()`
