import { words } from '@plainleaf/language'
import type { ReadSentence } from '../source/read-sentences.ts'
import type { Candidate } from './candidate.ts'
import { tellsOfNamed } from './lacks-bearer.ts'
import { isElliptical } from './lacks-sense.ts'
import { comparesBare, endsLater } from './points-back.ts'
import { isAction, saysNotKnown } from './says.ts'

const benefit =
  /\b(?:better|benefits?|cures?|cured|eases?|eased|effective|fewer|good|helps?|helped|improv\w+|less|relie\w+|safe|works?|worked)\b/i
/** `Three months later, people felt better`: later than what, was said before. */
const later =
  /^(?:(?:\d{1,3}|[a-z]{1,8}(?: [a-z]{1,8})?) )?(?:hours?|days?|weeks?|months?|years?) (?:later|earlier|after that)\b|^(?:afterwards?|later on|later),/i
/** `One text gives it for a trial`, `A drug in it is banned`: what is told of was named before. */
const told =
  /^(?:(?:one|two|three|some|an?|the|our|another|older|newer) ){1,2}[a-z]{3,15} (?:counts?|gives?|gave|in|lists?|mentions?|names?|reports?|reported|with) (?:it|them)\b/i
const noNeed = /^you (?:do not|don['’]t) (?:have|need) to (?:hold|put|wait)\b/i
const order = /\b(?:ask|call|contact|ring|see|speak to|talk to|tell|visit)\b/i

/** Whether a sentence goes on from the one before it in its paragraph, so that alone it says something else or nothing. */
export function goesOn(text: string, before: string): boolean {
  if (isElliptical(text) || tellsOfNamed(text, before)) return true
  if (later.test(text) || told.test(text) || saysOfOther(text, before)) return true
  if (endsLater(text) || comparesBare(text, before)) return true
  if (noNeed.test(text)) return isAction(before) || order.test(before)
  // That something is said to help is no answer without the words that it is not known.
  return saysNotKnown(before) && !saysNotKnown(text) && benefit.test(text)
}

const somebody =
  /\b(?:he|she|his|hers?|him|boy|child|doctor|father|girl|infant|man|mother|nurse|patient|person|woman|\d{1,2}-year-old)\b/i
/** Whether a sentence speaks of `her` or `him`, and neither it nor the one before it says who that is: `Her pain eased.` */
export function lacksPerson(text: string, before: string | undefined): boolean {
  if (!/^(?:he|his|she|her)\b/i.test(text)) return false
  return before === undefined || !somebody.test(before)
}

/** Parts of those a study was of, each told of by the same words. */
const parts: readonly [RegExp, RegExp][] = [
  [/\b(?:men|boys|males?)\b/i, /\b(?:women|girls|females?)\b/i],
  [/\b(?:children|adolescents|younger)\b/i, /\b(?:adults|older|elderly)\b/i],
]
const both = /\bboth (?:sexes|groups|ages)\b/i
/**
 * Whether a sentence says of one part what the one before says of the other, or of both: `Results in men were unclear` after `In women
 * it helped`.
 */
export function saysOfOther(text: string, before: string): boolean {
  if (
    !/^(?:(?:the )?(?:results?|findings?|effects?|associations?|links?|rates?)\b|(?:in|among|for)\b)/i.test(
      text,
    )
  )
    return false
  return parts.some(([one, other]) => {
    const own = [one, other].filter((part) => part.test(text))
    if (own.length !== 1) return false
    const [rest] = [one, other].filter((part) => part !== own[0])
    return rest!.test(before) || both.test(before)
  })
}

const law = /\b(?:illegal|against the law|unlawful|a crime|lawful)\b/i
const country =
  /\b(?:America|Australia|Austria|Britain|Canada|England|Europe|European Union|France|Germany|Ireland|Italy|Mexico|Netherlands|New Zealand|Scotland|Spain|Switzerland|UK|United Kingdom|United States|US|USA|Wales)\b|\bU\.[KS]\./u

/** What is against the law is told with the words before it in its paragraph that say where. */
export function bindToPlace(group: readonly Candidate[]): void {
  group.forEach((one, at) => {
    if (!law.test(one.text) || country.test(one.text)) return
    const own = group.slice(0, at).filter((other) => sameText(one, other))
    const from = own.findLastIndex(({ text }) => country.test(text))
    if (from < 0) return
    const chain = [...own.slice(from), one]
    for (const [place, part] of chain.entries()) {
      const before = chain[place - 1]
      if (!before) continue
      part.needs = before
      part.slot = before.slot
      part.below = before.below
    }
  })
}

/** What stands below a label in bold type, or with a colon as those of other items, at the start of an item is told with it or not at all. */
export function bindToLabel(group: readonly Candidate[]): void {
  const named = group.filter(({ sources: [first] }) => isNamed(first!))
  // One name alone may only be set off by its colon.
  const labelled = new Set(named.length > 1 ? named : [])
  for (const one of group) {
    const first = group.find((other) => sameText(one, other))!
    if (first === one || !(isLabelled(first.sources[0]!) || labelled.has(first))) continue
    one.needs ??= first
    one.slot = first.slot
    one.below = first.below
  }
}

/** `The third phase`, after `three phases`: what is counted is told where it is numbered. */
const numbered = /\b(?:second|third|fourth|fifth|last|final) (phase|stage|step|part)\b/i
const counts = {
  phase: /\b(?:two|three|four|five|six)\b.{0,30} phases\b/i,
  stage: /\b(?:two|three|four|five|six)\b.{0,30} stages\b/i,
  step: /\b(?:two|three|four|five|six)\b.{0,30} steps\b/i,
  part: /\b(?:two|three|four|five|six)\b.{0,30} parts\b/i,
} as const

/** What is called the third phase is told with the words of its section that say how many there are. */
export function bindToCount(one: Candidate, before: readonly Candidate[]): void {
  const noun = numbered.exec(one.text)?.[1]?.toLowerCase() as keyof typeof counts | undefined
  if (noun === undefined || one.needs) return
  const { of } = one.sources[0]!
  const count = before.find((other) => other.sources[0]!.of === of && counts[noun].test(other.text))
  if (!count || count.unfit || count.slot !== one.slot) return
  one.needs = count
}

/** `No source says how often these effects happen`, after a point that names effects. */
export function namedBefore(text: string, points: readonly Candidate[]): Candidate | undefined {
  const noun = /\bthese (\p{L}{3,20})/u.exec(text)?.[1]
  if (noun === undefined || !saysNotKnown(text)) return undefined
  return points.findLast((one) => !one.unfit && one.text.toLowerCase().includes(noun))
}

/** `Chest scan: A picture of the lungs.`: what opens an item, and names what the rest of it tells of. */
function isNamed({ block, inPassage, text }: ReadSentence): boolean {
  return (
    block === 'list item' && inPassage === 0 && /^\p{Lu}[^.:?!]{2,60} ?: ["“]?\p{Lu}/u.test(text)
  )
}

function isLabelled({ block, runs: [run], inPassage }: ReadSentence): boolean {
  const bold = run?.marks.some(({ type }) => type === 'strong') === true
  return (
    block === 'list item' &&
    inPassage === 0 &&
    bold &&
    /[.:]\s*$/u.test(run!.text) &&
    words(run!.text).length <= 6
  )
}

function sameText(one: Candidate, other: Candidate): boolean {
  return one.sources[0]!.passage === other.sources[0]!.passage
}
