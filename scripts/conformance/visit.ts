import type { Browser, Page } from 'playwright-core'
import { openTabs, type Tab } from './chromium.ts'
import {
  type AceResult,
  type AceSpots,
  askAce,
  type Fault,
  faults,
  hiddenTargets,
  isSameShape,
  keepShape,
  load,
  prepare,
  show,
  type Wide,
  wide,
} from './look.ts'
import { type Rules, type View, views, wall } from './views.ts'

/** What was seen of a document. */
export interface Visit {
  /** Only of documents of books. */
  ace?: { result: AceResult; spots: AceSpots }
  faults: { view: string; fault: Fault }[]
  wide: Wide[]
  /** What could not be loaded, or was asked of another site, by rule. */
  loading: { rule: string; reason: string }[]
}

/** Visits documents, each once however often it is asked for. */
export type Visitor = (url: string, inBook: boolean) => Promise<Visit>

/** Opens as many tabs as there are to be, which visit side by side. */
export async function openVisitor(browser: Browser, count: number): Promise<Visitor> {
  const tabs = await openTabs(browser, count)
  /** Pages that hold the checkers and a document of a book. */
  const loaded = new WeakSet<Page>()
  const visits = new Map<string, Promise<Visit>>()

  async function open(page: Page, url: string, inBook: boolean): Promise<void> {
    if (inBook && loaded.has(page) && (await show(page, url))) return
    await page.goto(url)
    await load(page)
    if (inBook) loaded.add(page)
    else loaded.delete(page)
  }

  async function visit(tab: Tab, url: string, inBook: boolean): Promise<Visit> {
    const { page } = tab
    const seen: Visit = { faults: [], wide: [], loading: [] }
    const end = listen(page, new URL(url).origin, seen.loading)
    try {
      await tab.turn(wall)
      await open(page, url, inBook)
      if (inBook) seen.ace = await askAce(page)
      await prepare(page)
      await inEveryView(tab, inBook, seen)
      for (let hidden = await hiddenTargets(page); hidden.length > 0; ) {
        const [id = '', ...others] = hidden
        await page.goto(`${url}#${encodeURIComponent(id)}`)
        const still = await hiddenTargets(page)
        if (!still.includes(id)) await inEveryView(tab, inBook, seen)
        hidden = others.filter((other) => still.includes(other))
      }
    } finally {
      end()
    }
    return seen
  }

  return (url, inBook) => {
    const known = visits.get(url) ?? tabs.use((tab) => visit(tab, url, inBook))
    visits.set(url, known)
    return known
  }
}

async function inEveryView(tab: Tab, inBook: boolean, seen: Visit): Promise<void> {
  for (const view of views) {
    await tab.turn(view)
    const found = await faults(tab.page, inBook ? view.inBook : await rulesFor(view, tab.page))
    seen.faults.push(...found.map((fault) => ({ view: view.name, fault })))
    if (view.width === 320) seen.wide.push(...(await wide(tab.page)))
  }
  await tab.turn(wall)
}

/** What is asked of a page that is shown in this view; `wall` is the first of all views. */
async function rulesFor(view: View, page: Page): Promise<Rules> {
  if (view === wall) await keepShape(page)
  return view.sameAsWall && (await isSameShape(page)) ? view.sameAsWall : view.page
}

/** Hears what a page asks for and complains of; gives what ends that. */
function listen(page: Page, origin: string, heard: Visit['loading']): () => void {
  const asked = (request: { url(): string }): void => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:')) {
      heard.push({ rule: 'request-outside', reason: `The document asks for ${url}` })
    }
  }
  const answered = (response: { url(): string; status(): number }): void => {
    const { pathname } = new URL(response.url())
    // Browsers ask for this one by themselves.
    if (response.status() < 400 || pathname === '/favicon.ico') return
    heard.push({ rule: 'file-missing', reason: `There is no ${pathname.replace(/^\/\d+/u, '')}` })
  }
  const said = (message: { type(): string; text(): string }): void => {
    const text = message.text()
    if (!['error', 'warning'].includes(message.type()) || /^Failed to load/u.test(text)) return
    heard.push({ rule: 'console', reason: text })
  }
  page.on('request', asked)
  page.on('response', answered)
  page.on('console', said)
  return () => {
    page.off('request', asked)
    page.off('response', answered)
    page.off('console', said)
  }
}
