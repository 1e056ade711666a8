import {
  fleschKincaidGrade,
  onlySwapsWords,
  type Problem,
  rareWords,
  verify,
  words,
} from '@plainleaf/language'

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
}

/** Characters that a wording may be longer by. */
const spare = 40
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unclean = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[<>{}\\|`*#~^]|https?:|www\./i

/**
 * Holds a proposed wording against the sentence and its source: undefined when it may be taken. It must change nothing but
 * hard words into the plain words of the lexicon (`onlySwapsWords`), pass `verify` against the sentence, raise
 * nothing new against the source, and read easier.
 */
export function judgeWording(proposal: string, sources: Sources): WordingRefusal | undefined {
  const { now } = sources
  if (proposal === '' || proposal === now) return 'model-wording-missing'
  if (proposal.length > now.length + spare || unclean.test(proposal)) return 'model-wording-unclean'
  if (!isFaithful(proposal, sources)) return 'model-wording-unfaithful'
  return isEasier(proposal, now) ? undefined : 'model-wording-harder'
}

/** Whether a wording can be proved to say what the sentence and its source say. */
export function isFaithful(proposal: string, { source, now }: Sources): boolean {
  if (!onlySwapsWords(now, proposal) || verify(now, proposal).length > 0) return false
  const known = verify(source, now).map(keyOf)
  return verify(source, proposal).every((problem) => {
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
