import type { Finding, Topic } from '@plainleaf/content-model'
import { mostPages } from '../model/design.ts'
import type { Handout, Part, Role } from '../model/handout.ts'
import { countWords, stringsOfPiece } from '../model/strings-of.ts'
import { withGreys } from '../model/with-greys.ts'
import type { Engine } from './engine.ts'
import { type Fitted, fit } from './fit.ts'
import { listed, partsLeftOut } from './merge-forms.ts'
import { longestLine, withSmallProfile } from './small-profile.ts'
import { toFindings } from './to-findings.ts'
import { type ColumnsOnce, withColumnsOnce } from './with-columns-once.ts'
import { withLargerType } from './with-larger-type.ts'

/** A handout as PDF, or why there is none. */
export interface Printed {
  /** Absent where `errors` say why. */
  pdf?: Uint8Array
  pages: number
  /** What was printed: the handout without what was left out to make it fit. */
  handout: Handout
  /** What was left out. */
  notes: Finding[]
  /** The same by name, as `handout-left-out` tells it. */
  without: string[]
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
  const isLong = ({ errors }: Printed): boolean => errors.some(({ ruleId }) => long.has(ruleId))
  let printed = printOn(most, handout, topic, engine, options)
  const columns = isLong(printed) ? withColumnsOnce(handout) : undefined
  if (columns && columns.names.length > 0) {
    const other = printOn(most, columns.handout, topic, engine, options)
    const notes = [...other.notes, toldOnce(columns, most)]
    if (other.pdf) printed = { ...other, notes }
  }
  const [next] = more
  const again = next !== undefined && isLong(printed)
  const last = again ? printOn(next, handout, topic, engine, options) : printed
  engine.tidy()
  if (!again || !last.pdf) return last
  return { ...last, notes: [...last.notes, longer(handout, most, last.pages)] }
}

const long: ReadonlySet<string> = new Set(['handout-too-long', 'handout-profile-long'])

function printOn(
  most: number,
  handout: Handout,
  topic: Topic,
  engine: Engine,
  { files = new Map(), archive = false }: PrintOptions,
): Printed {
  const whole = withLargerType(withGreys(handout, files), most, engine, files)
  const fitted = fit(whole, most, engine, files)
  if (Array.isArray(fitted)) return unprinted(handout, toFindings(fitted, topic))
  const { sheet, cuts } = fitted
  if (sheet.pages > most) return unprinted(handout, [tooLong(fitted, most, engine, files)])
  const pdf = sheet.toPdf(archive)
  if (Array.isArray(pdf)) return unprinted(handout, toFindings(pdf, topic))
  // Without any lines for notes, nobody asks where the third went.
  const said = cuts.filter(({ of }) => !cuts.some(({ what }) => what === of))
  const less = said.filter(({ answer, warned }) => !answer && !warned).map(({ what }) => what)
  const harm = said.flatMap(({ answer, warned }) => (!answer && warned ? [warned] : []))
  const notes = [
    ...said.flatMap(({ answer }) => (answer ? [withoutAnswer(answer, handout, most)] : [])),
    ...(harm.length > 0 ? [withoutWarnings(harm, handout, most)] : []),
    ...(less.length > 0 ? [leftOut(less, handout, most)] : []),
  ]
  return { pdf, pages: sheet.pages, handout: fitted.handout, notes, without: less, errors: [] }
}

function unprinted(handout: Handout, errors: Finding[]): Printed {
  return { pages: 0, handout, notes: [], without: [], errors }
}

function leftOut(all: readonly string[], { design }: Handout, most: number): Finding {
  return {
    ruleId: partsLeftOut,
    reason: `The handout (${design.variant}) goes without ${listed(all)}, so that it fits on ${pages(most)}`,
    note: 'Nothing to do if that is fine; else shorten the longest section',
  }
}

/** What a sheet goes without that answers its title or gives doses. */
const answerLeftOut = 'handout-answer-left-out'
/** What a sheet goes without that may harm whom nobody tells it. */
const warningLeftOut = 'handout-warning-left-out'
/** What somebody has to decide about: a warning, where all else that is left out is a note. */
export const graveLeftOut: ReadonlySet<string> = new Set([answerLeftOut, warningLeftOut])

function withoutWarnings(parts: readonly Part[], { design }: Handout, most: number): Finding {
  const names = listed(parts.map(({ heading }) => `“${heading}”`).reverse())
  return {
    ruleId: warningLeftOut,
    reason: `The handout (${design.variant}) goes without what ${names} ${parts.length > 1 ? 'tell' : 'tells'} not to do, or to do at once, which does not fit on ${pages(most)}`,
    note: 'Give the whole handout instead (the sheet says that it is not all), or say what harms most in the key points',
  }
}

function withoutAnswer({ heading }: Part, { design }: Handout, most: number): Finding {
  return {
    ruleId: answerLeftOut,
    reason: `The handout (${design.variant}) goes without a table or list that readers look for, of “${heading}”, which does not fit on ${pages(most)}`,
    note: 'Give the whole handout instead (the sheet says what is not on it), or make a topic of each part of that table or list',
  }
}

function toldOnce({ handout, names }: ColumnsOnce, most: number): Finding {
  return {
    ruleId: 'handout-column-told-once',
    reason: `The handout (${handout.design.variant}) says once, above the table, what is the same in every row (${names.map((name) => `“${name}”`).join(', ')}), so that it fits on ${pages(most)}`,
    note: 'Nothing to do if that is fine; else make a topic of each part of that table',
  }
}

function longer({ design }: Handout, most: number, count: number): Finding {
  return {
    ruleId: 'handout-longer',
    reason: `The handout (${design.variant}) has ${pages(count)}, since ${pages(most)} cannot hold what must stay`,
    note: 'Nothing to do if that is fine; else add a section of key points, or shorten the longest section',
  }
}

/** Roles of parts that the clinic and the command add: nobody can shorten them in the document. */
const added: ReadonlySet<Role> = new Set(['contact', 'about'])

/** What is too much: the clinic's profile where something in it is long and a name and a phone number alone would fit, else the longest section. */
function tooLong(
  { handout, sheet }: Fitted,
  most: number,
  engine: Engine,
  files: ReadonlyMap<string, Uint8Array>,
): Finding {
  const needs = `The handout (${handout.design.variant}) needs ${pages(sheet.pages)}, expected at most ${most}`
  const line = longestLine(handout)
  const small = line && engine.set(withSmallProfile(handout), files)
  if (small && !Array.isArray(small) && small.pages <= most) {
    return {
      ruleId: 'handout-profile-long',
      reason: `${needs}; with only a name and a phone number in the clinic profile it fits`,
      note: `Shorten the profile, first its ${line}`,
    }
  }
  const [longest] = handout.parts
    .filter(({ role, pieces }) => !added.has(role) && pieces.length > 0)
    .sort((a, b) => countWords(b) - countWords(a))
  return {
    ruleId: 'handout-too-long',
    reason: `${needs}; ${longest ? `the longest section is ${named(longest)}` : 'its title alone is too long'}`,
    note: longest ? toDo(longest) : 'Shorten the title',
  }
}

/** A section for a person: without a heading by its first words. */
function named(part: Part): string {
  const called = part.heading || part.pieces.flatMap(stringsOfPiece).join(' ').trim()
  return `“${shorten(called)}” with ${countWords(part)} words`
}

function toDo({ role, answers }: Part): string {
  return answers ? toPart : (toShorten[role] ?? shorter)
}

const toPart =
  'It answers the title, so nothing of it is left out: make a topic of each part of it, such as by age or by kind, or print a form with more pages'
const shorter = 'Shorten that section, or move part of it to the web page'
/** What keeps people safe stays, and what goes into a section of its own may be left out of a summary. */
const toShorten: Partial<Record<Role, string>> = {
  help: 'Keep in that section what to watch for and whom to call; move the rest to sections of its own, or to the web page',
  notice: 'Shorten what the advisories of this topic say',
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`)
