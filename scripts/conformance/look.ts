import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Rules } from './views.ts'

/** An element as its name and how many of that name stand before it in the document. */
export interface Spot {
  name: string
  nth: number
}

/** What axe has against an element; the spot is missing where it stands in no tag of the source. */
export interface Fault extends Partial<Spot> {
  rule: string
  impact: 'minor' | 'moderate' | 'serious' | 'critical'
  reason: string
}

/** An element that makes the page scroll sideways. */
export interface Wide extends Spot {
  right: number
  scrollWidth: number
}

/** What Ace's scripts say of a document; Ace makes its report of that. */
export interface AceResult {
  axe?: { violations: { nodes: { target: string[] }[] }[] }
}

const here = createRequire(import.meta.url)
const read = (path: string | URL): string => readFileSync(path, 'utf8')

/** Where Ace lies: the parts that its command is made of. Only that command brings Electron. */
export const aceHome: string = join(here.resolve('@daisy/ace-core'), '..')

const own = read(new URL('in-page.js', import.meta.url))
const axe = read(here.resolve('axe-core/axe.min.js'))
const ace = [
  createRequire(join(aceHome, 'index.js'))
    .resolve('@daisy/axe-core-for-ace')
    .replace(/axe\.js$/u, 'axe.min.js'),
  join(aceHome, 'scripts/ace-axe.js'),
  join(aceHome, 'scripts/ace-extraction.js'),
].map(read)

/** The rules of WCAG 2.2 A and AA, and what axe holds for good practice beyond them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Loads the checkers into the page that is open. Their other questions ask the page as it is then. */
export function load(page: Page): Promise<void> {
  return page.evaluate(`${own};${axe};look.keep('axe');${ace.join(';')};look.keep('ace');0`)
}

/** Shows another document of the same site in a page where `load` ran; false where it must be opened in earnest. */
export function show(page: Page, url: string): Promise<boolean> {
  return page.evaluate(`look.show(${JSON.stringify(url)})`)
}

/** Shows what is folded; to be called before anything below. */
export function prepare(page: Page): Promise<void> {
  return page.evaluate('look.prepare()')
}

/** What axe has against the page by these rules. */
export function faults(page: Page, rules: Rules): Promise<Fault[]> {
  const asked =
    'only' in rules
      ? { runOnly: { type: 'rule', values: rules.only } }
      : {
          runOnly: { type: 'tag', values: tags },
          rules: Object.fromEntries(rules.without.map((rule) => [rule, { enabled: false }])),
        }
  return page.evaluate(`look.faults(${JSON.stringify(asked)})`)
}

/** Keeps what is shown and where; colours are no part of it. */
export function keepShape(page: Page): Promise<void> {
  return page.evaluate('look.keepShape()')
}

/** Whether the page shows what it showed when its shape was kept, and where. */
export function isSameShape(page: Page): Promise<boolean> {
  return page.evaluate('look.isSameShape()')
}

/** What makes the page scroll sideways. */
export function wide(page: Page): Promise<Wide[]> {
  return page.evaluate('look.wide()')
}

/** Ids of places in the page that its links lead to and that are not shown. */
export function hiddenTargets(page: Page): Promise<string[]> {
  return page.evaluate('look.hiddenTargets()')
}

/** What Ace has to say, with the spots of what it names. */
export async function askAce(page: Page): Promise<{ result: AceResult; spots: AceSpots }> {
  const result: AceResult = await page.evaluate('look.ace()')
  const nodes = (result.axe?.violations ?? []).flatMap((violation) => violation.nodes)
  const names = nodes.map(({ target }) => target[0] ?? '')
  if (names.length === 0) return { result, spots: new Map() }
  const spots: (Spot | null)[] = await page.evaluate(`look.spotsOf(${JSON.stringify(names)})`)
  return { result, spots: new Map(names.map((name, index) => [name, spots[index] ?? undefined])) }
}

/** Elements by the selector that Ace names them with. */
export type AceSpots = ReadonlyMap<string, Spot | undefined>
