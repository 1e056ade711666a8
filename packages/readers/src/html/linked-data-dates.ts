import type { Element } from 'hast'
import { attribute } from './element.ts'

/** Dates that a page states as linked data. */
export interface LinkedDataDates {
  /** https://schema.org/lastReviewed */
  lastReviewed?: string
  /** https://schema.org/dateModified */
  dateModified?: string
}

/** Reads the dates of the page from its JSON-LD; what cannot be read says nothing. */
export function linkedDataDates(elements: readonly Element[]): LinkedDataDates {
  const dates: LinkedDataDates = {}
  for (const script of elements) {
    if (
      script.tagName !== 'script' ||
      attribute(script, 'type')?.toLowerCase() !== 'application/ld+json'
    )
      continue
    for (const item of items(script)) {
      for (const key of ['lastReviewed', 'dateModified'] as const) {
        const value = item[key]
        if (typeof value === 'string' && !dates[key]) dates[key] = value
      }
    }
  }
  return dates
}

type Item = Record<string, unknown>

function items(script: Element): Item[] {
  const [text] = script.children
  if (text?.type !== 'text') return []
  let data: unknown
  try {
    data = JSON.parse(text.value)
  } catch {
    return []
  }
  const top = Array.isArray(data) ? data : [data]
  const all = top.flatMap((one: unknown) =>
    isItem(one) && Array.isArray(one['@graph']) ? [one, ...one['@graph']] : [one],
  )
  return all.filter(isItem)
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null
