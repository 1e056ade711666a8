import { analyse, type Token } from '@plainleaf/language'

/** Items that ran into a sentence: `any of these: - The tongue.`, `pain - red eyes - a cough - fever`; and what ran on after a full stop. */
const runOn = /[:.] [-–•] |(?: [-–] [^-–]{2,80}){3}|\p{Ll}{3}[.;:]\p{Lu}\p{Ll}/u
/** Signs that stand where words should: `glucose = 199`, `were<or =75`, `dif - ference`, `(, 3)`. */
const stray =
  /[<>]\s?or\s?=|(?<![=<>≤≥]) = |(?<=\p{Ll}{2}) - \p{Ll}{2,9}(?= (?:of|in|when|between|was|were|is|are)\b)|[([]\s?[,;.]|[□�]|&(?:amp|lt|gt|nbsp);|\bplus minus\b/u
/** `between 5 to 25`, `from 3 and 9 years`: half of one set phrase and half of another. */
const mixed = /\bbetween \d[\d.,]*\s?%? to \d/u
/** `It was checked the liver`: nobody says so. */
const turned =
  /^It (?:is|was|were) (?:also )?(?!(?:like|near|of|on|at|in|the)\b)[a-zß-öø-ɏ]{2,12}(?:ed|en|ne|wn) (?:an?|the|their|its|our)\b/u
/** `even when were given`: nobody and nothing is, or was. A question may put its verb there. */
const headless = /\b(?:although|because|when|whether|while) (?:is|are|was|were) \p{L}/u
/** `we prospective enrolled`: an adjective in the place of an adverb. */
const half =
  /^(?:we|they) (?:prospective|retrospective|significant|random|final|consecutive|initial) \p{Ll}+ed\b/iu
/** `This is, 62% of deaths`; `The rate at 5 and 9 years were`: one, with a verb for many. */
const torn =
  /^(?:This|It) (?:is|was), \d|^The (?:frequency|incidence|level|prevalence|proportion|rate|risk) (?:at|for|in|of) (?:(?!\b(?:and the|if|or the|that|when|which|who)\b)[^,;:.]){1,80} were /u
const doubled = /(?<!\p{L})(an?|the|of|in|to|for|with|was|were|is|are|by|and|or) \1(?!\p{L})/iu

/**
 * Whether a sentence of running text is broken in itself, so that no edit mends it: items of a list or two sentences run into one, signs in
 * the place of words, quotation marks that never close, a verb in a form that nobody uses after `was`, two sentences with a comma between.
 */
export function isIllFormed(text: string): boolean {
  const bare = text.replace(/\s?[([][^()[\]]*[)\]]/gu, '')
  if ([runOn, stray, mixed, turned, half, torn, doubled].some((one) => one.test(bare))) return true
  if (headless.test(bare) && !bare.endsWith('?')) return true
  // A sentence in brackets is an aside to the one before.
  if (/^\(.*\)\.?$/su.test(text)) return true
  if ((text.match(/["“”]/gu)?.length ?? 0) % 2 > 0) return true
  // To find the verbs of a sentence takes a hundred times as long as to see that it may have none of these faults.
  if (![clauseAlone, wrongVerb, spliced, ranTogether].some((one) => one.test(text))) return false
  const { tokens } = analyse(text)
  return (
    isClauseAlone(text, tokens) ||
    hasWrongVerb(tokens) ||
    isSpliced(tokens) ||
    tokens.some(({ text: word }) => isGlued(word))
  )
}

const clauseAlone = /^(?:[Hh]ow|[Ww]hat|[Ww]hether|[Ww]hich|[Ww]ho|[Ww]hy) (?!to\b)/u
const wrongVerb =
  /(?<!\p{L})(?:is|are|was|were)\s*(?:carry|show|perform|give|take|make|use|include|evaluate|assess|measure|find|choose|write|know|see|do|conduct|compare|observe|obtain|receive)(?!(?!n(?:['’]|o)t)\p{L})/iu
const spliced = /,\s*(?:it|they|this|these|he|she|we)(?!\p{L})/iu
const ranTogether =
  /\p{Ll}{4}(?:the|also|though|these|which|where|when|called|this|that|such|from)(?!\p{L})/u

/** `How much air the lungs hold.`: what a question asks, with no verb besides its own. */
function isClauseAlone(text: string, tokens: readonly Token[]): boolean {
  if (!clauseAlone.test(text) || text.endsWith('?')) return false
  const verbs = tokens.filter(
    ({ tag, lower }, at) =>
      /^(?:aux|verb)$/u.test(tag) &&
      !lower.endsWith('ing') &&
      (/[^s]s$/u.test(lower) || !/^(?:aux|verb|adv|part)$/u.test(tokens[at - 1]?.tag ?? '')),
  )
  return verbs.length < 2
}

/** `were carry out`, `has show`: a form that does not go with what stands before it. */
function hasWrongVerb(tokens: readonly Token[]): boolean {
  return tokens.some(({ tag, lower }, at) => {
    if (tag !== 'verb' && tag !== 'noun') return false
    const before = tokens[at - 1]?.lower ?? ''
    if (!/^(?:is|are|was|were)$/u.test(before)) return false
    return /^(?:carry|show|perform|give|take|make|use|include|evaluate|assess|measure|find|choose|write|know|see|do|conduct|compare|observe|obtain|receive)$/u.test(
      lower,
    )
  })
}

const opens =
  /^(?:after|although|among|as|at|because|before|by|despite|during|even|for|from|given|if|in|like|of|on|once|over|since|though|through|to|under|unless|unlike|until|upon|when|whenever|whereas|wherever|whether|while|with|within|without)$/u

/** `The scan was normal, it showed no stone`: two sentences, and a comma that joins nothing. */
function isSpliced(tokens: readonly Token[]): boolean {
  if (opens.test(tokens[0]?.lower ?? '') || /ing$/u.test(tokens[0]?.lower ?? '')) return false
  return tokens.some(({ text }, at) => {
    if (text !== ',' || at < 3) return false
    const [subject, verb] = [tokens[at + 1], tokens[at + 2]]
    if (!/^(?:it|they|this|these|he|she|we)$/u.test(subject?.lower ?? '') || verb?.tag !== 'aux')
      return false
    const before = tokens.slice(0, at)
    if (before.some((one) => one.text === ',' || opens.test(one.lower) || one.text === ':'))
      return false
    return before.some(({ tag }) => tag === 'aux' || tag === 'verb')
  })
}

/** Small words that lost the space or dash before them: `the anusthe opening`, `diarrheaalso called`. */
const glued = /^(\p{Ll}{4,})(?:the|also|though|these|which|where|when|called|this|that|such|from)$/u

/** Words that end so by themselves. */
const whole =
  /^(?:al|brea|clo|loa|soo|swa|unclo|any|else|every|no|some|re|there|where|here)(?:the|though|where|called|from)$/u

/** Whether a word is two that ran together. */
function isGlued(word: string): boolean {
  return glued.test(word) && !whole.test(word)
}
