import { toText } from '@plainleaf/content-model'
import { analyse, words } from '@plainleaf/language'
import { follow } from './bind-to-names.ts'
import type { Candidate } from './candidate.ts'
import { namesTopic, saysWhat } from './defines-topic.ts'
import { oneOf } from './names-of-title.ts'

/** What nobody has to be told of before: parts of everybody, those who treat and are treated, and words for how much and why. */
const known =
  /^(?:abdomen|aim|air|amount|answer|artery|baby|belly|bladder|blood|body|bone|bowel|brain|breast|cause|cell|chance|chest|child|colon|condition|diet|disease|disorder|doctor|ear|esophagus|eye|face|family|father|foot|gene|goal|government|hand|head|heart|home|hormone|hospital|illness|immune|infection|intestine|joint|kidney|law|level|liver|lung|man|mother|mouth|muscle|neck|nerve|nose|number|nurse|outlook|parent|patient|people|person|probability|provider|public|purpose|range|rate|reason|rest|result|risk|share|skin|spine|stomach|symptom|system|throat|thyroid|time|tissue|treatment|uterus|vein|vessel|wait|woman|worker|world)$/u
/** What stands before a thing that is brought in. */
const brings =
  /^(?:an?|another|called|each|every|named|one|our|some|special|these|this|two|three)$/u
/** How many words may stand between what brings a thing in and its noun. */
const most = 3

/** What may stand before the first noun: `Sometimes the pain …`, `Once the tube …`. */
const opening =
  /^(?:(?:also|at first|finally|first|in (?:a few|many|most|rare|some) cases|later|next|normally|often|over time|slowly|sometimes|soon|then|usually),? |(?:after|as|because|before|during|if|once|until|when|while) )?the (?=\p{Ll})/iu

/**
 * The noun, without the ending of many, of `The tube is soft`, `Once the tube is out`: what a sentence tells of as if it were known; none
 * where its own words say which (`The feeding tube …`, `The tube for the night …`) or what it is (`The sinuses are hollow spaces`).
 */
export function bearerOf(text: string): string | undefined {
  const from = opening.exec(text)?.[0].length
  if (from === undefined) return undefined
  const { tokens } = analyse(text)
  const at = tokens.findIndex(({ start }) => start >= from)
  const [thing, after] = tokens.slice(at)
  if (thing?.tag !== 'noun' || !after) return undefined
  const tells = after.text === ',' || /^(?:adv|aux|verb)$/u.test(after.tag)
  const noun = oneOf(thing.lower)
  if (!tells || known.test(noun) || saysWhat(text.slice(thing.end + 1))) return undefined
  return noun
}

/** `removes the strips and`: a thing within a sentence, and nothing behind it that says which. */
const within =
  /(?<=[\p{L},] )the (\p{Ll}{4,20})(?=[.,;]| (?:after|and|are|as|because|before|but|can|has|have|is|may|or|so|then|through|until|was|were|while|will)\b)/gu

/** The nouns, without the ending of many, of which a sentence tells further in as if they were known, and which its words before do not name. */
function bearersWithin(text: string): string[] {
  return [...text.matchAll(within)].flatMap(({ 1: thing = '', index }) => {
    const noun = oneOf(thing)
    return known.test(noun) || names(text.slice(0, index), noun) ? [] : [noun]
  })
}

/**
 * Ties a sentence that tells further in of `the strips` to the one of its paragraph that brings strips in; where that can stand in no summary,
 * neither can this.
 */
function bindWithin(one: Candidate, own: readonly Candidate[], title: string): void {
  if (one.needs || own.length === 0) return
  const { of } = one.sources[0]!
  for (const noun of bearersWithin(one.text)) {
    if (names(title, noun) || names(toText(of.heading), noun)) continue
    const intro = own.findLast(({ text }) => mentions(text, noun) && bringsIn(text, noun))
    if (!intro) continue
    if (one.unfit) return
    if (!intro.unfit && !intro.unit) follow(one, intro)
    else if (one.owed !== 'always') one.unfit = true
    return
  }
}

/** Whether a sentence brings a thing in: `a thin tube`, `tubes`; not `the tube`, `your tube` or `tube feeding`. */
export function bringsIn(text: string, noun: string): boolean {
  const { tokens } = analyse(text)
  return tokens.some((token, at) => {
    if (oneOf(token.lower) !== noun || !/^(?:noun|verb|name)$/u.test(token.tag)) return false
    if (/^(?:noun|name)$/u.test(tokens[at + 1]?.tag ?? '')) return false
    // `a “rapid” test`
    const unquoted = tokens.slice(0, at).filter(({ text: word }) => !/^["“”'‘’]$/u.test(word))
    const before = unquoted.slice(Math.max(0, unquoted.length - most - 1)).toReversed()
    const opens = before.find(
      ({ tag, lower }) => !/^(?:adj|adv|noun|num|verb)$/u.test(tag) || brings.test(lower),
    )
    if (opens && brings.test(opens.lower)) return true
    // Many of them, and nothing says which.
    return (
      token.lower !== noun &&
      opens?.tag !== 'det' &&
      !/^(?:its|their|your|his|her|my)$/u.test(opens?.lower ?? '')
    )
  })
}

/** How far back in its section a thing is looked for. */
const near = 60

/** Whether a text may name a thing at all: quick to see. */
function mentions(text: string, noun: string): boolean {
  return text.toLowerCase().includes(noun.slice(0, -1))
}

/** Whether a sentence names a thing, however it does. */
function names(text: string, noun: string): boolean {
  return words(text.toLowerCase()).some((word) => oneOf(word) === noun)
}

/** `If the condition is mild, it heals by itself`, after `In this condition, air gathers …`: not always what the text is about. */
const illness =
  /^(?:(?:although|because|if|once|since|until|when|while) )?the (condition|disease|disorder|illness|infection)\b(?! (?:called|in which|known|of|that)\b)/iu

/** What speaks of one: `this condition`, `a rare disease`. */
const brought =
  /\b(?:an?|another|this) (?:[\p{L}-]+ ){0,2}(condition|disease|disorder|illness|infection)\b/iu

/** The sentence of the same paragraph that speaks of an illness which the title does not name, where `the condition` may be that. */
function otherIllness(
  one: Candidate,
  own: readonly Candidate[],
  title: string,
): Candidate | undefined {
  const noun = illness.exec(one.text)?.[1]?.toLowerCase()
  if (noun === undefined) return undefined
  const last = own.findLast(({ text }) => brought.exec(text)?.[1]?.toLowerCase() === noun)
  return last && !namesTopic(last.text, title) ? last : undefined
}

/**
 * Ties a sentence about `the tube` to the last one of its section that names it, where one before brings a tube in, so that nobody asks
 * which tube; where that can stand in no summary, neither can this.
 */
export function bindToBearers(all: readonly Candidate[], title: string): void {
  all.forEach((one, at) => {
    if (one.needs || one.unit || one.keyPoint) return
    const noun = bearerOf(one.text)
    const { of, passage } = one.sources[0]!
    const around = all.slice(Math.max(0, at - near), at)
    const paragraph = around.filter(({ sources: [first] }) => first!.passage === passage)
    const other = otherIllness(one, paragraph, title)
    if ((other || noun !== undefined) && one.unfit) return
    if (other && !other.unfit && !other.unit) follow(one, other)
    else if (other && one.owed !== 'always') one.unfit = true
    if (noun === undefined) bindWithin(one, paragraph, title)
    if (noun === undefined || names(title, noun) || names(toText(of.heading), noun)) return
    const own = around.filter((other) => other.sources[0]!.of === of && mentions(other.text, noun))
    if (!own.some(({ text }) => bringsIn(text, noun))) return
    // What itself only speaks of `the tube` is no help.
    const intro = own.findLast(({ text }) => names(text, noun) && bearerOf(text) !== noun)
    if (intro && !intro.unfit && !intro.unit) follow(one, intro)
    else if (one.owed !== 'always') one.unfit = true
  })
}
