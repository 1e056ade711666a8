import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Site } from '../open-site.ts'

/** A built site and a browser, for tests of several ideas: the site is built once. */
export interface Library {
  site(): Site
  browser(): Browser
  /** Opens a page, lets `look` use it, and gives what was asked of other sites, what failed and what the browser complained of. */
  open(
    path: string,
    look: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<string[]>
}

/** What tests use of a site and a browser, which are there when the tests run. */
export function toLibrary(site: () => Site, browser: () => Browser): Library {
  return {
    site,
    browser,
    async open(path, look, options = {}) {
      const { home } = site()
      const context = await browser().newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(home)) faults.push(`asked of another site: ${request.url()}`)
      })
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
      })
      page.on('console', (message) => faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(String(error)))
      await page.goto(home + path)
      await look(page)
      await context.close()
      return faults
    },
  }
}
