import type { Finding, Topic } from '@plainleaf/content-model'
import { mostPages } from '../model/design.ts'
import type { Handout } from '../model/handout.ts'
import { wordsIn } from '../model/strings-of.ts'
import type { Engine, Fault, Sheet } from './engine.ts'
import { reductions } from './reductions.ts'
import { toFindings } from './to-findings.ts'

/** A handout as PDF, or why there is none. */
export interface Printed {
  /** Absent where `errors` say why. */
  pdf?: Uint8Array
  pages: number
  /** What was printed: the handout without what was left out to make it fit. */
  handout: Handout
  /** What was left out. */
  notes: Finding[]
  errors: Finding[]
}

export interface PrintOptions {
  /** Images by the names that the handout has for them. */
  files?: ReadonlyMap<string, Uint8Array> | undefined
  /** PDF/A-2a instead of PDF/UA-1. Default: false. */
  archive?: boolean | undefined
}

/** Prints a handout on as many pages as its variant may have; what goes when it is too long is told in `reductions`. */
export function printHandout(
  handout: Handout,
  topic: Topic,
  engine: Engine,
  options: PrintOptions = {},
): Printed {
  const [most = 2, ...more] = mostPages[handout.design.variant]
  const printed = printOn(most, handout, topic, engine, options)
  const [tooMany] = printed.errors
  const [next] = more
  return next !== undefined && tooMany?.ruleId === 'handout-too-long'
    ? printOn(next, handout, topic, engine, options)
    : printed
}

function printOn(
  most: number,
  handout: Handout,
  topic: Topic,
  engine: Engine,
  { files = new Map(), archive = false }: PrintOptions,
): Printed {
  const notes: Finding[] = []
  let now = handout
  let sheet = engine.set(now, files)
  for (const { what, handout: shorter } of reductions(handout)) {
    if (isFaults(sheet) || sheet.pages <= most) break
    now = shorter
    sheet = engine.set(now, files)
    notes.push(leftOut(what, most))
  }
  const none = { pages: 0, handout: now, notes: [] }
  if (isFaults(sheet)) return { ...none, errors: toFindings(sheet, topic) }
  if (sheet.pages > most) return { ...none, errors: [tooLong(now, sheet.pages, most)] }
  const pdf = sheet.toPdf(archive)
  if (Array.isArray(pdf)) return { ...none, errors: toFindings(pdf, topic) }
  return { pdf, pages: sheet.pages, handout: now, notes, errors: [] }
}

function isFaults(sheet: Sheet | Fault[]): sheet is Fault[] {
  return Array.isArray(sheet)
}

function leftOut(what: string, most: number): Finding {
  return {
    ruleId: 'handout-left-out',
    reason: `The handout goes without ${what}, so that it fits on ${pages(most)}`,
    note: 'Nothing to do if that is fine; else shorten the longest section',
  }
}

function tooLong(handout: Handout, count: number, most: number): Finding {
  const kept = handout.parts.filter(({ role }) => role !== 'about' && role !== 'contact')
  const [longest] = kept.sort((a, b) => wordsIn(b) - wordsIn(a))
  const section = longest ? `“${longest.heading}” with ${wordsIn(longest)} words` : 'none'
  return {
    ruleId: 'handout-too-long',
    reason: `The handout needs ${pages(count)}, expected at most ${most}; the longest section is ${section}`,
    note: 'Shorten that section, or move part of it to the web page',
  }
}

const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`)
