import { isNounVerb, isNounVerbInS } from './noun-verbs.ts'
import type { Tag, Token } from './token.ts'

const relative: ReadonlySet<string> = new Set(['who', 'which', 'that', 'it', 'this', 'he', 'she'])
const plural: ReadonlySet<string> = new Set(['we', 'they', 'you', 'i', 'who', 'which', 'that'])
const modal: ReadonlySet<string> = new Set(
  "may might can could will would shall should must do does did don't doesn't didn't cannot n't not".split(
    ' ',
  ),
)
const people = /^(?:people|patients|children|women|men|adults|babies|teenagers|users|they|we|you)$/u
const participle = /(?:ed|en|wn)$/u

/**
 * Mends what a tagger trained on news gets wrong in health text, by looking at the neighbours: a word that can be both
 * noun and verb, and a participle before a noun.
 */
export function correctTags(tokens: readonly Token[]): Token[] {
  const out = tokens.map((token) => ({ ...token }))
  out.forEach((token, at) => {
    const tag = corrected(out, at, token)
    if (tag) token.tag = tag
  })
  const lost = lostVerb(out)
  if (lost) lost.tag = 'verb'
  for (const one of lostInClauses(out)) one.tag = 'verb'
  return out
}

const binding = /^(?:although|though|whereas|because|while|if|when)$/u

/** Clauses that must have a verb and show none: the first, one after `although` or `;`, and the one that these lead up to. */
function lostInClauses(all: readonly Token[]): Token[] {
  const stops = all.flatMap(({ text, lower }, at) =>
    /^[,;]$/u.test(text) || lower === 'but' || lower === 'whereas' ? [at] : [],
  )
  const end = (from: number) => stops.find((at) => at >= from) ?? all.length - 1
  const starts = all.flatMap(({ text, lower }, at) =>
    text === ';' || binding.test(lower) ? [at + 1] : [],
  )
  if (/^(?:det|noun|name|adj|num)$/u.test(all[0]?.tag ?? '')) starts.push(0)
  if (binding.test(all[0]?.lower ?? '')) starts.push(end(0) + 1)
  return starts.flatMap((from) => {
    const to = end(from)
    if (hasFinite(all, from, to)) return []
    const at = all.findIndex(
      (_, place) => place > from && place < to && canBeVerb(all, from, place),
    )
    return at < 0 ? [] : [all[at]!]
  })
}

/** A word taken for a noun that agrees with the noun before it, and is followed by what no subject is. */
function canBeVerb(all: readonly Token[], from: number, at: number): boolean {
  const { lower, text, tag } = all[at]!
  const before = all[at - 1]!
  const next = all[at + 1]
  if (tag !== 'noun' || text !== lower || !/^(?:noun|name|pron)$/u.test(before.tag)) return false
  if (!next || !/^(?:prep|det|adv|pron)$/u.test(next.tag) || next.lower === 'of') return false
  if (all.slice(from, at).some((one) => one.tag === 'verb' && one.lower.endsWith('ing')))
    return false
  if (lower.endsWith('ed')) return true
  const many = /(?:[^s]s|people|children|men|women|staff|lice|mice|teeth|feet)$/u.test(before.lower)
  return many ? isNounVerb(lower) : isNounVerbInS(lower) || thirdPerson.test(lower)
}

const thirdPerson = /(?:[iy][sz]es|ifies|ates)$/u

/** In a sentence without any verb: the word that can be one and follows what can be its subject. */
function lostVerb(all: readonly Token[]): Token | undefined {
  if (all.length < 3 || all.at(-1)!.text !== '.' || hasVerb(all, all.length)) return undefined
  return all.find((token, at) => {
    const before = all[at - 1]
    if (!before || !/^(?:noun|name|pron)$/u.test(before.tag) || token.text !== token.lower)
      return false
    if (token.tag !== 'noun' && token.tag !== 'adj') return false
    // `Pain correlated with age.`
    if (token.tag === 'adj' && token.lower.endsWith('ed')) return true
    const many = /(?:[^s]s|people|children|men|women|staff)$/u.test(before.lower)
    return many
      ? isNounVerb(token.lower)
      : isNounVerbInS(token.lower) || thirdPerson.test(token.lower)
  })
}

function corrected(all: readonly Token[], at: number, token: Token): Tag | undefined {
  const before = all[at - 1]
  const next = all[at + 1]
  if (token.lower === 'to' && next && /^(?:verb|aux)$/u.test(next.tag) && next.lower !== 'people')
    return 'part'
  if (/^(?:n['’]t|not)$/u.test(token.lower)) return 'part'
  // `the rate of follow-up was`
  if (token.lower === 'follow-up' && token.tag === 'prep') return 'noun'
  // `advice to people with asthma`
  if (token.lower === 'people' && token.tag === 'verb') return 'noun'
  if (token.tag === 'verb') return fromVerb(all, at, token, before, next)
  if (token.tag !== 'noun' && token.tag !== 'name' && token.tag !== 'adj') return undefined
  if (token.tag === 'name' && token.text !== token.lower) return undefined
  // `antidepressants` in the plural is no adjective.
  if (
    token.tag === 'adj' &&
    /(?:ants|ents|ics|ists|ers|tives)$/u.test(token.lower) &&
    next?.tag !== 'noun'
  )
    return 'noun'
  // `a high potential for`: a noun is due.
  const determined =
    before &&
    (before.tag === 'det' || (/^(?:adj|adv)$/u.test(before.tag) && all[at - 2]?.tag === 'det'))
  if (token.tag === 'adj' && determined && next && /^(?:for|of)$/u.test(next.lower)) return 'noun'
  if (token.tag === 'adj' && token.lower.endsWith('ed'))
    return fromParticiple(all, at, before, next)
  if (token.tag === 'noun' && token.text.includes('-') && next?.tag === 'noun') return 'adj'
  // `light therapy combines carefully given light with rest`: no noun that anybody uses.
  if (token.lower === 'combines' && before?.tag === 'noun') return 'verb'
  const base = isNounVerb(token.lower)
  const third = isNounVerbInS(token.lower)
  if (!base && !third) return undefined
  const acts = isDetermined(next ?? token) && next !== undefined
  // `tablets calm the gut`, `and clean the wound`
  const due =
    acts &&
    before !== undefined &&
    (/[^s]s$/u.test(before.lower)
      ? before.tag === 'noun' && !hasFinite(all, clauseStart(all, at), at)
      : before.tag === 'conj' && hasVerb(all, at))
  if (token.tag === 'adj' && !third && !due) return undefined
  // `most people sleep better`
  if (
    base &&
    before &&
    people.test(before.lower) &&
    next &&
    /^(?:adv|det)$|better/u.test(`${next.tag}${next.lower === 'better' ? ' better' : ''}`) &&
    !hasFinite(all, clauseStart(all, at), at)
  )
    return 'verb'
  if (base && before && (modal.has(before.lower) || before.tag === 'part') && before.lower !== "'s")
    return 'verb'
  const tied =
    next && (next.lower === 'that' || (next.lower === 'to' && all[at + 2]?.tag === 'verb'))
  if (
    tied &&
    base &&
    before &&
    /(?:[^s]s|people|staff)$/u.test(before.lower) &&
    !hasFinite(all, next.lower === 'that' ? clauseStart(all, at) : 0, at)
  )
    return 'verb'
  if (!next || !opensPhrase(next)) return undefined
  if (!before) return base && next.tag !== 'num' && isDetermined(next) ? 'verb' : undefined
  if (base && isComma(before) && isDetermined(next) && !hasFinite(all, 0, at)) return 'verb'
  if (base && before.tag === 'conj' && isDetermined(next) && hasVerb(all, at)) return 'verb'
  // `It slows the heart and increases activity in`: nothing else has a verb after it.
  if (
    third &&
    before.lower === 'and' &&
    all.slice(0, at).some((one) => one.tag === 'verb' && /[^s]s$/u.test(one.lower)) &&
    !hasFinite(all, at + 1, clauseEnd(all, at))
  )
    return 'verb'
  if (before.tag === 'adv' && /ly$/u.test(before.lower) && isDetermined(next)) return 'verb'
  if (third && relative.has(before.lower)) return 'verb'
  if (base && plural.has(before.lower)) return 'verb'
  // `our results show`: whose results they are is no subject.
  const subject = /^(?:noun|name|pron)$/u.test(before.tag) && !isDetermined(before)
  if (
    !subject ||
    hasFinite(all, clauseStart(all, at), at) ||
    hasFinite(all, at + 1, clauseEnd(all, at))
  )
    return undefined
  const many = before.tag === 'noun' && /[^s]s$|children|people|women|men$/u.test(before.lower)
  if (third) return many ? undefined : 'verb'
  return many && isDetermined(next) ? 'verb' : undefined
}

/** `Nurses utilized gloves`: nothing else can be the verb. */
function fromParticiple(
  all: readonly Token[],
  at: number,
  before: Token | undefined,
  next: Token | undefined,
): Tag | undefined {
  // `the agency (FDA) classified it`: the bracket belongs to the subject.
  const subject = before && (/^(?:noun|name|pron)$/u.test(before.tag) || before.text === ')')
  if (!subject || !next || !opensPhrase(next)) return undefined
  const lone =
    !hasFinite(all, clauseStart(all, at), at) && !hasFinite(all, at + 1, clauseEnd(all, at))
  return lone ? 'verb' : undefined
}

function fromVerb(
  all: readonly Token[],
  at: number,
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
): Tag | undefined {
  // `Breastfeeding is`, `and smoking can`: what stands for a subject is a noun.
  const opens = !before || /^(?:stop|conj|subord)$/u.test(before.tag)
  if (opens && token.lower.endsWith('ing') && next?.tag === 'aux' && !/^be/u.test(next.lower))
    return 'noun'
  const determined = before !== undefined && isDetermined(before) && before.tag !== 'pron'
  const noun = isNounVerb(token.lower) || isNounVerbInS(token.lower)
  // `its cause remains`
  if (
    noun &&
    before &&
    /^(?:its|their|his|our|my|your|the)$/u.test(before.lower) &&
    next &&
    (next.tag === 'aux' || (next.tag === 'verb' && !/ing$/u.test(next.lower)))
  )
    return 'noun'
  if (noun && determined && !(next && /^(?:noun|det)$/u.test(next.tag))) return 'noun'
  if (noun && before?.tag === 'adj' && !/^(?:part|aux)$/u.test(all[at - 2]?.tag ?? ''))
    return 'noun'
  // `elevated blood pressure`, `the treated group`: told by what it stands between.
  const starts = !before || before.tag === 'prep' || before.tag === 'conj' || before.tag === 'stop'
  const describes = next && /^(?:noun|adj)$/u.test(next.tag)
  const counted = determined || before?.tag === 'adj' || before?.tag === 'num'
  if (participle.test(token.lower) && describes && counted) return 'adj'
  if (
    participle.test(token.lower) &&
    describes &&
    starts &&
    hasVerb(all, at) &&
    !subjectBefore(all, at)
  )
    return 'adj'
  return undefined
}

/** Whether the clause has a subject right before a conjunction chain, so that a verb is due: `They sat and watched films`. */
function subjectBefore(all: readonly Token[], at: number): boolean {
  const before = all[at - 1]
  const same = all
    .slice(Math.max(0, at - 8), at)
    .some(({ tag, lower }) => tag === 'verb' && participle.test(lower))
  return before?.tag === 'conj' && same
}

function opensPhrase({ tag }: Token): boolean {
  return /^(?:det|pron|noun|name|adj|num)$/u.test(tag)
}

function isDetermined({ tag, lower }: Token): boolean {
  return tag === 'det' || /^(?:my|your|his|her|its|our|their)$/u.test(lower)
}

function isComma({ text }: Token): boolean {
  return text === ','
}

function hasVerb(all: readonly Token[], before: number): boolean {
  return all.slice(0, before).some(({ tag }) => tag === 'verb' || tag === 'aux')
}

function hasFinite(all: readonly Token[], from: number, to: number): boolean {
  return all.slice(from, to).some(({ tag, lower }, at, part) => {
    if (tag === 'aux') return true
    return tag === 'verb' && !/ing$/u.test(lower) && part[at - 1]?.tag !== 'part'
  })
}

/** Where the clause around a token begins: after the last comma, semicolon, conjunction or relative word. */
function clauseStart(all: readonly Token[], at: number): number {
  return all.findLastIndex((one, where) => where < at && bounds(one)) + 1
}

function clauseEnd(all: readonly Token[], at: number): number {
  const end = all.findIndex((one, where) => where > at && bounds(one))
  return end < 0 ? all.length : end
}

function bounds({ tag, text, lower }: Token): boolean {
  return (
    tag === 'conj' ||
    tag === 'subord' ||
    /^[,;:()–—]$/u.test(text) ||
    /^(?:who|which|that|when|where)$/u.test(lower)
  )
}
