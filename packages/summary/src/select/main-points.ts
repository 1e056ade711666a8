import type { Candidate } from './candidate.ts'
import { mustKeep } from './must-keep.ts'
import { isComparison, isConfined, isDefinition, isExclusion, isRefusal, isRisk } from './says.ts'

/** What the points at the top are chosen with. */
export interface Chooser {
  value(one: Candidate): number
  best(pool: readonly Candidate[]): Candidate[]
  /** Takes a sentence and what it leans on if there is room; says whether it did. */
  take(one: Candidate, room: number, alike?: number): boolean
}

/** Words for a document's own points, however short the document is: a small leaflet may be its points and little else. */
const least = 90

/** What a reader should leave with where the document does not say: what it is, whether it helps, harms and is approved. */
const needed: readonly [slot: string, test: (text: string) => boolean][] = [
  ['what', (text) => isDefinition(text) && !/\b(?:sessions?|visits?)\b/i.test(text)],
  ['help', isComparison],
  ['risks', isRisk],
  ['exclusions', isExclusion],
  ['approval', isRefusal],
]

/**
 * The document's own key points, up to seven and every warning among them; without any, up to four sentences that answer the questions above,
 * each but the first only where others are left to stand below its question. Fewer than two are no list.
 */
export function mainPoints(
  candidates: readonly Candidate[],
  room: number,
  { value, best, take }: Chooser,
): Candidate[] {
  const taken: Candidate[] = []
  for (const one of candidates.filter(
    (one) => one.keyPoint && !one.unfit && !/\bthis (?:page|leaflet|article)\b/i.test(one.text),
  )) {
    const fits = new Set([...taken, one].map(({ sources: [first] }) => first!.passage)).size <= 7
    const owed = one.owed === 'always'
    if (!owed && !fits) continue
    const most = owed ? Infinity : Math.max(mustKeep(one) > 2 ? 2 * room : room, least)
    if ((!one.needs || taken.includes(one.needs)) && take(one, most, 0.7))
      taken.push(one, ...limitsOf(one))
  }
  if (taken.length > 1) return withDefinition(candidates, taken, room, take)
  for (const [slot, test] of needed) {
    // What says best what it is opens its answer below.
    const own = candidates.filter(
      (one) =>
        one.slot === slot &&
        !one.defines &&
        !one.conditional &&
        !one.question &&
        !one.keyPoint &&
        (one.unit || !one.unfit),
    )
    const free = own.filter(
      ({ needs, limit, unit, owed }) =>
        !needs && !limit && !unit && (owed === 'no' || owed === 'always'),
    )
    const fit = best(free.filter((one) => test(one.text)))[0]
    const others = own.filter((one) => one !== fit && standsBelow(slot, one, fit, value))
    // Nothing that must be kept may lose the sentence it leans on.
    const leanedOn = candidates.some(
      (one) => one.needs === fit && (mustKeep(one) > 0 || one.owed !== 'no'),
    )
    // What it is may be said among the main points alone: they come first.
    const bare = others.length === 0 && slot !== 'what'
    if (!fit || leanedOn || bare || value(fit) < 0.7 || taken.length > 3) continue
    if (take(fit, room)) taken.push(fit)
  }
  return taken.length > 1 ? taken : []
}

/** What limits a sentence, what limits that in turn, and so on: it stands right after what it limits. */
function limitsOf({ limit }: Candidate): Candidate[] {
  return limit ? [limit, ...limitsOf(limit)] : []
}

/** Whether a sentence can stand below its question where another is a main point. */
function standsBelow(
  slot: string,
  one: Candidate,
  point: Candidate | undefined,
  value: Chooser['value'],
): boolean {
  if (slot === 'what') return isDefinition(one.text) && value(one) > 1
  // Below `Is it approved?` an older status alone would be taken for today's.
  if (slot === 'approval')
    return (
      (isRefusal(one.text) && !isConfined(one.text)) ||
      latest(one.text) >= (latest(point?.text) || Infinity)
    )
  return true
}

/** The last year that a text names. */
function latest(text = ''): number {
  return Math.max(0, ...(text.match(/\b(?:19|20)\d\d\b/gu) ?? []).map(Number))
}

/** Where the first key point leans on the text before it, that text's definition goes first. */
function withDefinition(
  candidates: readonly Candidate[],
  taken: Candidate[],
  room: number,
  take: Chooser['take'],
): Candidate[] {
  const first = taken[0]!.sources[0]!
  const before = candidates.find(
    (one) =>
      !one.needs &&
      !one.limit &&
      !one.unit &&
      !one.unfit &&
      !one.question &&
      !one.conditional &&
      one.sources[0]!.order < first.order &&
      isDefinition(one.text),
  )
  const leaning = !first.id.endsWith('.s1') && taken.length < 5
  return leaning && before && take(before, room * 2) ? [before, ...taken] : taken
}
