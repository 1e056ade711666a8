import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { build } from './build.ts'
import { browser as launch } from './chromium.ts'
import { hayFever, plainHayFever } from './hay-fever.ts'
import { type Site, serve } from './site.ts'

/** How a page is opened. */
interface Look {
  script?: boolean
  js?: boolean
  dark?: boolean
  bypassCSP?: boolean
}

/** A site of a clinic that shows our element, in a browser. */
export interface Host {
  readonly site: Site
  /** The files for browsers. */
  readonly built: { script: string; style: string }
  /** The page that is open. */
  readonly page: Page
  /** Lets the site answer with JSON, after a delay in milliseconds. */
  json(path: string, value: unknown, delay?: number): void
  /** Opens a page that holds some HTML, and gives what the browser complained about. */
  open(html: string, look?: Look): Promise<string[]>
  /** What can be read in the shadow, or where nothing is shown there, in the page. */
  words(): Promise<string>
}

export const fallback = '<a href="/pages/hay-fever.html">Read about hay fever</a>'
export const whole: string = `<plainleaf-topic src="/v1/topics/hay-fever.json">${fallback}</plainleaf-topic>`

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" fill="#0b869c"/></svg>'
const style =
  'body { font: 1.05rem/1.5 Georgia, serif; color: #222; background: #fff } @media (prefers-color-scheme: dark) { body { color: #eee; background: #161a1d } }'

/** Opens the site and a browser before the tests of a file, clears both after each of them, and closes them at the end. */
export function openHost(): Host {
  let browser: Browser
  let site: Site
  let built: Host['built']
  let page: Page | undefined

  beforeAll(async () => {
    built = await build()
    browser = await launch()
    site = await serve()
  })
  afterEach(async () => {
    await page?.context().close()
    page = undefined
    site.answers.clear()
    site.asked.length = 0
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const json: Host['json'] = (path, value, delay = 0) => {
    site.answers.set(path, { body: JSON.stringify(value), type: 'application/json', delay })
  }

  const open: Host['open'] = async (
    html,
    { script = true, js = true, dark = false, bypassCSP = false } = {},
  ) => {
    if (!site.answers.has('/v1/topics/hay-fever.json')) json('/v1/topics/hay-fever.json', hayFever)
    json('/v1/topics/hay-fever.plain.json', plainHayFever)
    for (const path of ['/icon.svg', '/images/spray.png']) {
      site.answers.set(path, { body: drawing, type: 'image/svg+xml' })
    }
    site.answers.set('/element.js', { body: built.script, type: 'text/javascript' })
    site.answers.set('/element.css', { body: built.style, type: 'text/css' })
    site.answers.set('/host.css', { body: style, type: 'text/css' })
    const head = `<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/host.css">${script ? '<script type="module" src="/element.js"></script>' : ''}`
    site.answers.set('/', {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our clinic</title>${head}</head><body><main><h1>Our clinic</h1>${html}</main></body></html>`,
      type: 'text/html',
    })
    const context = await browser.newContext({
      javaScriptEnabled: js,
      bypassCSP,
      colorScheme: dark ? 'dark' : 'light',
    })
    page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${site.origin}/`)
    return faults
  }

  const words: Host['words'] = async () => {
    const element = page!.locator('plainleaf-topic')
    await page!.waitForFunction(() => {
      const node = document.querySelector('plainleaf-topic')
      return node?.shadowRoot?.firstChild && !node.ariaBusy
    })
    return await element.evaluate((node) => {
      const root = node.shadowRoot
      const shown =
        root && !root.querySelector('slot') ? (root.querySelector('article') ?? node) : node
      // biome-ignore lint/performance/useDomNodeTextContent: what can be seen is meant
      return (shown as HTMLElement).innerText
    })
  }

  return {
    json,
    open,
    words,
    get site() {
      return site
    },
    get built() {
      return built
    },
    get page() {
      return page!
    },
  }
}
