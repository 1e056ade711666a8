import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Library } from './library.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = 'wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice'.split(' ')
const kinds = [
  '',
  'articles/',
  'questions/',
  'questions/safety/',
  'collections/mdma-assisted-therapy/',
  'topics/is-it-approved/',
  'topics/what-studies-found/plain/',
  'topics/hay-fever/',
  'topics/old-drops/',
  'topics/humma-alqash/',
  'words/',
  'search/?q=serotonin',
  'about/',
  'offline/',
  '404.html',
]
const views = [
  { name: 'light', width: 1280, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
  { name: '320 px', width: 320, colorScheme: 'light' },
] as const

/** Each kind of page, in light, dark and narrow. */
export function testPages({ open }: Library): void {
  test.each(kinds)(
    '/%s has nothing that axe finds, scrolls one way, asks nobody else and keeps its policy',
    async (path) => {
      const found: unknown[] = []
      const faults = await open(path, async (page) => {
        if (path.startsWith('search')) await page.locator('.finds li').first().waitFor()
        await page.evaluate(axe)
        for (const { name, width, colorScheme } of views) {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          const wide = Number(
            await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          )
          if (wide > 0) found.push(`${name}: ${wide} px too wide`)
          found.push(...(await violations(page)).map((fault) => [name, ...fault]))
        }
      })
      expect([...found, ...faults]).toEqual([])
    },
  )
}

async function violations(page: Page): Promise<string[][]> {
  return page.evaluate(async (values) => {
    interface Violation {
      id: string
      nodes: { html: string; failureSummary: string }[]
    }
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> }
    }
    const { violations } = await axe.run({ preload: false, runOnly: { type: 'tag', values } })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => [id, node.html, node.failureSummary]),
    )
  }, tags)
}
