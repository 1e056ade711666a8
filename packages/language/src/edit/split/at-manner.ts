import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { finiteVerbAt, nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { isLong, partAt, reaches, wordCount } from './part-at.ts'

/** What is done and over: one can say of it that one did it, where, when and to whom. What was found or seen was not done. */
const doing =
  /^(?:analy[sz]ed|applied|assessed|calculated|carried|checked|classified|collected|compared|conducted|determined|did|estimated|evaluated|examined|explored|followed|gathered|interviewed|investigated|looked|made|measured|noted|performed|read|recorded|recruited|reviewed|scored|screened|searched|signed|sorted|split|studied|surveyed|tested|took|tracked|used|watched|worked)$/u
/** What has years of its own: `the records of 1990 to 2000`, `children seen in 2001`. */
const dated =
  /^(?:births?|cases?|charts?|data|deaths?|files?|hospital|literature|notes|patients?|records?|samples?|specimens?)$/u
const people =
  /^(?:adults?|babies|boys|children|families|girls|homes|hospitals|infants|men|mothers|parents|patients?|people|practices|schools|students|towns|volunteers|women)$/u
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u
const year = /^(?:19|20)\d\d$/u

/**
 * Parts `We measured itching in 40 children between 1995 and 1999` as `We did this between 1995 and 1999`, `… in 40 children` as `We did this in
 * 40 children`, and `… using a scale` as `We used a scale`: in a long sentence of what the authors of a study did, where nothing else follows.
 */
export function atManner(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const { lower } = tokens[at]!
  if (!/^(?:using|between|in|during)$/u.test(lower) || !isLong(tokens)) return undefined
  const from = subjectAt(tokens)
  const pronoun = from === undefined ? undefined : tokens[from]!.lower === 'we' ? 'We' : 'They'
  if (from === undefined || pronoun === undefined || at < from + 6) return undefined
  const end = tokens[from]!.lower === 'we' || tokens[from]!.lower === 'they' ? from + 1 : from + 2
  const verb = finiteVerbAt(tokens, end)
  if (verb === undefined || verb > end + 1 || !doing.test(tokens[verb]!.lower)) return undefined
  const before = tokens.slice(verb, at)
  if (before.some((one) => reaches(one.lower) || ties(one) || /^[:;([]$/u.test(one.text)))
    return undefined
  // `to find`: what is done for an end has its own split.
  if (before.some((one, by) => one.lower === 'to' && before[by + 1]?.tag === 'verb'))
    return undefined
  const rest = tokens.slice(at)
  if (
    rest.some(({ text }) => /^[;:,]$/u.test(text)) ||
    rest.some((one) => ties(one) && one.lower !== 'who')
  )
    return undefined
  if (wordCount(tokens, 0, at) < 7 || tokens.at(-1)!.text !== '.') return undefined
  if (lower === 'using') {
    const object = nounPhraseEnd(tokens, at + 1)
    const verbs = rest
      .slice(1)
      .some(({ tag, lower: one }) => tag === 'aux' || (tag === 'verb' && !/ed$/u.test(one)))
    if (object === undefined || verbs || tokens[verb]!.lower === 'used') return undefined
    const part = partAt(sentence, at, at + 1, `${pronoun} used `)
    return part
  }
  const own = before
    .slice(1)
    .some(({ tag, lower: one }) => tag === 'verb' || /ing$/u.test(one) || dated.test(one))
  const when = !own && isTime(rest.slice(1, -1))
  // `in boys and the cost of it`: what was done goes on.
  const more = rest.some(({ lower: one }, by) => one === 'and' && rest[by + 1]?.tag === 'det')
  const where = lower === 'in' && tokens[verb]!.lower !== 'used' && !more && isWhom(rest.slice(1))
  if (!when && !where) return undefined
  // `between 4 and 9`, `pain in 40 children with colds in two towns`: the last of several stands best alone.
  return partAt(sentence, at, at, `${pronoun} did this `)
}

/** The place of `We`, `They`, `The researchers` or `The authors` at the start, or after a short opening. */
function subjectAt(tokens: readonly Token[]): number | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',')
  return [0, comma + 1].find((at) => {
    if (at > 8) return false
    const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower]
    return (
      first === 'we' ||
      (first === 'the' && /^(?:researchers|authors|investigators)$/u.test(second ?? ''))
    )
  })
}

/** `1995 and 1999`, `May 2000 to June 2001`, `2007`, `the years 2005 and 2008`: years and months, and at least one year. */
function isTime(phrase: readonly Token[]): boolean {
  return (
    phrase.length > 0 &&
    phrase.some(({ text }) => year.test(text)) &&
    phrase.every(
      ({ lower, text, tag }) =>
        year.test(text) ||
        month.test(lower) ||
        /^(?:and|to|the|years?|of|through|until)$/u.test(lower) ||
        (tag === 'num' && /^\d{1,2}$/u.test(text)),
    )
  )
}

/** `40 children with hay fever`, `patients with gout in two towns`. */
function isWhom(phrase: readonly Token[]): boolean {
  const first = phrase.findIndex(({ tag }) => !/^(?:num|adj|noun|sign|det|adv)$/u.test(tag))
  const head = phrase.slice(0, first < 0 ? phrase.length : first)
  const counted = head.some(({ tag }) => tag === 'num')
  return (
    head.length > 0 &&
    head.length < 7 &&
    head.some(({ lower }) => people.test(lower)) &&
    (counted || people.test(head.at(-1)!.lower))
  )
}

function ties({ lower, tag }: Token): boolean {
  return (
    tag === 'subord' ||
    /^(?:who|which|that|whom|whose|whether|if|because|while|but|than|as)$/u.test(lower)
  )
}
