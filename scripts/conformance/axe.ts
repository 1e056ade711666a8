import { readFileSync } from 'node:fs'
import { type Finding, type Run, severityOf } from './finding.ts'
import { type Place, placeOf } from './place-of.ts'
import { views } from './views.ts'
import type { Visit, Visitor } from './visit.ts'

/** A document to look at. */
export interface Document {
  /** Where it lies. */
  path: string
  /** What findings call it. */
  name: string
  url: string
  /** The book it stands in; undefined for a page. */
  book?: string
}

const reflow = 'reflow 320 px'
const loading = 'loading'

/**
 * Looks at every document as readers see it: light, dark, on a phone of 320 px and printed, with what links show
 * (`:target`) as well. Gives a run for each view, one for reflow (WCAG 1.4.10: nothing scrolls sideways at 320 px) and
 * one for what could not be loaded, or was asked of another site.
 */
export async function axe(documents: readonly Document[], visitor: Visitor): Promise<Run[]> {
  const findings = (
    await Promise.all(
      documents.map(async (document) =>
        toFindings(document, await visitor(document.url, document.book !== undefined)),
      ),
    )
  ).flat()
  const books = new Set(documents.flatMap(({ book }) => book ?? [])).size
  return [...views.map(({ name }) => name), reflow, loading].map((checker) => ({
    checker,
    books,
    documents: documents.length,
    findings: findings.filter((one) => one.checker === checker),
  }))
}

function toFindings({ path, name: file }: Document, visit: Visit): Finding[] {
  let source: string | undefined
  const place = (name: string | undefined, nth = 0): Place | undefined => {
    source ??= readFileSync(path, 'utf8')
    return name === undefined ? undefined : placeOf(source, name, nth)
  }
  const all: Finding[] = [
    ...visit.faults.map(({ view, fault: { name, nth, impact, rule, reason } }) => ({
      checker: view,
      severity: severityOf(impact),
      file,
      ...place(name, nth),
      rule,
      reason,
    })),
    ...visit.wide.map(({ name, nth, right, scrollWidth }) => ({
      checker: reflow,
      severity: 'error' as const,
      file,
      ...place(name, nth),
      rule: 'wcag-1.4.10',
      reason: `The page scrolls sideways: it is ${scrollWidth} px wide, this element ends at ${right} px`,
    })),
    ...visit.loading.map((one) => ({ checker: loading, severity: 'error' as const, file, ...one })),
  ]
  // What a link shows stands beside what was there before and is found again.
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()]
}
