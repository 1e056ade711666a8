import type { Finding } from '@plainleaf/content-model'
import { type AnalysedSentence, findPassive, type MedicalTerm, simplify } from '@plainleaf/language'
import type { PlacedSentence } from '@plainleaf/summary'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import type { SourcePlaces } from './place-in-source.ts'
import { type TracedChange, traceBack } from './trace-back.ts'

/** More words than this are too many for one sentence (GOV.UK and plainlanguage.gov ask for about 20). */
const longest = 20

/** What could be done about a sentence. */
export interface SentenceAdvice {
  findings: VFileMessage[]
  /** The sentence after all edits that could be proved safe. */
  plain: string
}

/**
 * What to change in a sentence, each at its place: the edits that `simplify` proves safe, and what only a person can mend
 * (a long sentence that has no safe place to part, a passive whose agent is not told, a term that is not explained, a
 * percentage).
 */
export function adviseOn(
  sentence: PlacedSentence,
  {
    analysed,
    words,
    terms,
    file,
    places,
  }: {
    analysed: AnalysedSentence
    words: number
    terms: readonly MedicalTerm[]
    file: string
    places: SourcePlaces
  },
): SentenceAdvice {
  const { text } = sentence
  const { text: plain, changes } = simplify(text, { names: sentence.set })
  const traced = traceBack(text, changes)
  const rules = new Set(traced.map(({ ruleId }) => ruleId))
  const found: { start: number; end: number; finding: Finding }[] = traced
    .filter(isWorthTelling)
    .map((change) => ({ start: change.from, end: change.to, finding: fromChange(change) }))
  const add = (start: number, end: number, ruleId: string, reason: string, note: string): void => {
    found.push({ start, end, finding: { ruleId, reason, note } })
  }
  if (words > longest && !rules.has('sentence-split'))
    add(
      0,
      text.length,
      'sentence-long',
      `${words} words in one sentence; ${longest} is the most`,
      'Part it where a new thought begins',
    )
  const passive = findPassive(analysed.tokens)
  if (passive && !rules.has('passive-to-active'))
    add(
      passive.start,
      passive.end,
      'sentence-passive',
      `Passive: "${text.slice(passive.start, passive.end)}"`,
      'Say who does it, if that is known',
    )
  // A term that a plain word replaces needs no explanation.
  const open = terms.filter(
    (term) => term.gloss || !traced.some(({ from, to }) => from < term.end && term.start < to),
  )
  for (const { start, end, gloss, term } of open)
    add(
      start,
      end,
      'term-unexplained',
      `"${text.slice(start, end)}" is not explained`,
      gloss
        ? `Say what it is where it first stands: ${text.slice(start, end)} (${gloss})`
        : `Say what "${term}" is where it first stands`,
    )
  const percent = text.indexOf('%')
  if (percent >= 0 && !rules.has('percent-as-people'))
    add(
      percent,
      percent + 1,
      'percent-sign',
      'A percentage is hard to picture',
      'Say how many people out of 100, if it counts people',
    )
  const findings = found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, finding }) => {
      const to = Math.max(end, start + 1)
      const place = places.find(
        text.slice(start, to),
        sentence.placeOf(start, to),
        sentence.position,
      )
      return toMessage(file, 'note', { ...finding, ...(place && { place }) })
    })
  return { findings, plain }
}

/** Of the changes that part a sentence, the one that sets the stop says where. */
function isWorthTelling({ ruleId, insert }: TracedChange): boolean {
  return ruleId !== 'sentence-split' || /[.?!]/u.test(insert)
}

function fromChange({ ruleId, before, insert, reason }: TracedChange): Finding {
  const old = before.trim()
  const now = insert.trim()
  if (ruleId === 'sentence-split')
    return {
      ruleId,
      reason,
      note: `End the sentence here and begin the next one: ${quoted(old)} becomes ${quoted(now)}`,
    }
  if (now === '' || now === ',') return { ruleId, reason, note: `Leave out ${quoted(old)}` }
  if (old === '') return { ruleId, reason, note: `Add ${quoted(now)}` }
  return { ruleId, reason, note: `Write ${quoted(now)} for ${quoted(old)}` }
}

function quoted(text: string): string {
  return `"${text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text}"`
}
