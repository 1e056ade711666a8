import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser as launch } from './chromium.ts'
import { collectionOf, contextOf, filesOf } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'plainleaf-find-'))
let browser: Browser
let files: Map<string, string>

beforeAll(async () => {
  const collection = collectionOf()
  const made = await filesOf(collection, contextOf(collection))
  files = new Map(made.map(({ path, content }) => [path, String(content)]))
  for (const [path, content] of files)
    if (!path.includes('/')) writeFileSync(join(folder, path), content)
  browser = await launch()
})
afterAll(() => browser?.close())

test('topics can be chosen by aspect with the keyboard alone', async () => {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(folder, 'index.html')).href)
  const shown = () =>
    page.evaluate(
      "[...document.querySelectorAll('.cards > li')].filter((each) => each.checkVisibility()).map((each) => each.querySelector('a').getAttribute('href'))",
    )
  const all = (await shown()) as string[]
  expect(all).toHaveLength(4)
  await page.locator('.filter summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  const label = ((await page.locator('.filter label:has(:checked)').textContent()) ?? '').trim()
  const [, count] = /\((\d)\)$/.exec(label) ?? []
  const some = (await shown()) as string[]
  expect(some).toHaveLength(Number(count))
  expect(some.length).toBeLessThan(all.length)
  await page.keyboard.press('ArrowUp')
  expect(await shown()).toEqual(all)
  await page.close()
})

test('a word leads to every title and heading that it stands in', () => {
  const content = files.get('a-to-z.html') ?? ''
  const [, entry = ''] = /<dt>fever<\/dt>([\s\S]*?)<\/div>/.exec(content) ?? []
  expect([...entry.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'hay-fever.html',
    'hay-fever.html#overview',
  ])
  expect(content).not.toContain('<dt>the</dt>')
})

test('a small collection has neither', async () => {
  const collection = collectionOf()
  const small = { ...collection, topics: collection.topics.slice(0, 3) }
  const made = await filesOf(small, contextOf(small))
  expect(made.some(({ path }) => path === 'a-to-z.html')).toBe(false)
  const index = String(made.find(({ path }) => path === 'index.html')?.content)
  expect(index).not.toContain('_only')
  expect(index).not.toContain('a-to-z')
})
