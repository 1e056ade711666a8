/** Errors that a careless rewording makes; each returns the changed text, or undefined where it has nothing to change. */
export type Mutation = (text: string) => string | undefined

const number = /(?<![\w.,-])\d{1,4}(?![\w,-]|\.\d)/gu

/** One number becomes another. */
export const changeNumber: Mutation = (text) => {
  const found = [...text.matchAll(number)]
  const last = found.at(-1)
  if (!last) return undefined
  const other = String(Number(last[0]) + 3)
  return replaceAt(text, last.index, last[0].length, other)
}

/** The first and the last number change places: each group gets the other's rate. */
export const swapRates: Mutation = (text) => {
  const found = [...text.matchAll(/(?<![\w.,-])\d{1,3}(?:\.\d)?(?= out of 100|\s?%)/gu)]
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last || first[0] === last[0]) return undefined
  const swapped = replaceAt(text, last.index, last[0].length, first[0])
  return replaceAt(swapped, first.index, first[0].length, last[0])
}

/** What is said is denied. */
export const addNegation: Mutation = (text) => {
  const match = /\b(?:is|are|was|were|can|should|will|may)\b(?! not)/u.exec(text)
  return match ? replaceAt(text, match.index, match[0].length, `${match[0]} not`) : undefined
}

/** What is denied is said. */
export const removeNegation: Mutation = (text) => {
  const match = /\b(?:not|never|no) /u.exec(text)
  return match ? replaceAt(text, match.index, match[0].length, '') : undefined
}

/** A doubt is dropped. */
export const removeHedge: Mutation = (text) => {
  const match =
    /\b(?:may|might|could|possibly|probably|likely|perhaps|seems to|appears to|suggests that|usually|often) /u.exec(
      text,
    )
  return match ? replaceAt(text, match.index, match[0].length, '') : undefined
}

/** A doubt becomes a claim. */
export const strengthenHedge: Mutation = (text) => {
  const match = /\b(?:may|might|could)\b/u.exec(text)
  return match ? replaceAt(text, match.index, match[0].length, 'will') : undefined
}

/** One name becomes another. */
export const swapEntity: Mutation = (text) => {
  const match = /(?<=\s)(?:[A-Z]{3,5}|[A-Z][a-z]{3,} [A-Z][a-z]{3,})\b/u.exec(text)
  return match ? replaceAt(text, match.index, match[0].length, 'Northfield') : undefined
}

/** More becomes less. */
export const turnComparison: Mutation = (text) => {
  const pairs: Record<string, string> = {
    more: 'less',
    less: 'more',
    higher: 'lower',
    lower: 'higher',
    better: 'worse',
    increased: 'decreased',
    reduced: 'increased',
    increases: 'decreases',
    reduces: 'increases',
    before: 'after',
    after: 'before',
  }
  const match = new RegExp(`\\b(?:${Object.keys(pairs).join('|')})\\b`, 'u').exec(text)
  return match ? replaceAt(text, match.index, match[0].length, pairs[match[0]]!) : undefined
}

/** What was is, and what is was. */
export const changeTense: Mutation = (text) => {
  const pairs: Record<string, string> = {
    is: 'was',
    are: 'were',
    was: 'is',
    were: 'are',
    has: 'had',
  }
  const match = /\b(?:is|are|was|were|has)\b/u.exec(text)
  return match ? replaceAt(text, match.index, match[0].length, pairs[match[0]]!) : undefined
}

/** Somebody else does it, or it is somebody else's. */
export const changePerson: Mutation = (text) => {
  const pairs: Record<string, string> = {
    he: 'she',
    she: 'he',
    his: 'your',
    her: 'his',
    you: 'they',
    your: 'their',
    they: 'you',
    their: 'your',
    our: 'their',
    we: 'they',
  }
  const match = new RegExp(`\\b(?:${Object.keys(pairs).join('|')})\\b`, 'u').exec(text)
  return match ? replaceAt(text, match.index, match[0].length, pairs[match[0]]!) : undefined
}

/** A sentence that nobody wrote. */
export const inventSentence: Mutation = (text) =>
  `${text} Most people feel well again within a week.`

/** A bracket opens and does not close. */
export const leaveOpen: Mutation = (text) =>
  text.includes(')') ? text.replace(')', '') : undefined

/** A sentence ends with the word that joined it to the next. */
export const leaveHanging: Mutation = (text) =>
  text.endsWith('.') ? `${text.slice(0, -1)}, and.` : undefined

/** Nothing says any more which figure is of which. */
export const dropOrder: Mutation = (text) => {
  const match = /,? (?:in that order|respectively)(?=\.)/u.exec(text)
  return match ? replaceAt(text, match.index, match[0].length, '') : undefined
}

/** All of them by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'number changed': changeNumber,
  'rate swapped between groups': swapRates,
  'negation added': addNegation,
  'negation removed': removeNegation,
  'hedge removed': removeHedge,
  'hedge strengthened': strengthenHedge,
  'entity swapped': swapEntity,
  'comparison turned': turnComparison,
  'tense changed': changeTense,
  'person changed': changePerson,
  'sentence invented': inventSentence,
  'bracket left open': leaveOpen,
  'joining word left hanging': leaveHanging,
  'order of figures dropped': dropOrder,
}

function replaceAt(text: string, at: number, length: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + length)
}
