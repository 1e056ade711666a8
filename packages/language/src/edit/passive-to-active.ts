import { irregularVerbs } from '../inflect/irregular-verbs.ts'
import { verbForms } from '../inflect/verb-forms.ts'
import { isRare } from '../measure/is-rare.ts'
import type { AnalysedSentence } from '../sentence/analyse.ts'
import { nounPhraseEnd } from '../sentence/clause.ts'
import { type HeldSpan, isHeld } from '../sentence/held-spans.ts'
import type { Token } from '../tag/token.ts'
import type { Change } from './change.ts'
import type { Rule } from './rule.ts'

const bases: ReadonlyMap<string, string> = new Map(
  [...irregularVerbs].map(([base, { participle }]) => [participle, base] as const),
)
const modal = /^(?:can|could|may|might|must|should|will|would)$/u
const perfect = /^(?:has|have|had)$/u
/** What a person or body is called: only these act. `by mouth`, `by 30%`, `by surgery` tell how, not who. */
const agent =
  /(?:ists?|ians?|ers?|ors?|eons?|nts?|people|men|women|children|team|teams|agency|agencies|company|companies|government|committee|panel|fda|staff|nurses?|parents?|group|groups|regulators?|authority|authorities|administration|organi[sz]ation|institutes?|ministry|department|commission|association|board|council|sponsor|sponsors|service|services)$/i

/** Things that end like someone who acts. */
const thing =
  /^(?:fever|cancer|ulcer|fib(?:er|re)|disorder|number|tumou?r|factor|computer|water|weather|paper|letter|laser|order|matter|liver|shoulder|finger|sensor|receptor|motor|vector|power|layer|marker|blister|monitor|behaviou?r|colou?r|odou?r|error|treatment|event|amount|movement|content|antioxidant|agent|stimulant|irritant|implant|environment|component|percent|measurement|assessment|improvement|accident|incident|plant|element|ointment|infant|list|cyst|breast|waist|wrist|mist|yeast)s?$/i

/**
 * `The drug was given by two therapists.` as `Two therapists gave the drug.`: only where the sentence names who acts,
 * is one plain clause of one or two verbs, and has nothing but `Today,` before its subject. Who did what to whom stays. Rule `passive-to-active`.
 */
export const passiveToActive: Rule = {
  id: 'passive-to-active',
  propose(sentence) {
    const found = passiveOf(sentence)
    return found ? [found] : []
  },
}

function passiveOf({ text, tokens, held }: AnalysedSentence): Change | undefined {
  const from = afterOpening(tokens)
  const subjectEnd = nounPhraseEnd(tokens, from)
  // `their skin` would be that of who acts.
  const whose = /^(?:my|our|your)$/u.test(tokens[from]!.lower)
  if (subjectEnd === undefined || (tokens[from]!.tag === 'pron' && !whose)) return undefined
  if (tokens[from]!.tag === 'sign') return undefined
  // `Danon disease` may be named after somebody, and then keeps its capital.
  const illness = /^(?:disease|syndrome)$/u.test(tokens[from + 1]?.lower ?? '')
  if (from === 0 && illness && isRare(tokens[from]!.lower)) return undefined
  const be = tokens[subjectEnd]
  const first = verbAfter(tokens, subjectEnd)
  const verb = tokens[first ?? -1]
  if (!be || first === undefined || !verb) return undefined
  const by = tokens.findIndex(({ lower }) => lower === 'by')
  if (by < first + 1) return undefined
  const row = tokens.slice(first, by)
  const several = isRow(row)
  if (!several && !isComplement(row.slice(1), held)) return undefined
  const done = several ? row.filter(({ tag }) => tag === 'verb') : [verb]
  const known = new Map(done.map((one) => [one, baseOf(one.lower)]))
  const agentEnd = agentEndOf(tokens, by + 1)
  if ([...known.values()].includes(undefined) || agentEnd === undefined) return undefined
  const end = afterBracket(tokens, agentEnd)
  if (end !== tokens.length - 1 || tokens[end]!.text !== '.') return undefined
  const actor = tokens.slice(by + 1, agentEnd)
  const head = headOf(actor)
  const acts = head && agent.test(head.text) && !thing.test(head.text)
  // `is often caused by dust`: not whenever there is dust, so that no adverb may stand there.
  const causes =
    !several &&
    /^(?:caused|triggered)$/u.test(verb.lower) &&
    by === first + 1 &&
    actor.every(({ tag }) => tag !== 'pron') &&
    !/^(?:no|none|neither|only)$/u.test(tokens[from]!.lower)
  if (
    !head ||
    !(acts || causes) ||
    actor.some(({ tag, lower }) => tag === 'sign' || /^(?:from|for|to|on)$/u.test(lower))
  )
    return undefined
  // `Eating the seeds causes it`: one deed, whatever is eaten.
  const deed = /ing$/u.test(actor[0]!.lower) && actor[1]?.tag === 'det'
  const many = !deed && (isMany(head.lower) || actor.some(({ lower }) => lower === 'and'))
  const formOf = (one: Token): string => {
    const forms = verbForms(known.get(one)!)
    if (modal.test(be.lower)) return forms.base
    if (perfect.test(be.lower)) return one.text
    return /^w/u.test(be.lower) ? forms.past : many ? forms.base : forms.third
  }
  const form = [
    // `has been checked by nurses` is `Nurses have checked`.
    ...(modal.test(be.lower) ? [be.text] : []),
    ...(perfect.test(be.lower) ? [be.lower === 'had' ? 'had' : many ? 'have' : 'has'] : []),
    ...(several ? row : [verb]).map((one) => (known.has(one) ? formOf(one) : one.text)),
  ].join(' ')
  const named = text.slice(actor[0]!.start, tokens[end - 1]!.end)
  const who = from === 0 ? capital(named) : named
  const what = text.slice(tokens[from]!.start, tokens[subjectEnd - 1]!.end)
  const object = from === 0 ? small(what, tokens[from]!) : what
  const rest = !several && by > first + 1 ? text.slice(verb.end, tokens[by - 1]!.end) : ''
  return {
    ruleId: 'passive-to-active',
    start: tokens[from]!.start,
    end: tokens[end - 1]!.end,
    insert: `${who} ${form} ${object}${rest}`,
    reason: 'Who acts comes first',
  }
}

/** Whether a verb after a noun has the form for many: `germs cause`, `a virus causes`. */
function isMany(noun: string): boolean {
  if (/(?:people|men|women|children|staff|bacteria|fungi|larvae|lice|mice)$/u.test(noun))
    return true
  return (
    /[^s]s$/u.test(noun) &&
    !/(?:us|is)$|^(?:diabetes|herpes|measles|mumps|rabies|series)$/u.test(noun)
  )
}

/** Where who acts ends: `a germ`, `a germ or a mite`. */
function agentEndOf(tokens: readonly Token[], from: number): number | undefined {
  const end = nounPhraseEnd(tokens, from)
  const joined = end !== undefined && /^(?:and|or)$/u.test(tokens[end]?.lower ?? '')
  return joined ? nounPhraseEnd(tokens, end + 1) : end
}

/** Where the participle is, after `is`, `should be` or `has been`; a `not` before it would reach another verb. */
function verbAfter(tokens: readonly Token[], be: number): number | undefined {
  const [aux, next] = [tokens[be]?.lower ?? '', tokens[be + 1]?.lower]
  if (/^(?:is|are|was|were)$/u.test(aux)) return be + 1
  if (modal.test(aux) && next === 'be') return be + 2
  return perfect.test(aux) && next === 'been' ? be + 2 : undefined
}

/** `Today, the drug`, `In 2017, the drug`: where the subject is after a short opening. */
function afterOpening(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(({ text }) => text === ',')
  const opening = tokens.slice(0, comma)
  const short =
    comma > 0 && comma < 4 && opening.every(({ tag }) => /^(?:adv|prep|num|name)$/u.test(tag))
  if (comma === 2 && /^right now$/i.test(opening.map(({ lower }) => lower).join(' '))) return 3
  return short && /^(?:adv|prep)$/u.test(opening[0]!.tag) ? comma + 1 : 0
}

/** `checked and cleaned`, `carefully checked and cleaned`: one adverb before each of one or two verbs. */
function isRow(row: readonly Token[]): boolean {
  const tags = row.map(({ tag, lower }) => (lower === 'and' ? 'and' : tag)).join(' ')
  return (
    /^(?:adv )?verb and (?:adv )?verb$|^adv verb$/u.test(tags) &&
    !row.some(({ lower }) => /^(?:not|never|only|often|now|also|still|then|usually)$/u.test(lower))
  )
}

/** `as a treatment`, `in the clinic`: what stands between a participle and `by` goes behind the object. */
function isComplement(between: readonly Token[], held: readonly HeldSpan[]): boolean {
  if (between.length === 0) return true
  return (
    /^(?:as|in|at|to|for|with|on|from)$/u.test(between[0]!.lower) &&
    // `cared for by`
    /^(?:noun|name|num)$/u.test(between.at(-1)!.tag) &&
    between.every(
      ({ tag, start, end }) =>
        /^(?:prep|subord|det|adj|noun|name|num)$/u.test(tag) || isHeld(held, start, end),
    )
  )
}

/** One past an acronym in brackets, `(DEA)`, where one follows. */
function afterBracket(tokens: readonly Token[], at: number): number {
  const [open, name, close] = tokens.slice(at, at + 3)
  const acronym = open?.text === '(' && close?.text === ')' && /^\p{Lu}{2,6}$/u.test(name!.text)
  return acronym ? at + 3 : at
}

function baseOf(participle: string): string | undefined {
  const known = bases.get(participle)
  if (known) return known
  if (!participle.endsWith('ed')) return undefined
  const stem = participle.slice(0, -2)
  const undoubled = /([bdgklmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem
  const candidates = [`${stem}e`, stem, undoubled, stem.replace(/i$/u, 'y')]
  // `-ated`, `-ised`, `-uced` and the like come from a base in -e.
  const e =
    /(?:[^aeiou][aeiou]?[csvzu]|at|iz|is|ur|ir|uc|ut|in|id|od|ud|g|[aiou]b|[bdfgkptz]l|(?:ai|au|ea|oi|oo|ou)s)$/u.test(
      stem,
    ) && !/(?:ss|sh|ch|x|it|et|ow|iew)$/u.test(stem)
  const ordered = e ? candidates : [...candidates.slice(1), candidates[0]!]
  return ordered.find((base) => verbForms(base).participle === participle)
}

/** The last noun before any `of` or `with`. */
function headOf(phrase: readonly Token[]): Token | undefined {
  const link = phrase.findIndex(({ tag }) => tag === 'prep')
  return phrase
    .slice(0, link < 0 ? phrase.length : link)
    .findLast(({ tag }) => tag === 'noun' || tag === 'name')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function small(text: string, first: Token): string {
  return first.tag === 'name' || /\p{Lu}.*\p{Lu}/u.test(first.text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1)
}
