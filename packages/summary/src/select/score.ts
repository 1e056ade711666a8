import { toText } from '@plainleaf/content-model'
import { analyse, findPassive, fleschKincaidGrade } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'
import { gradeIn } from './grade-in.ts'
import { frames } from './lacks-sense.ts'
import { isReply } from './leaning.ts'
import type { Likeness } from './likeness.ts'
import {
  isApproval,
  isComparison,
  isDefinition,
  isExclusion,
  isNegatedSafety,
  isRefusal,
  isSchedule,
} from './says.ts'
import { saysLittle } from './says-little.ts'
import { hasVerb, hypeIn, isAboutText, isSetup } from './tone.ts'

/** What a sentence says, and what that adds to its worth. */
const says: readonly [test: (text: string) => boolean, worth: number][] = [
  [isComparison, 1.2],
  [isRefusal, 0.7],
  [isExclusion, 0.5],
  [isApproval, 0.3],
  [isSchedule, 0.4],
  [isAboutText, -0.9],
]

/** How a sentence loses worth by being hard. */
const gentle = { from: 7, slope: 9, least: 0.3 }

/** How much a sentence is worth to the summary, about 0 to 4: what it says, where it stands, and a little how easy it is. */
export function score(candidate: Candidate, likeness: Likeness, title: string): number {
  return worthOf(candidate, likeness, title) * ease(gradeOf(candidate), gentle)
}

/** The same from a grade that costs next to nothing, the Automated Readability Index (Smith and Senter 1967): enough to tell which to look at. */
export function roughScore(candidate: Candidate, title: string): number {
  const { text } = candidate
  const spaces = text.split(' ').length
  const grade = (4.71 * (text.length - spaces)) / spaces + 0.5 * spaces - 21.43
  const alone = { between: () => 0, weight: () => 0 }
  return worthOf(candidate, alone, title) * ease(grade, gentle)
}

function worthOf(candidate: Candidate, likeness: Likeness, title: string): number {
  const { text, sources, settled, keyPoint } = candidate
  const first = sources[0]!
  const listed = first.block === 'list item' || first.block === 'definition'
  let worth = says.reduce((sum, [test, part]) => sum + (test(text) ? part : 0), 1)
  worth += settled ? 0.4 : 0
  worth += first.inPassage === 0 ? 0.4 : 0.1
  worth += listed ? 0.2 : 0
  worth += keyPoint ? 0.3 : 0
  worth += below(candidate)
  const defines = candidate.slot === 'what' && isDefinition(text)
  worth += defines ? 0.5 : isSetup(text) ? -1.5 : 0
  worth += defines && first.order < 3 ? 0.4 : 0
  worth += candidate.slot === 'what' && !settled && !defines && first.order > 3 ? -0.8 : 0
  worth += isReply(text) ? 0.8 : 0
  worth += isNegatedSafety(text) ? 0.4 : 0
  worth += likeness.between(text.split(/\s+/u, 8).join(' '), title) > 0.2 ? 0.3 : 0
  worth += first.passage.callout?.tone === 'warning' ? 1 : 0
  worth += Math.min(0.6, likeness.weight(text))
  worth -= !settled && !defines && isAboutText(text) ? 0.5 : 0
  worth -= saysLittle(text) ? 0.6 : 0
  worth -= 0.7 * hypeIn(candidate.plain)
  worth -= first.block === 'quote' ? 1 : 0
  worth -= hasVerb(text) || listed ? 0 : 0.8
  worth -= candidate.needs && !frames(candidate.needs.text) ? 0.3 : 0
  return Math.max(0, worth)
}

/** What stands below the source's own question answers it with its first sentence; a later one goes on from there. */
function below({ sources: [first], question, below, unit, needs }: Candidate): number {
  if (unit || !/\?\s*$/u.test(toText(first!.of.heading)) || !(question || below)) return 0
  return first!.id.endsWith('.s1') || (needs && frames(needs.text)) ? 0.6 : -0.3
}

/** Worth for choosing among sentences that are all worth telling: how easy they are counts most. */
export function rankOf(worth: number, candidate: Candidate): number {
  const active = findPassive(analyse(candidate.plain).tokens) ? 0.75 : 1
  return active * worth * ease(gradeOf(candidate), { from: 9, slope: 3, least: 0.02 })
}

/** Grades that were worked out, with the words they are of: choosing asks for each of them hundreds of times. */
const grades = new WeakMap<Candidate, { plain: string; grade: number }>()

/** Flesch-Kincaid grade of what the reader gets; the items of a list count as sentences. */
export function gradeOf(candidate: Candidate): number {
  const { plain, sources, lang } = candidate
  const known = grades.get(candidate)
  if (known?.plain === plain) return known.grade
  const text = sources.length > 1 ? plain.replace(/[;:] /gu, '. ') : plain
  const grade = lang === undefined ? fleschKincaidGrade(text) : gradeIn(text, lang)
  grades.set(candidate, { plain, grade })
  return grade
}

/** 1 up to a grade, falling by the factor e with every `slope` grades above it. */
function ease(grade: number, fall: { from: number; slope: number; least: number }): number {
  const { from, slope, least } = fall
  return Math.max(least, Math.min(1, Math.exp((from - grade) / slope)))
}
