import { irregularVerbs } from '../inflect/irregular-verbs.ts'
import { nounPhraseEnd } from '../sentence/clause.ts'
import type { Token } from '../tag/token.ts'

const forms = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const be = forms("be am is are was were been being 's ’s 're ’re")
const irregular: ReadonlySet<string> = new Set(
  [...irregularVerbs].map(([, { participle }]) => participle),
)
/** Forms that end like participles and tell how someone is, not what is done to them. */
const states = forms(
  'afraid alone ashamed bored born come concerned confused depressed disappointed dissatisfied excited exhausted frightened gone ' +
    'interested limited married mixed naked pleased pregnant pronounced red relaxed retired satisfied scared stressed supposed ' +
    'surprised tired unrelated upset worried',
)

/** Participles that, before `to` or `with`, say how two things stand to each other. */
const relations = forms('associated connected correlated linked related')
/** Verbs that say what things were linked for; many others look like nouns (`linked to age`) or participles (`to reduced pain`). */
const purpose = forms(
  'allow build check compare create determine estimate examine explore find form get give help identify make obtain provide see show study track',
)

/** A stretch of a sentence; UTF-16 offsets. */
export interface Stretch {
  start: number
  end: number
}

/**
 * The first passive of a sentence, from the form of `be` to the participle: `was given`, `is not often used`. Passives
 * without `be` (`the dose given`, `got stung`) and states (`is tired`, `is used to it`) are none. Nor is `is linked to`: its
 * participle is an adjective by the tests of Huddleston and Pullum (2002, The Cambridge Grammar of the English Language, pages 1436 to
 * 1440), as it tells of a state that nobody brings about, and `seems` or `remains` can stand for `is`. With `by` or `been` it
 * can tell of somebody who made the link, and is counted.
 */
export function findPassive(tokens: readonly Token[]): Stretch | undefined {
  for (const [at, token] of tokens.entries()) {
    if (!be.has(token.lower) || token.tag === 'part') continue
    const found = participleAfter(tokens, at)
    if (found && !isRelation(tokens, at, tokens.indexOf(found)))
      return { start: token.start, end: found.end }
  }
  return undefined
}

/** `was closely linked to smoking`; but `has been linked to it`, `was linked to it by a nurse`, and records that `were linked to` others. */
function isRelation(tokens: readonly Token[], from: number, at: number): boolean {
  const [link, after] = [tokens[at + 1], tokens[at + 2]]
  if (!relations.has(tokens[at]!.lower) || !/^(?:to|with)$/u.test(link?.lower ?? '')) return false
  // `were linked to make one list`
  if (link!.lower === 'to' && purpose.has(after?.lower ?? '')) return false
  return !tokens.some(({ lower }, place) =>
    place < from
      ? /^(?:data|databases?|datasets?|files?|records|registers?|registries)$/u.test(lower)
      : place < at
        ? /^be(?:en|ing)$/u.test(lower)
        : lower === 'by',
  )
}

function participleAfter(tokens: readonly Token[], at: number): Token | undefined {
  // `Is the drug given …?`: the subject stands between.
  const opens = at === 0 || /^(?:when|where|why|how|what|,)$/u.test(tokens[at - 1]!.lower)
  const subject = opens && tokens.at(-1)?.text === '?' ? nounPhraseEnd(tokens, at + 1) : undefined
  let now = subject ?? at + 1
  while (
    tokens[now] &&
    (tokens[now]!.tag === 'adv' || /^(?:not|n['’]t|also|being|been)$/u.test(tokens[now]!.lower))
  )
    now += 1
  const verb = tokens[now]
  return verb && isParticiple(verb, tokens[now + 1], tokens[now + 2]) ? verb : undefined
}

function isParticiple(verb: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (states.has(verb.lower)) return false
  if (!irregular.has(verb.lower) && !/[^e]ed$/u.test(verb.lower)) return false
  // `The treated group` has a noun after it, `was approved` has not.
  if (verb.tag === 'adj') return next === undefined || !/^(?:noun|name|adj)$/u.test(next.tag)
  if (verb.tag !== 'verb') return false
  // `is used to it` is a state, `is used to treat` is not.
  if (verb.lower === 'used' && next?.lower === 'to')
    return after?.tag === 'verb' && !after.lower.endsWith('ing')
  return true
}
