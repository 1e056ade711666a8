import {
  analyse,
  findTerms,
  fleschKincaidGrade,
  type Problem,
  rareWords,
  splitSentences,
  verify,
  words,
} from '@plainleaf/language'
import { keepsForm } from './keeps-form.ts'

/** Why a wording that somebody else proposed is not taken. */
export type WordingRefusal =
  /** There is none, or it is the sentence as it stands. */
  | 'model-wording-missing'
  /** It holds line breaks, control characters, markup or an address, or is far longer. */
  | 'model-wording-unclean'
  /** It could not be proved to say the same. */
  | 'model-wording-unfaithful'
  /** It is no easier to read. */
  | 'model-wording-harder'

/** A sentence as it stands and the text it was made from. */
export interface Sources {
  /** The source sentences, joined by a space. */
  source: string
  now: string
  /** Long forms by acronym, in lower case, as the document gives them. */
  acronyms: ReadonlyMap<string, string>
}

/** Characters that a wording may be longer by. */
const spare = 40
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unclean = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[<>{}\\|`*#~^]|https?:|www\./iu

/**
 * Holds a proposed wording against the sentence and its source: undefined when it may be taken. It must be as long at most,
 * keep every name, dose, quotation and term of law to the letter, have as many sentences, pass `verify` against the sentence
 * and raise nothing new against the source, keep forms, pronouns and punctuation, and read easier.
 */
export function judgeWording(proposal: string, sources: Sources): WordingRefusal | undefined {
  const { now } = sources
  if (proposal === '' || proposal === now) return 'model-wording-missing'
  if (proposal.length > now.length + spare || unclean.test(proposal)) return 'model-wording-unclean'
  if (!isFaithful(proposal, sources)) return 'model-wording-unfaithful'
  return isEasier(proposal, now) ? undefined : 'model-wording-harder'
}

/** Whether a wording can be proved to say what the sentence and its source say. */
export function isFaithful(proposal: string, { source, now, acronyms }: Sources): boolean {
  const { tokens, held } = analyse(now)
  if (splitSentences(proposal).length !== splitSentences(now).length) return false
  if (!held.every(({ start, end }) => proposal.includes(now.slice(start, end)))) return false
  if (!keepsForm(now, proposal)) return false
  const terms = findTerms(now, tokens)
  const options = {
    acronyms: new Map([
      ...terms.flatMap(({ term, long }) => (long ? [[term.toLowerCase(), long] as const] : [])),
      ...acronyms,
    ]),
    // What was explained before stays explained; nobody else explains.
    glosses: new Set([...now.matchAll(/\(([^()]+)\)/gu)].map(([, inner]) => inner!)),
  }
  if (verify(now, proposal, options).length > 0) return false
  const known = verify(source, now, options).map(keyOf)
  return verify(source, proposal, options).every((problem) => {
    const at = known.indexOf(keyOf(problem))
    if (at >= 0) known.splice(at, 1)
    return at >= 0
  })
}

function keyOf({ kind, what, text }: Problem): string {
  return `${kind} ${what} ${text.toLowerCase()}`
}

/** A lower grade with no more rare words, or fewer rare words at no higher grade. */
function isEasier(proposal: string, now: string): boolean {
  const grade = fleschKincaidGrade(proposal) - fleschKincaidGrade(now)
  const rare = rareWords(words(proposal)).length - rareWords(words(now)).length
  return (grade < 0 && rare <= 0) || (grade <= 0 && rare < 0)
}
