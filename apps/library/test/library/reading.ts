import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { writeOfflineFiles } from '../../src/build/offline-files.ts'
import { writeSearchIndex } from '../../src/build/search-index.ts'
import { serveSite } from '../../src/serve/serve-site.ts'
import { base } from '../open-site.ts'
import type { Library } from './library.ts'

/** What a reader does: search, change to plain language, read without JavaScript and without a network. */
export function testReading(library: Library): void {
  const { open } = library
  describe('the search', () => {
    test('finds an article by a word in its body, and leads to the place', async () => {
      const faults = await open('', async (page) => {
        await page.getByRole('searchbox').fill('integration session')
        await page.keyboard.press('Enter')
        const find = page.locator('.finds > li').filter({ hasText: 'step by step' }).first()
        await find.waitFor()
        expect(await page.getByRole('status').textContent()).toMatch(/articles? for “integration/)
        await find.locator('.place a').first().click()
        await page.waitForURL(/topics\/what-happens-step-by-step\/#/)
        expect(await page.locator(':target').count()).toBe(1)
      })
      expect(faults).toEqual([])
    })

    test('says when nothing is found, and where else to look', async () => {
      await open('search/', async (page) => {
        await page.getByRole('searchbox').fill('xylophone')
        await page.getByText('Nothing found for “xylophone”').waitFor()
        expect(await page.getByRole('heading', { name: 'All articles' }).isVisible()).toBe(true)
      })
    })
  })

  test('the plain-language switch works by keyboard', async () => {
    await open('topics/what-it-is/', async (page) => {
      const plain = page.getByRole('link', { name: 'Plain language', exact: true })
      for (let presses = 0; presses < 12; presses++) {
        if (await plain.evaluate((link) => link === link.ownerDocument.activeElement)) break
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(/what-it-is\/plain\/$/)
      const versions = page.getByRole('navigation', { name: 'Version of the text' })
      expect(await versions.locator('[aria-current=page]').textContent()).toContain(
        'Plain language',
      )
      await versions.getByRole('link', { name: 'Full text' }).press('Enter')
      await page.waitForURL(/what-it-is\/$/)
    })
  })

  test('everything can be read and found without JavaScript', async () => {
    const faults = await open(
      '',
      async (page) => {
        await page.getByRole('searchbox').fill('serotonin')
        await page.keyboard.press('Enter')
        await page.waitForURL(/search\/\?q=serotonin/)
        expect(await page.locator('noscript p').isVisible()).toBe(true)
        await page.getByRole('link', { name: 'All questions' }).click()
        await page.getByRole('link', { name: 'Is it safe?' }).first().click()
        expect(await page.locator('section:target h3, section:target h2').first().isVisible()).toBe(
          true,
        )
        await page.getByRole('link', { name: 'Plain language', exact: true }).click()
        expect(await page.locator('h1').textContent()).toBe(
          'What are the risks, and who should not have it?',
        )
      },
      { javaScriptEnabled: false },
    )
    expect(faults).toEqual([])
  })

  describe('who comes by a code on paper or a link in a book', () => {
    const printed = 'collections/mdma-assisted-therapy/what-it-is.html?v=0123'

    test('gets to the article, and to the place in it', async () => {
      const faults = await open(`${printed}#is-it-approved`, async (page) => {
        await page.waitForURL(`${library.site().home}topics/what-it-is/#is-it-approved`)
        expect(await page.locator(':target').count()).toBe(1)
      })
      expect(faults).toEqual([])
    })

    test('gets to the article without JavaScript', async () => {
      const how = { javaScriptEnabled: false }
      const look = (page: Page) => page.waitForURL(`${library.site().home}topics/what-it-is/`)
      expect(await open(printed, look, how)).toEqual([])
    })
  })

  describe('who keeps the library', () => {
    const keep = async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Keep the library' }).click()
      await page.getByText('The library is on this device.').waitFor()
    }

    test('reads and searches without a network, also where the host says that answers vary', async () => {
      appendFileSync(
        join(library.site().folder, '_headers'),
        '/*\n  Vary: Origin, Accept-Encoding\n',
      )
      const faults = await open('offline/', async (page) => {
        await keep(page)
        await page.context().setOffline(true)
        await page.goto(`${library.site().home}topics/what-it-is/plain/`)
        expect(await page.locator('h1').textContent()).toBe('What is MDMA-assisted therapy?')
        await page.goto(`${library.site().home}topics/what-it-is`)
        expect(page.url()).toBe(`${library.site().home}topics/what-it-is/`)
        // The first visit to the search.
        await page.goto(`${library.site().home}search/?q=serotonin`)
        await page.locator('.finds > li').first().waitFor()
        await page.reload()
        await page.getByRole('searchbox').fill('preparation')
        await page.getByText('for “preparation”').waitFor()
      })
      expect(faults).toEqual([])
    })

    test('searches on when the library is built anew, in the open page and then without a network', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'plainleaf-library-anew-'))
      cpSync(library.site().folder, folder, { recursive: true })
      const { home, close } = await serveSite(folder, { base })
      const context = await library.browser().newContext()
      const page = await context.newPage()
      await page.goto(`${home}offline/`)
      await keep(page)
      await page.goto(`${home}search/?q=serotonin`)
      await page.locator('.finds > li').first().waitFor()

      const article = join(folder, 'topics/hay-fever/index.html')
      writeFileSync(article, readFileSync(article, 'utf8').replace('salt water', 'zephyr water'))
      await writeSearchIndex(folder, 'en')
      await writeOfflineFiles(folder, base)
      const keptNow = (): Promise<string[]> => page.evaluate('caches.keys()')
      const before = await keptNow()
      await page.evaluate(
        'navigator.serviceWorker.getRegistration().then((found) => found.update())',
      )
      // The new files are kept, and only they.
      const isNew = async (): Promise<boolean> => {
        const [name, ...more] = await keptNow()
        return more.length === 0 && name !== before[0]
      }
      await expect.poll(isNew, { timeout: 30_000 }).toBe(true)
      // The index in this page names a file that is gone.
      await page.getByRole('searchbox').fill('sneeze')
      await page.locator('.finds > li').filter({ hasText: 'hay fever' }).waitFor()
      await context.setOffline(true)
      await page.goto(`${home}search/?q=zephyr`)
      await page.getByText('One article for “zephyr”').waitFor()
      await context.close()
      await close()
      rmSync(folder, { recursive: true })
    })
  })
}
