import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeOfflineFiles } from '../src/build/offline-files.ts'
import { writeSearchIndex } from '../src/build/search-index.ts'
import { serveSite } from '../src/serve/serve-site.ts'
import { browser as launch } from './chromium.ts'
import { deadLinks } from './dead-links.ts'
import { openSite, type Site } from './open-site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = 'wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice'.split(' ')
let site: Site
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([openSite(), launch()])
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

/** Opens a page, lets `look` use it, and gives what was asked of other sites, what failed and what the browser complained of. */
async function open(
  path: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.home)) faults.push(`asked of another site: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(site.home + path)
  await look(page)
  await context.close()
  return faults
}

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
    expect(await versions.locator('[aria-current=page]').textContent()).toContain('Plain language')
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

describe('who keeps the library', () => {
  const keep = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Keep the library' }).click()
    await page.getByText('The library is on this device.').waitFor()
  }

  test('reads and searches without a network, also where the host says that answers vary', async () => {
    appendFileSync(join(site.folder, '_headers'), '/*\n  Vary: Origin, Accept-Encoding\n')
    const faults = await open('offline/', async (page) => {
      await keep(page)
      await page.context().setOffline(true)
      await page.goto(`${site.home}topics/what-it-is/plain/`)
      expect(await page.locator('h1').textContent()).toBe('What is MDMA-assisted therapy?')
      await page.goto(`${site.home}topics/what-it-is`)
      expect(page.url()).toBe(`${site.home}topics/what-it-is/`)
      // The first visit to the search.
      await page.goto(`${site.home}search/?q=serotonin`)
      await page.locator('.finds > li').first().waitFor()
      await page.reload()
      await page.getByRole('searchbox').fill('preparation')
      await page.getByText('for “preparation”').waitFor()
    })
    expect(faults).toEqual([])
  })

  test('searches on when the library is built anew, in the open page and then without a network', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plainleaf-library-anew-'))
    cpSync(site.folder, folder, { recursive: true })
    const { home, close } = await serveSite(folder)
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${home}offline/`)
    await keep(page)
    await page.goto(`${home}search/?q=serotonin`)
    await page.locator('.finds > li').first().waitFor()

    const article = join(folder, 'topics/hay-fever/index.html')
    writeFileSync(article, readFileSync(article, 'utf8').replace('salt water', 'zephyr water'))
    await writeSearchIndex(folder, 'en')
    await writeOfflineFiles(folder, '/')
    const before = await page.evaluate('caches.keys()')
    await page.evaluate('navigator.serviceWorker.getRegistration().then((found) => found.update())')
    // The new files are kept, and only they.
    await page.waitForFunction(
      `caches.keys().then((names) => names.length === 1 && names[0] !== '${before}')`,
    )
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

describe('the files', () => {
  const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8')

  test('hold no link that leads nowhere', () => {
    expect(deadLinks(site.folder, site.home)).toEqual([])
  })

  test('are the API of all collections, with the addresses of these pages', () => {
    const { collections } = JSON.parse(read('v1/collections.json'))
    const ids = collections.map(({ id }: { id: string }) => id)
    expect(ids.sort()).toEqual(['allergies', 'mdma-assisted-therapy'])
    const topic = JSON.parse(read('v1/topics/hay-fever.json'))
    expect(topic.url).toBe(`${site.home}topics/hay-fever/`)
    expect(topic.creditText).toContain('hay fever')
    expect(existsSync(join(site.folder, 'v1/topics', topic.archivedAt))).toBe(true)
    expect(JSON.parse(read('v1/topics/is-it-approved.plain.json')).identifier).toBe(
      'is-it-approved',
    )
    expect(JSON.parse(read('v1/openapi.json')).openapi).toMatch(/^3\.1/)
    expect(JSON.parse(read('v1/advisories.json')).advisories).toHaveLength(2)
  })

  test('are a feed and a sitemap of every article', () => {
    expect(read('feed.xml').match(/<entry /g)).toHaveLength(11)
    expect(read('feed.xml')).toContain('<updated>2026-11-20T00:00:00Z</updated>')
    const pages = globSync('**/index.html', { cwd: site.folder }).map((path) =>
      path.replace(/index\.html$/, ''),
    )
    const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) =>
      url.slice(site.home.length),
    )
    const unlisted = ['search/', 'offline/']
    expect(listed.sort()).toEqual(pages.filter((page) => !unlisted.includes(page)).sort())
  })

  test('hold what is downloaded', () => {
    const files = join(site.folder, 'files/mdma-assisted-therapy')
    expect(readFileSync(join(files, 'handout/what-it-is.pdf')).toString('latin1', 0, 5)).toBe(
      '%PDF-',
    )
    expect(statSync(join(files, 'epub/what-it-is.epub')).size).toBeGreaterThan(20_000)
  })

  test('say plainly what is reviewed and where a treatment stands in law', () => {
    expect(read('topics/what-it-is/index.html')).toContain('Not yet reviewed by a clinician')
    expect(read('topics/what-it-is/index.html')).toMatch(
      /class="standing".*No, not in the United States/s,
    )
    expect(read('topics/hay-fever/index.html')).toContain('Reviewed by Dr Ada Example')
    expect(read('topics/hay-fever/index.html')).not.toContain('class="standing"')
  })

  test('say what was withdrawn or corrected', () => {
    const withdrawn = read('topics/old-drops/index.html')
    expect(withdrawn).toContain('This article was withdrawn on 1 November 2026.')
    expect(withdrawn).toContain('href="/topics/nose-sprays/"')
    expect(withdrawn).not.toContain('nobody should read')
    expect(read('topics/hay-fever/index.html')).toContain('Corrected on 1 October 2026.')
    expect(read('feed.xml')).toContain('withdrawn on 1 November 2026. The dose in it was wrong.')
  })

  test('have words around an article in its own language, and its direction', () => {
    const page = read('topics/humma-alqash/index.html')
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain('aria-label="المكتبة"')
    expect(page).toContain('آخر تحقق: <time datetime="2026-10-01">1 أكتوبر 2026</time>')
    const [around = ''] = page.slice(page.indexOf('<body')).split('class="neighbours"')
    expect(around).not.toMatch(/>[^<]*[A-Z][a-z]+ [a-z]+/)
    const home = read('index.html')
    expect(home).toContain('<html lang="en" dir="ltr">')
    expect(home).toMatch(/<h3 lang="ar" dir="rtl">\s*<a href="\/topics\/humma-alqash\/">/)
  })

  test('name the article of each question', () => {
    for (const path of ['index.html', 'questions/index.html'])
      expect(read(path)).toMatch(
        /href="\/topics\/hay-fever\/#self-care">\s*What can I do myself\?\s*<small>What is hay fever\?<\/small>/,
      )
  })

  test('of a page weigh little: one article, with style and fonts', () => {
    const page = statSync(join(site.folder, 'topics/is-it-approved/index.html')).size
    const style = ['style.css', 'theme.css'].map((path) => statSync(join(site.folder, path)).size)
    const fonts = globSync('_astro/*.woff2', { cwd: site.folder })
    const sizes = fonts.map((path) => statSync(join(site.folder, path)).size)
    expect(fonts).toHaveLength(2)
    const total = [page, ...style, ...sizes].reduce((sum, bytes) => sum + bytes)
    expect(total).toBeLessThan(160_000)
    expect(globSync('_astro/*.js', { cwd: site.folder })).toEqual([])
  })
})
