import { articleFor } from '../inflect/article.ts'
import { verbForms } from '../inflect/verb-forms.ts'
import { isRare } from '../measure/is-rare.ts'
import { type AnalysedSentence, analyse } from '../sentence/analyse.ts'
import { isHeld } from '../sentence/held-spans.ts'
import type { Token } from '../tag/token.ts'
import { applyChanges, type Change } from './change.ts'
import { isSubject, withoutBrackets } from './researchers-object.ts'
import { isRest, secondVerb } from './researchers-rest.ts'
import type { Rule } from './rule.ts'
import { deeds, particles, work, works } from './study-deeds.ts'

/** Who did the study: `We` where its authors say so, `The researchers` where they do not name themselves. */
export type StudyAgent = 'We' | 'The researchers'

/**
 * `Blood pressure was measured at each visit.` as `The researchers measured blood pressure at each visit.`, for sentences that tell what
 * was done in a study: there the authors are who measured, by the form of research papers (ICMJE recommendations, IV.A.3.d). Only for what
 * researchers themselves do, only in the past, and never where `by` names somebody. Rule `researchers-named`.
 */
export function nameResearchers(agent: StudyAgent): Rule {
  return {
    id: 'researchers-named',
    propose: (sentence) => {
      const found = turned(sentence, agent)
      return found ? [found] : []
    },
  }
}

/** Words of what was done to that may stand between a verb and what goes with it. */
const farthest = 9

/** A sentence as the rule has it, or undefined where it has nothing to change. */
export function turnToResearchers(text: string, agent: StudyAgent): string | undefined {
  const changes = nameResearchers(agent).propose(analyse(text))
  return changes.length > 0 ? applyChanges(text, changes) : undefined
}

function turned({ text, tokens, held }: AnalysedSentence, agent: StudyAgent): Change | undefined {
  const from = afterOpening(tokens)
  const told = saying(tokens, from, agent)
  if (told) return told
  const aux = tokens.findIndex(
    ({ lower }, at) =>
      /^(?:is|are|was|were|has|have|had|be|been)$/u.test(lower) &&
      // `patients found to have gout`
      tokens[at - 1]?.lower !== 'to',
  )
  const who = tokens.findIndex(({ lower }) => lower === 'who')
  const described = who > from && !tokens.slice(0, who).some((_, at) => at === aux)
  const be = described ? afterWho(tokens, who) : aux
  if (be <= from || !/^(?:was|were)$/u.test(tokens[be]!.lower)) return undefined
  if (tokens.at(-1)?.text !== '.' || tokens.filter(({ text: stop }) => stop === '.').length > 1)
    return undefined
  const subject = withoutComma(tokens.slice(from, be))
  // `Of these, 9 were left out`
  const counted =
    from > 0 &&
    subject.length === 1 &&
    subject[0]!.tag === 'num' &&
    /^(?:of|from)$/u.test(tokens[0]!.lower)
  if (!counted && !isSubject(described ? tokens.slice(from, who) : subject)) return undefined
  let verb = be + 1
  while (tokens[verb]?.tag === 'adv' || tokens[verb]?.lower === 'not') verb += 1
  const found = tokens[verb]
  const before = tokens.slice(be + 1, verb)
  // `was only seen in adults` says of whom.
  if (
    !found ||
    before.length > 2 ||
    before.some(({ lower }) => /^(?:only|just|even|mainly|mostly|largely|never|no)$/u.test(lower))
  )
    return undefined
  const base = deeds.get(found.lower) ?? (hasWork(subject) ? works.get(found.lower) : undefined)
  if (base === undefined) return undefined
  const particle = particles[base]?.test(tokens[verb + 1]?.lower ?? '') === true
  // `was carried by`, `was looked up to`
  if (!particle && /^(?:carry|look|sign|work)$/u.test(base)) return undefined
  const end = particle ? verb + 2 : verb + 1
  const rest = tokens.slice(end)
  if (!isRest(rest, base, subject[0]!.lower)) return undefined
  // `We asked people taking part to one of three groups`: part to what?
  if (subject.at(-1)!.lower === 'part' && /^(?:as|in|into|on|to|with)$/u.test(rest[0]!.lower))
    return undefined
  // `We put children of one to five years who have had a rash for two weeks into groups`: too far from its verb.
  if (subject.length > farthest && /^(?:as|at|into)$/u.test(rest[0]!.lower)) return undefined
  const denied = before.some(({ lower }) => lower === 'not')
  const adverbs = before.filter(({ lower }) => lower !== 'not')
  const forms = verbForms(base)
  const said = [
    ...(denied ? ['did not'] : []),
    ...adverbs.map((one) => one.text),
    denied ? forms.base : forms.past,
    ...(particle ? [tokens[verb + 1]!.text] : []),
  ].join(' ')
  const first = subject[0]!
  const closed = tokens[be - 1]!.text === ',' && rest.length > 1 ? ',' : ''
  const object = text.slice(first.start, subject.at(-1)!.end) + (described ? '' : closed)
  // `Survey of 40 homes was made`, as papers have it.
  const bare =
    /^(?:adj|noun)$/u.test(first.tag) &&
    /^(?:study|survey|review|trial|search|experiment)$/u.test(headOf(subject))
  const article = bare ? `${articleFor(first.lower)} ` : ''
  const named = from === 0 ? agent : agent.charAt(0).toLowerCase() + agent.slice(1)
  const joined = rejoined(text, rest, many(tokens[be]!))
  if (joined === undefined) return undefined
  if (isHeld(held, tokens[be]!.start, tokens[end - 1]!.end)) return undefined
  return {
    ruleId: 'researchers-named',
    start: first.start,
    end: tokens.at(-1)!.start,
    insert: `${named} ${said} ${article}${from === 0 ? small(object, first) : object}${joined}`,
    reason: 'Who did it comes first',
  }
}

/** `It was found that tea helps`: who found it. */
function saying(tokens: readonly Token[], from: number, agent: StudyAgent): Change | undefined {
  const [it, be, verb, that] = tokens.slice(from, from + 4)
  if (it?.lower !== 'it' || be?.lower !== 'was' || that?.lower !== 'that') return undefined
  if (!/^(?:found|noted|noticed|observed|seen)$/u.test(verb!.lower)) return undefined
  const named = from === 0 ? agent : agent.charAt(0).toLowerCase() + agent.slice(1)
  return {
    ruleId: 'researchers-named',
    start: it.start,
    end: verb!.end,
    insert: `${named} ${verbForms(deeds.get(verb!.lower)!).past}`,
    reason: 'Who did it comes first',
  }
}

/** `All children who had a rash were included`: where `were` is, if what describes them has no `was` of its own; -1 where it has. */
function afterWho(tokens: readonly Token[], who: number): number {
  const places = tokens.flatMap(({ lower }, at) => (/^(?:was|were)$/u.test(lower) ? [at] : []))
  const be = places[0] ?? -1
  const own = tokens.slice(who + 1, Math.max(who + 1, be))
  const verb = own.findIndex(({ tag }) => tag === 'verb' || tag === 'aux')
  const plain = own.every(
    ({ text, lower }) =>
      !/^[,;:]$/u.test(text) && !/^(?:and|or|is|are|that|which|who|if|when)$/u.test(lower),
  )
  const chosen =
    /^(?:analy[sz]ed|assessed|audited|checked|enrolled|examined|excluded|included|interviewed|invited|recruited|reviewed|screened|studied)$/u
  const done = tokens[be + 1]?.tag === 'adv' ? be + 2 : be + 1
  return places.length === 1 &&
    verb >= 0 &&
    verb < 2 &&
    plain &&
    chosen.test(tokens[done]?.lower ?? '')
    ? be
    : -1
}

/** What stands after the verb; a second verb of the same subject (`and then compared with`) gets `it` or `them`. */
function rejoined(text: string, rest: readonly Token[], several: boolean): string | undefined {
  const first = rest[0]!
  const last = rest.at(-1)!
  const whole = (from: number, to: number) => (from < to ? text.slice(from, to) : '')
  const start =
    first.start > 0 && text.charAt(first.start - 1) === ' ' ? first.start - 1 : first.start
  const bare = withoutBrackets(rest)
  const and = secondVerb(bare)
  if (and === undefined) return whole(start, last.start)
  const verb = bare[and]!
  const base = deeds.get(verb.lower)
  if (base === undefined || particles[base] !== undefined) return undefined
  const be = bare.slice(0, and).find(({ lower }) => /^(?:was|were)$/u.test(lower))
  const head = be
    ? whole(start, be.start) + whole(be.end + 1, verb.start)
    : whole(start, verb.start)
  return `${head}${verbForms(base).past} ${several ? 'them' : 'it'}${whole(verb.end, last.start)}`
}

/** `patients with gout, confirmed by a scan, were`: the comma that closes what a participle adds goes with `were`. */
function withoutComma(subject: readonly Token[]): readonly Token[] {
  if (subject.at(-1)?.text !== ',') return subject
  const opens = subject.findLastIndex(({ text }, at) => text === ',' && at < subject.length - 1)
  return opens > 0 && /(?:ed|en|wn)$|^including$/u.test(subject[opens + 1]!.lower)
    ? subject.slice(0, -1)
    : subject
}

/** `After treatment, blood was taken`, `But wrong answers were noted`: where the subject stands after a short opening. */
function afterOpening(tokens: readonly Token[]): number {
  if (tokens[0]?.lower === 'but') return 1
  const comma = tokens.findIndex(({ text }) => text === ',')
  const opening = tokens.slice(0, comma)
  const first = opening[0]
  const short =
    comma > 0 &&
    comma < 9 &&
    opening.every(
      ({ tag, lower }) =>
        (/^(?:adv|prep|subord|num|name|noun|det|adj)$/u.test(tag) && lower !== 'that') ||
        // `Between May and July 2008, …`
        (lower === 'and' && first?.lower === 'between'),
    )
  return short && first && /^(?:adv|prep|subord)$/u.test(first.tag) ? comma + 1 : 0
}

/** The noun before any `of` or `with`. */
function headOf(subject: readonly Token[]): string {
  const link = subject.findIndex(({ tag }) => tag === 'prep')
  return subject.slice(0, link < 0 ? subject.length : link).at(-1)?.lower ?? ''
}

function hasWork(subject: readonly Token[]): boolean {
  const link = subject.findIndex(({ tag }) => tag === 'prep')
  const nouns = subject.slice(0, link < 0 ? subject.length : link)
  return nouns.some(({ tag, lower }) => tag === 'noun' && work.test(lower))
}

function many({ lower }: Token): boolean {
  return lower === 'were'
}

/** Tests that keep the name of who made them. */
const eponym =
  /^(?:Bland|Bonferroni|Cohen|Cox|Cronbach|Doppler|Fisher|Friedman|Kaplan|Kendall|Kruskal|Likert|Mann|Pearson|Poisson|Spearman|Student|Wilcoxon)[- ]/u

function small(text: string, first: Token): string {
  // `Fisher's test` is named after somebody.
  const whose =
    (/^\S+['’]s /u.test(text) &&
      !/^(?:patient|child|mother|woman|man|doctor|nurse)\b/iu.test(text)) ||
    eponym.test(text)
  // The tagger takes rare words with a capital for names: `Pretreatment`.
  const noun =
    /^\p{Lu}\p{Ll}{4,}(?:ance|ation|ence|ition|ity|ment|ness|sion)$/u.test(first.text) &&
    !/^\S+ \p{Lu}\p{Ll}/u.test(text)
  // `Early MRI scans`: an everyday word before a short name is no part of it.
  const plain =
    /^\p{Lu}\p{Ll}{3,20} \p{Lu}{2}/u.test(text) &&
    !isRare(first.lower) &&
    !/(?:ish|an|ese)$/u.test(first.lower)
  if (plain) return text.charAt(0).toLowerCase() + text.slice(1)
  return whose ||
    (first.tag === 'name' && !noun) ||
    // `C reactive protein`
    /\p{Lu}.*\p{Lu}|^[B-Z]$|^\p{Lu}[-\d]|^\P{L}/u.test(first.text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1)
}
