import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ToolMissing } from './finding.ts'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name means anything: what a page asks of another site is never found.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Where Chromium is: at CHROMIUM_PATH if that is set. Throws `ToolMissing` where none is installed. */
export function findChromium(): string {
  const { CHROMIUM_PATH: named } = process.env
  const path = (named ? [named] : places).find((place) => existsSync(place))
  if (path) return path
  throw new ToolMissing('No Chromium: run apt-get install chromium, or set CHROMIUM_PATH')
}

/** Starts a browser that asks nobody for anything. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args })
}

/** What a page is shown as. */
export interface Screen {
  width: number
  height: number
  colorScheme: 'light' | 'dark'
  media: 'screen' | 'print'
}

/** One page of the browser, used for one document after the other. */
export interface Tab {
  page: Page
  /** Asked of the browser itself: Playwright would resize a window as well, which costs more than all that is then checked. */
  turn(screen: Screen): Promise<void>
}

/** Tabs of a browser, each in a process of its own, lent out one at a time. */
export interface Tabs {
  /** Waits for a tab that is free, and gives what the work makes of it. */
  use<T>(work: (tab: Tab) => Promise<T>): Promise<T>
}

/** Opens tabs. A context for each keeps Chromium from putting them into one process. */
export async function openTabs(browser: Browser, count: number): Promise<Tabs> {
  const free = await Promise.all(Array.from({ length: count }, () => openTab(browser)))
  const waiting: ((tab: Tab) => void)[] = []
  return {
    async use(work) {
      const tab = free.pop() ?? (await new Promise<Tab>((resolve) => waiting.push(resolve)))
      try {
        return await work(tab)
      } finally {
        const next = waiting.shift()
        if (next) next(tab)
        else free.push(tab)
      }
    },
  }
}

async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ viewport: null })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  return {
    page,
    async turn({ width, height, colorScheme, media }) {
      const size = { width, height, deviceScaleFactor: 1, mobile: false }
      await session.send('Emulation.setDeviceMetricsOverride', size)
      const features = [{ name: 'prefers-color-scheme', value: colorScheme }]
      await session.send('Emulation.setEmulatedMedia', { media, features })
    },
  }
}
