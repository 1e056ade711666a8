import type { Finding, Topic } from '@plainleaf/content-model'
import { mostPages } from '../model/design.ts'
import type { Handout } from '../model/handout.ts'
import { countWords, stringsOfPiece } from '../model/strings-of.ts'
import { textOf } from '../model/to-runs.ts'
import { withGreys } from '../model/with-greys.ts'
import { sum } from './cut.ts'
import type { Engine } from './engine.ts'
import { type Fitted, fit } from './fit.ts'
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

/** Prints a handout on as many pages as its variant may have; what goes when it is too long is told in `cutsOf`. */
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
  const again = next !== undefined && tooMany?.ruleId === 'handout-too-long'
  const last = again ? printOn(next, handout, topic, engine, options) : printed
  engine.tidy()
  if (!again || !last.pdf) return last
  return { ...last, notes: [...last.notes, longer(handout, most, last.pages)] }
}

function printOn(
  most: number,
  handout: Handout,
  topic: Topic,
  engine: Engine,
  { files = new Map(), archive = false }: PrintOptions,
): Printed {
  const fitted = fit(withGreys(handout, files), most, engine, files)
  if (Array.isArray(fitted)) return unprinted(handout, toFindings(fitted, topic))
  const { sheet, cuts } = fitted
  if (sheet.pages > most) return unprinted(handout, [tooLong(fitted, most)])
  const pdf = sheet.toPdf(archive)
  if (Array.isArray(pdf)) return unprinted(handout, toFindings(pdf, topic))
  // Without any lines for notes, nobody asks where the third went.
  const said = cuts.filter(({ of }) => !cuts.some(({ what }) => what === of))
  const notes = said.map(({ what }) => leftOut(what, handout, most))
  return { pdf, pages: sheet.pages, handout: fitted.handout, notes, errors: [] }
}

function unprinted(handout: Handout, errors: Finding[]): Printed {
  return { pages: 0, handout, notes: [], errors }
}

function leftOut(what: string, { design }: Handout, most: number): Finding {
  return {
    ruleId: 'handout-left-out',
    reason: `The handout (${design.variant}) goes without ${what}, so that it fits on ${pages(most)}`,
    note: 'Nothing to do if that is fine; else shorten the longest section',
  }
}

function longer({ design }: Handout, most: number, count: number): Finding {
  return {
    ruleId: 'handout-longer',
    reason: `The handout (${design.variant}) has ${pages(count)}, since ${pages(most)} cannot hold what must stay`,
    note: 'Nothing to do if that is fine; else add a section of key points, or shorten the longest section',
  }
}

function tooLong({ handout, sheet }: Fitted, most: number): Finding {
  const kept = handout.parts.filter(({ role }) => role !== 'about' && role !== 'contact')
  const [longest] = kept.sort((a, b) => countWords(b) - countWords(a))
  const section = longest
    ? `“${shorten(longest.heading)}” with ${countWords(longest)} words`
    : 'none'
  const own = clinicLines(handout)
  const over = (sheet.length.used - most * sheet.length.page) / (handout.design.size * 1.3)
  if (own > usual && own - usual + 2 > over) {
    return {
      ruleId: 'handout-too-long',
      reason: `The handout (${handout.design.variant}) needs ${pages(sheet.pages)}, expected at most ${most}; the clinic profile takes about ${own} lines, and about ${Math.max(1, Math.ceil(over))} are too many`,
      note: `Shorten the profile (name, hours, address, emergency, funding), or the longest section, which is ${section}`,
    }
  }
  return {
    ruleId: 'handout-too-long',
    reason: `The handout (${handout.design.variant}) needs ${pages(sheet.pages)}, expected at most ${most}; the longest section is ${section}`,
    note: 'Shorten that section, or move part of it to the web page',
  }
}

/** Lines of a profile with a name, a phone number, hours, an address, a web address and one emergency number. */
const usual = 8

/** About how many lines a handout has from its clinic's profile: its name, how it is reached, and whom to call. */
function clinicLines({ clinic, parts, design }: Handout): number {
  if (!clinic) return 0
  const width = design.variant === 'booklet' || design.variant === 'large' ? 50 : 75
  const linesIn = (words: string): number => Math.ceil(words.length / width)
  const pieces = parts.flatMap(({ role, pieces }) =>
    pieces.filter(({ type }) => role === 'contact' || type === 'phones'),
  )
  const lines = pieces.map((piece) =>
    piece.type === 'terms'
      ? sum(piece.items.map(({ term, meaning }) => linesIn(textOf([...term, ...meaning]))))
      : piece.type === 'phones'
        ? piece.items.length
        : sum(stringsOfPiece(piece).map(linesIn)),
  )
  return 2 + linesIn(clinic.name) + sum(lines)
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`)
