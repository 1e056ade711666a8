import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browser as launch } from './chromium.ts'
import { collectionOf, contextOf, filesOf } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = 'wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice'.split(' ')
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
afterAll(() => browser?.close())

interface View {
  width: number
  colorScheme: 'light' | 'dark'
}

/** Opens a page, lets `look` see it, and gives the addresses asked for outside the folder and the errors. */
async function open(
  path: string,
  view: View,
  look: (page: Page) => Promise<void>,
): Promise<string[]> {
  const { width, colorScheme } = view
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(request.url())
  })
  page.on('console', (message) => faults.push(message.text()))
  await page.goto(
    pathToFileURL(join(folder, path.split('#')[0] ?? '')).href + (/#.*/.exec(path)?.[0] ?? ''),
  )
  await look(page)
  await context.close()
  return faults
}

const pages = [
  'index.html',
  'a-to-z.html',
  'glossary.html',
  'hay-fever.html',
  'hay-fever.html#_plain',
  'hay-fever.html#fn-1',
  'head-lice.html',
  'cold-sores-ar.html',
  'awkward.html',
]
const views: View[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
]

describe.each(pages)('%s', (path) => {
  test.each(views)('has no axe finding at $width px, $colorScheme', async (view) => {
    const faults = await open(path, view, async (page) => {
      await page.evaluate(axe)
      await page.evaluate(
        "document.querySelectorAll('details').forEach((each) => (each.open = true))",
      )
      const found = await page.evaluate(async (values) => {
        const axe = (
          globalThis as unknown as { axe: { run(o: object): Promise<{ violations: Violation[] }> } }
        ).axe
        interface Violation {
          id: string
          nodes: { html: string; failureSummary: string }[]
        }
        const { violations } = await axe.run({ preload: false, runOnly: { type: 'tag', values } })
        return violations.map(({ id, nodes }) => [
          id,
          nodes.map((node) => [node.html, node.failureSummary]),
        ])
      }, tags)
      expect(found).toEqual([])
    })
    expect(faults).toEqual([])
  })

  test('does not scroll sideways at 320 px (WCAG 1.4.10)', async () => {
    await open(path, { width: 320, colorScheme: 'light' }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    })
  })
})

test('the switch works with the keyboard alone', async () => {
  await open('hay-fever.html', { width: 1280, colorScheme: 'light' }, async (page) => {
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
  await open('index.html#pollen', { width: 390, colorScheme: 'light' }, async (page) => {
    expect(await page.locator('#pollen').isVisible()).toBe(true)
    await page.locator('#pollen').click()
    expect(await page.locator('dt#pollen').isVisible()).toBe(true)
  })
})

test('questions open with the keyboard alone', async () => {
  await open('index.html', { width: 390, colorScheme: 'light' }, async (page) => {
    const link = page.locator('.group a').first()
    expect(await link.isVisible()).toBe(false)
    await page.locator('.group summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await link.isVisible()).toBe(true)
  })
})

test('the skip link keeps the version that is shown', async () => {
  await open('hay-fever.html#_plain', { width: 1280, colorScheme: 'light' }, async (page) => {
    await page.locator('.skip.to-plain').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#_plain').isVisible()).toBe(true)
  })
})
