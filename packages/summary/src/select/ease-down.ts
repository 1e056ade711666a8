import { words } from '@plainleaf/language'
import { answersHeading, answersWell } from './answers-heading.ts'
import { answersSlot } from './answers-slot.ts'
import type { Candidate } from './candidate.ts'
import type { Choice } from './choose.ts'
import { add, difficulty, forget, meetsBars, sumOf, take, weigh } from './difficulty.ts'
import type { Likeness } from './likeness.ts'
import { isSaid, mustKeep } from './must-keep.ts'
import { isOwedBeside } from './owed.ts'
import { repeats } from './repeats.ts'
import { isResult } from './says.ts'
import { gradeOf } from './score.ts'
import { sectionOf, sectionShare, sectionsToTell, tells } from './sections-told.ts'
import { type Shorter, shorter } from './shorten.ts'
import { pressing } from './slots.ts'

/** Words below which nothing more is dropped, and the share of a short source that stays in any case. */
const least = { words: 250, share: 0.45 }
/** What a unit of worth is worth in grades of the whole text: a good sentence is not given up for a shade of ease. */
const worth = 0.04
/** What it is worth, in grades of the whole text, that nothing is said twice. */
const twice = 0.5
/** More alike than this, and a sentence that comes in says again what is there. */
const alike = 0.6
/** The grade of what is better not said below its question where a main point has said it. */
const tooHard = 12
/** Trades that are looked at one after the other; a summary has some 30 sentences. */
const most = 40

/** What trading needs to know of the candidates. */
export interface Trade {
  candidates: readonly Candidate[]
  likeness: Likeness
  /** Worth of a candidate to the summary. */
  value(one: Candidate): number
  title: string
  /** Words of the source. */
  sourceWords: number
}

interface Move {
  out: Candidate[]
  in?: Candidate | undefined
  /** What stays of the one that goes out. */
  rest?: { of: Candidate; as: Shorter } | undefined
  gain: number
}

/**
 * Trades hard sentences of a choice for easier ones of the same question or section, or drops them where their question and section
 * are told of without them: each time what makes the whole text easiest, until it meets the bars or nothing more can go.
 * What must be kept stays, however hard, unless an easier sentence says the same: nothing is forced.
 */
export function easeDown({ points, answers }: Choice, trade: Trade): Choice {
  const chosen = new Set([...points, ...answers])
  const tells = tellsEnough(trade.candidates)
  for (let round = 0; round < most && !meetsBars(sumOf(chosen)); round += 1) {
    const moves = movesIn(chosen, points, trade).sort((a, b) => b.gain - a.gain)
    const move = moves.find((one) => isFair(one, { chosen, points, trade, tells }))
    if (!move) break
    if (move.rest) shorten(move.rest.of, move.rest.as)
    for (const one of move.out) chosen.delete(one)
    if (move.in) chosen.add(move.in)
  }
  const left = points.filter((one) => chosen.has(one))
  return { points: left, answers: [...chosen].filter((one) => !left.includes(one)) }
}

/** Everything that could be dropped, alone or for an easier sentence, with what the whole text gains by it. */
function movesIn(
  chosen: ReadonlySet<Candidate>,
  points: readonly Candidate[],
  trade: Trade,
): Move[] {
  const all = sumOf(chosen)
  const before = difficulty(all)
  const moves: Move[] = []
  for (const one of chosen) {
    const out = withDependents(one, chosen)
    if (!out) continue
    const rest = out.reduce((sum, part) => take(sum, weigh(part)), all)
    // What is told whole is worth what its best part is.
    const values = out.map((part) => trade.value(part))
    const lost = one.unit ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0)
    const again = !one.unit && repeats(one, chosen) ? twice : 0
    moves.push({ out, gain: again + before - difficulty(rest) - worth * lost })
    const as = [...chosen].some(({ needs }) => needs === one) ? undefined : shorter(one)
    if (as) {
      const kept = add(take(all, weigh(one)), weigh({ ...one, ...as }))
      moves.push({ out: [], rest: { of: one, as }, gain: before - difficulty(kept) - 0.02 })
    }
    if (one.unit) continue
    for (const other of trade.candidates) {
      if (chosen.has(other) || !isLoose(other, out, chosen, points)) continue
      const near = other.slot === one.slot || sectionOf(other) === sectionOf(one)
      const value = trade.value(other)
      if (value < (near ? 0.3 : 0.6)) continue
      const after = difficulty(add(rest, weigh(other)))
      moves.push({ out, in: other, gain: before - after - worth * Math.max(0, lost - value) })
    }
  }
  return moves.filter(({ gain }) => gain > 0.01)
}

function shorten(one: Candidate, { draft, plain }: Shorter): void {
  one.draft = draft
  one.plain = plain
  one.words = words(plain).length
  forget(one)
}

/** A sentence with all that cannot stay without it; undefined where something of it must. */
function withDependents(one: Candidate, chosen: ReadonlySet<Candidate>): Candidate[] | undefined {
  const out = new Set<Candidate>()
  const open = [one]
  for (let next = open.pop(); next; next = open.pop()) {
    if (out.has(next)) continue
    if (next.owed === 'always' || next.owed === 'section') return undefined
    // A list of steps or of risks is the answer itself.
    if (isList(next) && pressing.includes(next.slot)) return undefined
    // What a thing is opens the answer.
    if (next.defines) return undefined
    out.add(next)
    for (const part of next.unit ?? []) if (chosen.has(part)) open.push(part)
    // A figure and the one it is set against stay or go together.
    const { needs } = next
    if (needs && chosen.has(needs) && isResult(next.text) && isResult(needs.text)) open.push(needs)
    for (const other of chosen) {
      if (other.needs === next || other.limit === next) open.push(other)
      // What is owed for the sake of its neighbour goes with the neighbour, or stays.
      if (next.owed === 'beside' && isOwedBeside(next, other)) open.push(other)
    }
  }
  return [...out]
}

/** Whether a sentence can come in alone: nothing is told with it, and what it leans on is right before it. */
function isLoose(
  one: Candidate,
  out: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
  points: readonly Candidate[],
): boolean {
  if (one.unit || one.unfit || one.keyPoint) return false
  const { needs, limit } = one
  if (limit && !chosen.has(limit)) return false
  return !needs || (chosen.has(needs) && !out.includes(needs) && !points.includes(needs))
}

function isList({ unit, sources }: Candidate): boolean {
  return unit !== undefined || sources.length > 1
}

interface Scene {
  chosen: ReadonlySet<Candidate>
  points: readonly Candidate[]
  trade: Trade
  tells(others: readonly Candidate[], all: readonly Candidate[], gain: number): boolean
}

/** Whether nothing that a reader needs is lost by a move. */
function isFair(move: Move, { chosen, points, trade, tells }: Scene): boolean {
  const { likeness, candidates, sourceWords } = trade
  const enough = Math.min(least.words, least.share * sourceWords)
  if (move.rest) {
    const cut = move.rest.of.words - words(move.rest.as.plain).length
    return wordsIn(chosen) - cut >= 0.9 * enough
  }
  const others = [...chosen].filter((one) => !move.out.includes(one))
  const comes = move.in
  const rest = comes ? [...others, comes] : others
  const like = (one: Candidate) => (other: Candidate) => likeness.between(one.text, other.text)
  // What was refused stays among the main points, where its author set it.
  const stays = (one: Candidate) => one.keyPoint && mustKeep(one) > 4
  const kept = (one: Candidate) =>
    mustKeep(one) < 3 || (!stays(one) && isSaid(one, rest, like(one)))
  if (!move.out.every(kept) || move.out.some((one) => isLeftBare(one, rest))) return false
  if (!tells(rest, [...chosen], move.gain)) return false
  // A trade may make it a little shorter still.
  if (wordsIn(rest) < (comes ? 0.8 : 1) * enough) return false
  // What its author set among the points is traded only where it is very hard: it is there because readers need it.
  if (move.out.some((one) => one.keyPoint && points.includes(one) && gradeOf(one) <= tooHard))
    return false
  const top = move.out.some((one) => points.includes(one))
  if (top && points.filter((one) => rest.includes(one)).length < 3) return false
  // What only a very hard sentence answers below its question may be answered among the main points.
  const hard = move.out.some((one) => gradeOf(one) > tooHard)
  const keys = (one: Candidate) => keysOf(one, trade.title)
  const answered = new Set(rest.filter((one) => hard || !points.includes(one)).flatMap(keys))
  if (!move.out.every((one) => points.includes(one) || keys(one).every((key) => answered.has(key))))
    return false
  if (!comes) return true
  if (others.some((other) => like(comes)(other) > alike)) return false
  // What has to be told beside it would come in with it.
  return !candidates.some(
    (one) => !chosen.has(one) && one !== comes && one.owed === 'beside' && isOwedBeside(one, comes),
  )
}

/** Whether a question of a list would be left with a bare `No`. */
function isLeftBare({ question, words }: Candidate, rest: readonly Candidate[]): boolean {
  const own = question ? rest.filter((one) => one.question === question) : []
  return own.length > 0 && words > wordsIn(own) && wordsIn(own) < 3
}

function wordsIn(list: Iterable<Candidate>): number {
  return [...list].reduce((sum, { words }) => sum + words, 0)
}

/** What a reader looks for: the question of a list, the section that no question fits, or the slot; and what it answers besides. */
function keysOf(one: Candidate, title: string): unknown[] {
  const { slot, own, sources, question } = one
  const key = question ?? (slot === 'other' ? sources[0]!.of : slot)
  const answer: unknown[] = !question && answersSlot(one) ? [`${slot} answered`] : []
  if (!question && answersHeading(one)) answer.push(`${sources[0]!.section} answered`)
  // What only comes near an answer does not stand in for one.
  if (!question && answersHeading(one) && answersWell(one, title))
    answer.push(`${sources[0]!.section} answered plainly`)
  return own === undefined ? [key, ...answer] : [key, own, ...answer]
}

function tellsEnough(candidates: readonly Candidate[]): Scene['tells'] {
  const all = sectionsToTell(candidates)
  const toldBy = (list: readonly Candidate[]) =>
    new Set(
      list
        .filter(tells)
        .map(sectionOf)
        .filter((section) => all.has(section)),
    ).size
  return (others, before, gain) => {
    const told = toldBy(others)
    return told >= toldBy(before) || told >= sectionShare(all.size, gain) * all.size
  }
}
