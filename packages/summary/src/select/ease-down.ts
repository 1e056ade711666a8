import { fleschKincaidGrade, splitSentences, words } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'
import type { Choice } from './choose.ts'
import type { Likeness } from './likeness.ts'
import { mustKeep } from './must-keep.ts'
import { gradeOf } from './score.ts'
import { sectionOf, sectionShare, sectionsToTell } from './sections-told.ts'

/**
 * What a summary aims at: the Flesch-Kincaid grade that AHRQ and the AMA ask for (6, met by 6.9), and the share of
 * sentences over 20 words (plainlanguage.gov).
 */
const bars = { grade: 6.9, longShare: 0.05, longWords: 20 }
/** Words below which nothing more is dropped, and the share of a short source that stays in any case. */
const least = { words: 250, share: 0.45 }

/** What trading needs to know of the candidates. */
export interface Trade {
  candidates: readonly Candidate[]
  likeness: Likeness
  /** Worth of a candidate to the summary. */
  value(one: Candidate): number
  /** Words of the source. */
  sourceWords: number
}

/**
 * Trades the hardest sentences of a choice for easier ones of the same slot, or drops them where their slot keeps another,
 * until the whole text meets the bars or nothing more can go. What must be kept stays, however hard: nothing is forced.
 */
export function easeDown({ points, answers }: Choice, trade: Trade): Choice {
  const chosen = new Set([...points, ...answers])
  const stuck = new Set<Candidate>()
  const easing = { sourceWords: trade.sourceWords, tells: tellsEnough(trade.candidates) }
  while (!meetsBars([...chosen])) {
    const hardest = mostDifficult(
      [...chosen].filter((one) => !stuck.has(one) && isFree(one, chosen)),
    )
    if (!hardest) break
    const other =
      points.includes(hardest) || hardest.unit ? undefined : easier(hardest, chosen, trade)
    if (other || canGo(hardest, points, chosen, easing)) {
      for (const part of hardest.unit ?? [hardest]) chosen.delete(part)
      if (other) chosen.add(other)
    } else stuck.add(hardest)
  }
  const left = points.filter((one) => chosen.has(one))
  return { points: left, answers: [...chosen].filter((one) => !left.includes(one)) }
}

/** What dropping needs to know. */
interface Easing {
  sourceWords: number
  /** Whether enough sections are told of without a sentence. */
  tells(others: readonly Candidate[], without: Candidate): boolean
}

function tellsEnough(candidates: readonly Candidate[]): Easing['tells'] {
  const all = sectionsToTell(candidates)
  return (others, without) => {
    const told = new Set(others.map(sectionOf).filter((section) => all.has(section)))
    return told.has(sectionOf(without)) || told.size >= sectionShare * all.size
  }
}

function meetsBars(chosen: readonly Candidate[]): boolean {
  const text = chosen.map(({ plain }) => plain).join('\n\n')
  const sentences = splitSentences(text).map((one) => words(one.text).length)
  const long = sentences.filter((count) => count > bars.longWords).length
  return fleschKincaidGrade(text) <= bars.grade && long <= bars.longShare * sentences.length
}

function mostDifficult(from: readonly Candidate[]): Candidate | undefined {
  let top: Candidate | undefined
  for (const one of from) if (!top || gradeOf(one) > gradeOf(top)) top = one
  return top && gradeOf(top) > bars.grade ? top : undefined
}

/** Whether nothing is owed to it and nothing leans on it. */
function isFree(one: Candidate, chosen: ReadonlySet<Candidate>): boolean {
  const parts = one.unit ?? [one]
  if (parts.some((part) => part.owed !== 'no' || mustKeep(part) > 2)) return false
  return ![...chosen].some(
    (other) => !parts.includes(other) && other.needs && parts.includes(other.needs),
  )
}

function easier(
  hard: Candidate,
  chosen: ReadonlySet<Candidate>,
  trade: Trade,
): Candidate | undefined {
  const fit = trade.candidates.filter(
    (one) =>
      one.slot === hard.slot &&
      one.question === hard.question &&
      !chosen.has(one) &&
      !one.unit &&
      !one.unfit &&
      !one.keyPoint &&
      (!one.needs || chosen.has(one.needs)) &&
      gradeOf(one) < gradeOf(hard) - 1.5 &&
      trade.value(one) > 0.3 &&
      ![...chosen].some(
        (other) => other !== hard && trade.likeness.between(other.text, one.text) > 0.6,
      ),
  )
  return fit.sort((a, b) => trade.value(b) - trade.value(a))[0]
}

/** Whether its slot is answered without it, and enough is said. */
function canGo(
  one: Candidate,
  points: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
  { sourceWords, tells }: Easing,
): boolean {
  const all = [...chosen]
  const parts = one.unit ?? [one]
  const wordsIn = (list: readonly Candidate[]) => list.reduce((sum, { words }) => sum + words, 0)
  const others = all.filter((other) => !parts.includes(other))
  if (!tells(others, one)) return false
  const left = wordsIn(others)
  if (left < Math.min(least.words, least.share * sourceWords)) return false
  if (points.includes(one)) return points.filter((point) => chosen.has(point)).length > 3
  const key = ({ slot, sources, question }: Candidate) =>
    question ? question : slot === 'other' ? sources[0]!.of : slot
  return all.some(
    (other) => !parts.includes(other) && key(other) === key(one) && !points.includes(other),
  )
}
