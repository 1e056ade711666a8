import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browser as launch } from './chromium.ts'
import { collectionOf, contextOf, filesOf } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'plainleaf-notes-'))
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

async function open(width: number, fragment = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await page.goto(`${pathToFileURL(join(folder, 'hay-fever.html')).href}${fragment}`)
  return page
}

const scrolled = (page: Page): Promise<number> => page.evaluate('scrollY')

/** Edges of what a selector finds. */
const box = (
  page: Page,
  selector: string,
): Promise<Record<'left' | 'right' | 'top' | 'bottom' | 'height', number>> =>
  page.evaluate(
    `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().toJSON()`,
  )

describe.each([
  ['a citation', '#_full .text .citation a', '#_full li:target'],
  ['a footnote', '#_full .text [role="doc-noteref"]', '#_full .footnote:target'],
  ['a word', '#_full .text a.term', '#_full div:has(> dt:target)'],
])('%s', (_, link, note) => {
  test('opens beside the text on a wide screen and closes again, and the text stays where it is', async () => {
    const page = await open(1280)
    await page.locator(link).first().scrollIntoViewIfNeeded()
    const before = await scrolled(page)
    await page.locator(link).first().click()
    const shown = await box(page, note)
    const text = await box(page, '#_full .text > section')
    expect(shown.left).toBeGreaterThanOrEqual(text.right)
    expect(shown.right).toBeLessThanOrEqual(1280)
    expect([shown.top >= 0, shown.bottom <= 800]).toEqual([true, true])
    expect(await scrolled(page)).toBe(before)
    await page.locator(`${note} .close:visible`).click()
    expect(await page.locator(note).count()).toBe(0)
    expect(await scrolled(page)).toBe(before)
    await page.close()
  })

  test('opens at the bottom of a phone and leaves half of it free', async () => {
    const page = await open(390)
    await page.locator(link).first().scrollIntoViewIfNeeded()
    const before = await scrolled(page)
    await page.locator(link).first().click()
    const shown = await box(page, note)
    expect([shown.left, shown.right, shown.bottom]).toEqual([0, 390, 800])
    expect(shown.height).toBeLessThanOrEqual(400)
    expect(await scrolled(page)).toBe(before)
    await page.goBack()
    expect(await page.locator(note).count()).toBe(0)
    await page.close()
  })

  test('stands in its list on paper', async () => {
    const page = await open(1280)
    await page.locator(link).first().click()
    await page.emulateMedia({ media: 'print' })
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('${note}')).position`),
    ).toBe('static')
    expect(await page.locator(`${note} .close:visible`).count()).toBe(0)
    await page.close()
  })
})

test('a note of the plain-language version keeps that version', async () => {
  const page = await open(1280, '#_plain')
  await page.locator('#_plain .text .citation a').first().click()
  const state = async () => [
    await page.locator('#_plain').isVisible(),
    await page.locator('#_plain li:target').count(),
  ]
  expect(await state()).toEqual([true, 1])
  await page.locator('#_plain li:target .close:visible').click()
  expect(await state()).toEqual([true, 0])
  await page.close()
})

test('the way back from a note leads to the citation, which is marked', async () => {
  const page = await open(1280)
  await page.locator('#_full .text .citation a').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('#_full li:target [role="doc-backlink"]').first().focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('#_full .citation a:target').count()).toBe(1)
  expect(await page.locator('#_full li:target').count()).toBe(0)
  await page.close()
})

test.each([
  ['a citation', '#_full .citation a'],
  ['a footnote', '#_full [role="doc-noteref"]'],
])(
  'closing goes back to %s from which the note was opened, of all that open it (WCAG 2.4.3)',
  async (_, opens) => {
    const page = await open(1280)
    const links = page.locator(opens)
    const count = await links.count()
    expect(count).toBeGreaterThan(0)
    for (let at = 0; at < count; at += 1) {
      await links.nth(at).focus()
      const before = await scrolled(page)
      await page.keyboard.press('Enter')
      const close = page.locator('#_full .close:visible')
      expect(await close.count()).toBe(1)
      expect(await scrolled(page)).toBe(before)
      await close.focus()
      await page.keyboard.press('Enter')
      expect(await page.locator('#_full .close:visible').count()).toBe(0)
      expect(await scrolled(page)).toBe(before)
      await page.keyboard.press('Tab')
      expect(await links.nth(at).and(page.locator(':focus')).count()).toBe(1)
      expect(await scrolled(page)).toBe(before)
    }
    await page.close()
  },
)
