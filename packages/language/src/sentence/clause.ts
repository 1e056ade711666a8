import type { Token } from '../tag/token.ts'

const finiteAux: ReadonlySet<string> = new Set(
  "is are was were has have had do does did can could may might must shall should will would am 's 're 've 'll 'd".split(
    ' ',
  ),
)

/** Where the noun phrase that starts at a place ends (one past its last token), or undefined where none starts. */
export function nounPhraseEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]
  if (!first) return undefined
  // `there were two`: an empty subject.
  if (
    first.lower === 'there' &&
    /^(?:is|are|was|were|has|have|had)$/u.test(tokens[at + 1]?.lower ?? '')
  )
    return at + 1
  if (first.tag === 'pron' && !/^(?:my|your|his|her|its|our|their)$/u.test(first.lower))
    return /^(?:who|which|that|what|whom|whose)$/u.test(first.lower) ? undefined : at + 1
  // `fewer than 9 people`, `more than half`
  let now =
    /^(?:fewer|less|more)$/u.test(first.lower) && tokens[at + 1]?.lower === 'than' ? at + 2 : at
  let nouns = 0
  let alone = false
  for (; now < tokens.length; now += 1) {
    const { tag, text, lower } = tokens[now]!
    if (tag === 'noun' || tag === 'name') nouns += 1
    else if (tag === 'num') {
      alone = true
      // `9 out of 100 people`
      const rate = tokens[now + 1]?.lower === 'out' && tokens[now + 2]?.lower === 'of'
      if (rate && tokens[now + 3]?.tag === 'num') now += 3
    }
    // `a patch that`, `two days each`: after its noun a phrase takes no other.
    else if (tag === 'det' && nouns > 0) break
    else if (
      tag === 'det' &&
      /^(?:this|these|those|that|some|many|most|all|both|few|several|each|another|any)$/u.test(
        lower,
      )
    )
      alone = true
    else if (tag === 'part' && /^['’]s?$/u.test(text)) nouns = 0
    // `After years of treatment | his pain had gone`: after its noun a phrase takes no other.
    else if (tag === 'pron' && nouns > 0) break
    else if (tag === 'pron' && /^(?:my|your|his|her|its|our|their)$/u.test(lower)) continue
    else if (!(tag === 'det' || tag === 'adj' || tag === 'sign' || (tag === 'adv' && nouns === 0)))
      break
  }
  if (nouns === 0 && !(alone && now > at)) return undefined
  // `39 of these` has its noun after it.
  return nouns === 0 && tokens[now]?.lower !== 'of' ? now : withTail(tokens, now)
}

/** `of people with asthma`: prepositional phrases belong to the noun before them. */
function withTail(tokens: readonly Token[], at: number): number {
  if (
    tokens[at]?.tag !== 'prep' ||
    /^(?:by|until|since|during|after|before)$/u.test(tokens[at]!.lower)
  )
    return at
  // `the extent to which it helps`: what follows describes.
  if (/^(?:which|whom|whose)$/u.test(tokens[at + 1]?.lower ?? '')) return at
  const end = nounPhraseEnd(tokens, at + 1)
  return end ?? at
}

/** The place of the finite verb or auxiliary at a place, adverbs passed over; undefined where there is none. */
export function finiteVerbAt(tokens: readonly Token[], at: number): number | undefined {
  let now = at
  while (tokens[now]?.tag === 'adv') now += 1
  // `they no longer met`
  if (tokens[now]?.lower === 'no' && tokens[now + 1]?.lower === 'longer') now += 2
  const token = tokens[now]
  if (!token) return undefined
  if (token.tag === 'aux') return finiteAux.has(token.lower) ? now : undefined
  if (token.tag !== 'verb' || token.lower.endsWith('ing')) return undefined
  // `the Boston Pain Score`: part of a name.
  if (/^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(tokens[now - 1]?.text ?? ''))
    return undefined
  // `adults aged 65`: nobody aged them.
  if (token.lower === 'aged' && tokens[now + 1]?.tag !== 'adv') return undefined
  // `12% compared with 4%` sets beside, and nobody compared.
  if (token.lower === 'compared' && /^(?:with|to)$/u.test(tokens[now + 1]?.lower ?? ''))
    return undefined
  return now
}

/** Whether a clause with a subject and a finite verb of its own starts at a place. */
export function clauseStartsAt(tokens: readonly Token[], at: number): boolean {
  return clauseVerbAt(tokens, at) !== undefined
}

/** Where the finite verb is of the clause that starts at a place; what stands in brackets after its subject is passed over. */
export function clauseVerbAt(tokens: readonly Token[], at: number): number | undefined {
  const end = nounPhraseEnd(tokens, at)
  if (end === undefined) return undefined
  const after = tokens[end]?.text === '(' ? closeOf(tokens, end) + 1 : end
  // `the operation itself is`
  const own = /^(?:itself|themselves)$/u.test(tokens[after]?.lower ?? '') ? after + 1 : after
  const verb = finiteVerbAt(tokens, own)
  if (verb === undefined && /^(?:who|that)$/u.test(tokens[end]?.lower ?? ''))
    return verbAfterRelative(tokens, end)
  if (verb === undefined && tokens[end]?.lower === 'to') return verbAfterPurpose(tokens, end)
  if (verb !== undefined || tokens[end]?.lower !== 'and') return verb
  // `the cause and the cure are`: two, and a verb for many; `the link of lung and skin cancer is` may be one.
  const second = nounPhraseEnd(tokens, end + 1)
  const many = second === undefined ? undefined : finiteVerbAt(tokens, second)
  const one = tokens.slice(at, end).some(({ lower }) => /^(?:of|between)$/u.test(lower))
  const fits = one ? /^(?:is|was|has|does|are|were|have|do)$/u : /^(?:are|were|have|do)$/u
  return many !== undefined && fits.test(tokens[many]!.lower) ? many : undefined
}

/** `the men who came by train were`: an auxiliary right after a noun, with no comma before it, is the verb of the men. */
function verbAfterRelative(tokens: readonly Token[], who: number): number | undefined {
  const inner = finiteVerbAt(tokens, who + 1)
  if (inner === undefined) return undefined
  for (let at = inner + 2; at < Math.min(tokens.length, who + 14); at += 1) {
    const { tag, lower } = tokens[at]!
    if (tag === 'stop' || tag === 'conj' || tag === 'subord' || /^(?:who|that|which)$/u.test(lower))
      return undefined
    const plain =
      /^(?:is|are|was|were|has|have|had|did|do|does|may|might|can|could|will|would|should|must)$/u
    if (plain.test(lower) && /^(?:noun|name|num)$/u.test(tokens[at - 1]!.tag)) return at
  }
  return undefined
}

/** Nouns that say with `to` what of. */
const ofDeeds =
  /^(?:ability|attempts?|chance|decision|desire|efforts?|failure|inability|need|opportunity|option|power|right|tendency|time|willingness)$/u

/** `the ability to find the cause is`: after what the noun is of comes its verb, for sure where it is one of be, have or do. */
function verbAfterPurpose(tokens: readonly Token[], to: number): number | undefined {
  if (!ofDeeds.test(tokens[to - 1]!.lower) || tokens[to + 1]?.tag !== 'verb') return undefined
  const end = nounPhraseEnd(tokens, to + 2)
  const verb = end === undefined ? undefined : finiteVerbAt(tokens, end)
  return verb !== undefined && tokens[verb]!.tag === 'aux' ? verb : undefined
}

function closeOf(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')')
  return close < 0 ? tokens.length : close
}

/** Whether the tokens before a place hold a subject right before a finite verb, or open with an order. */
export function hasClause(tokens: readonly Token[], to: number): boolean {
  if (tokens[0]?.tag === 'verb' && !/(?:ed|ing)$/u.test(tokens[0].lower)) return true
  for (let at = 1; at < to; at += 1) {
    const before = tokens[at - 1]!
    // `a check of swallowing lacks`
    const deed = before.lower.endsWith('ing') && tokens[at - 2]?.lower === 'of'
    const subject =
      deed || /^(?:noun|name|pron|num|sign)$/u.test(before.tag) || /^[),”"]$/u.test(before.text)
    if (subject && finiteVerbAt(tokens, at) !== undefined && finiteVerbAt(tokens, at)! < to)
      return true
  }
  return false
}

/** Whether the tokens from one place to before another hold a finite verb. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const found = finiteVerbAt(tokens, at)
    if (found === at && tokens[at - 1]?.tag !== 'part') return true
  }
  return false
}
