import { words } from '@plainleaf/language'
import type { ReadSentence } from '../source/read-sentences.ts'
import { isFragment } from './is-fragment.ts'
import { completes, isBareName } from './lead-in.ts'
import { hasVerb } from './tone.ts'

/** A list whose items start with a label each, bold or with a colon. */
export function isLabelled(group: readonly ReadSentence[]): boolean {
  const firsts = group.filter(({ inPassage }) => inPassage === 0)
  const bold = firsts.filter(
    ({ runs: [run], text }) =>
      run?.marks.some(({ type }) => type === 'strong') ||
      /^\p{Lu}[^.:?!]{2,60}: \p{Lu}/u.test(text),
  )
  return bold.length === firsts.length && firsts.length < 7
}

/** A list that runs over time: `1st dose: at birth`, `Day 2: …`. */
export function isCourse(group: readonly ReadSentence[]): boolean {
  const time =
    /^(?:\d+(?:st|nd|rd|th)|(?:first|second|third|fourth|day|week|month|stage|phase|dose|step)\b)/i
  return group.filter(({ text }) => time.test(text)).length > 1
}

/** A list of which most items go on from the words before it: `people with …`. */
export function isFragments(lead: string, group: readonly ReadSentence[]): boolean {
  const open = group.filter(({ text }) => /^\p{Ll}/u.test(text) && !hasVerb(text))
  if (2 * open.length > group.length) return true
  if (!completes(lead)) return false
  const firsts = group.filter(({ inPassage }) => inPassage === 0)
  return group.some(isBareName) || (firsts.length > 1 && firsts.every(isState))
}

/** Whether an item only names what somebody has or does: `Having a cold.` */
function isState({ text }: ReadSentence): boolean {
  return /^\p{L}{2,}ing\b/u.test(text) && isFragment(text)
}

/** A list of words that are no sentences. */
export function isBare(group: readonly ReadSentence[]): boolean {
  return group.every(({ text }) => !/[.!:?]/u.test(text))
}

/** A few items that each give a share of what they name: `Cast: 71 out of 100`; one of them says nothing to choose by. */
export function isOfRates(group: readonly ReadSentence[]): boolean {
  const rate = /^[^.:;?!]+: [^.:;]*(?:\d ?%|\d (?:out )?(?:in|of) (?:every )?\d)/u
  return group.length > 1 && group.length < 7 && group.every(({ text }) => rate.test(text))
}

/** The fewest words of a title, and the share of its longer words with a capital letter. */
const title = { words: 5, share: 0.8 }

/** `Notes on Ear Drops for School Staff`, item after item: titles of other pages, which answer nothing. */
export function isOfTitles(group: readonly ReadSentence[]): boolean {
  return group.every(({ text }) => {
    const long = words(text.replace(/\([^()]*\)/gu, '')).filter((word) => word.length > 3)
    const large = long.filter((word) => /^\p{Lu}/u.test(word)).length
    return (
      !/[.!?:]$/u.test(text) &&
      words(text).length >= title.words &&
      large >= title.share * long.length
    )
  })
}

/** Whether words before a list stop in the midst of their sentence, which each item ends: `It is passed on by`. */
export function stopsMidway(lead: string): boolean {
  return /\p{L}$/u.test(lead.trim())
}
