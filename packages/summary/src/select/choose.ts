import { type Candidate, orderOf } from './candidate.ts'
import { likenessIn } from './likeness.ts'
import { mainPoints } from './main-points.ts'
import { questionsOf } from './questions-of.ts'
import { isDefinition } from './says.ts'
import { mustKeep, score } from './score.ts'
import { slots } from './slots.ts'
import { isPart, wholesOf } from './wholes-of.ts'

/** What was chosen: the points at the top, and the sentences below their questions. */
export interface Choice {
  points: Candidate[]
  answers: Candidate[]
}

/** More alike than this, and the second says nothing new. */
const alike = 0.62
/** What leads its slot may repeat a little of a main point: an empty slot is worse. */
const alikeFirst = 0.75

/**
 * Words a summary aims at: 40 of 100 of the source, between 260 and 430, and never more than 70 of 100. A source of
 * 120 words is a summary already.
 */
function budgetOf(sourceWords: number): number {
  if (sourceWords <= 120) return sourceWords
  return Math.min(430, Math.max(0.4 * sourceWords, 260), Math.max(120, 0.7 * sourceWords))
}

/** Chooses the sentences of a summary: what must be kept, one for every question, then the best of the rest. */
export function choose(
  candidates: readonly Candidate[],
  title: string,
  sourceWords: number,
  spent: number,
): Choice {
  const likeness = likenessIn(candidates.map((one) => one.text))
  const worth = new Map(candidates.map((one) => [one, score(one, likeness, title)]))
  const budget = budgetOf(sourceWords)
  const chosen = new Set<Candidate>()
  const counts = new Map<string, number>()
  const points = new Set<Candidate>()
  let used = spent

  const value = (one: Candidate): number => worth.get(one) ?? 0
  /** How like the likest of the chosen each candidate is. */
  const nearest = new Map<Candidate, number>()
  const likest = (one: Candidate): number => nearest.get(one) ?? 0
  const add = (one: Candidate): void => {
    chosen.add(one)
    for (const other of candidates)
      nearest.set(other, Math.max(likest(other), likeness.between(other.text, one.text)))
  }
  const chain = (one: Candidate): Candidate[] =>
    one.needs && !chosen.has(one.needs) ? [...chain(one.needs), one] : [one]
  const take = (one: Candidate, room: number, limit = alike): boolean => {
    const all = chain(one)
    // What stands among the main points is not right before anything else.
    if (all.some((part) => part.needs && points.has(part.needs))) return false
    const length = all.reduce((sum, part) => sum + part.words, 0)
    if (chosen.has(one) || used + length > room || all.length > 3) return false
    if (all.some((part) => likest(part) > limit)) return false
    for (const part of all) add(part)
    used += length
    counts.set(one.slot, (counts.get(one.slot) ?? 0) + all.length)
    return true
  }
  const best = (pool: readonly Candidate[]): Candidate[] =>
    [...pool].sort((a, b) => value(b) - value(a) || orderOf(a) - orderOf(b))

  const taken = mainPoints(candidates, budget * 0.4, { value, best, take })
  for (const one of taken) points.add(one)
  counts.clear()
  const rest = candidates.filter((one) => !one.question && !one.keyPoint && !isPart(one))
  for (const level of [6, 5, 4, 3, 2]) {
    const must = best(rest.filter((one) => mustKeep(one) === level))
    // A warning is read as it was written; of the others the best two are enough.
    const kept = level === 6 ? must.sort((a, b) => orderOf(a) - orderOf(b)) : must.slice(0, 2)
    for (const one of kept) take(one, budget, level === 6 ? 0.95 : alike)
  }
  for (const group of wholesOf(candidates)) {
    const length = group.reduce((sum, one) => sum + one.words, 0)
    if (length < 0.4 * budget && used + length < budget)
      for (const one of group) take(one, budget, 1)
    // A list told in full leaves room for what else there is to say.
    const { slot } = group[0]!
    counts.set(slot, Math.min(2, counts.get(slot) ?? 0))
  }
  for (const slot of slots) {
    if (counts.has(slot.id)) continue
    const pool = best(rest.filter((one) => one.slot === slot.id && value(one) > least(one)))
    pool.slice(0, 4).some((one) => take(one, Math.min(1.2 * budget, 0.8 * sourceWords), alikeFirst))
  }
  for (const [first, second] of questionsOf(candidates, counts))
    if (first && take(first, budget, 0.6) && second) take(second, budget, 0.6)
  fill()
  const answers = [...chosen].filter((one) => !points.has(one))
  return { points: taken, answers: answers.filter((one) => !isAlone(one, answers)) }

  function fill(): void {
    // A document about one thing fills its summary from few questions.
    const wide = Math.max(1, 7 / new Set(rest.map((one) => one.slot)).size)
    const open = new Set(rest.filter((one) => value(one) > 0.55))
    while (open.size > 0) {
      let top: Candidate | undefined
      let topValue = 0
      for (const one of open) {
        const count = counts.get(one.slot) ?? 0
        const most = wide * (slots.find((slot) => slot.id === one.slot)?.most ?? 0)
        if (chosen.has(one) || count + chain(one).length > most) {
          open.delete(one)
          continue
        }
        const now = value(one) * 0.75 ** count * (1 - likest(one))
        if (now > topValue) [top, topValue] = [one, now]
      }
      if (!top || topValue < 0.2) return
      open.delete(top)
      take(top, budget)
    }
  }
}

/** What a sentence must be worth to stand alone below its question. */
function least({ slot, text }: Candidate): number {
  if (slot !== 'what') return 0.5
  return isDefinition(text) ? 0.5 : 1
}

/** A bare item of a list of which nothing else was chosen: `Enhances trust`. */
function isAlone(one: Candidate, all: readonly Candidate[]): boolean {
  const first = one.sources[0]!
  const bare =
    first.block === 'table row' ||
    (first.block === 'list item' && one.sources.length === 1 && !/[.!:]/u.test(one.text))
  const sibling = ({ sources: [other] }: Candidate): boolean =>
    other !== first &&
    other!.section === first.section &&
    other!.passage.group === first.passage.group
  return bare && !all.some(sibling)
}
