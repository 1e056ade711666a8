import { finiteVerbAt } from '../sentence/clause.ts'
import type { Token } from '../tag/token.ts'

/** What people in a study are called. Those who are counted as cases or trials keep their own noun. */
const people =
  /^(?:people|persons?|patients?|participants?|adults?|women|men|children|babies|infants|adolescents|teenagers|individuals|volunteers|subjects|users|smokers|veterans|students|respondents|survivors|households|families|cases|cancers|pregnancies|births|strokes|infections|trials|studies|hospitals|clinics|tests|doctors|nurses|workers|residents|girls|boys|mothers|parents|carers|males|females|those)$/u

/** What follows a rate, as words that can follow `67 out of 100`. */
export interface Group {
  /** Where the words it replaces end; UTF-16 offset. */
  end: number
  words: string
  /** Whether it says who is counted. */
  named: boolean
}

/**
 * Who a rate counts: `of [the] [adjective] people`, `of the treatment group`, `in the placebo group` after a rate of
 * people. Undefined where nobody is named and no comparison leads up to it.
 */
export function groupAfter(
  text: string,
  tokens: readonly Token[],
  rate: { from: number; to: number },
): Group | undefined {
  const next = tokens[rate.to]
  if (next?.lower === 'of') return peopleAfter(tokens, rate.to + 1)
  const end = tokens[rate.to - 1]!.end
  if (/^(?:in|on|with)$/u.test(next?.lower ?? '') && inGroup(tokens, rate.to + 1))
    return { end, words: next!.lower === 'in' ? 'people' : '', named: false }
  const before = text.slice(Math.max(0, tokens[rate.from]!.start - 16), tokens[rate.from]!.start)
  // `…, and 10% were sent home`: who they are was said with the first rate.
  if (finiteVerbAt(tokens, rate.to) !== undefined)
    return { end, words: '', named: opensWithPeople(tokens, rate.from) }
  return /(?:compared (?:with|to)|versus|vs\.?|against|than) $/u.test(before)
    ? { end, words: '', named: false }
    : undefined
}

/** `Of those who used a mask, 41% …`: whom the first rate counts stands before it. */
function opensWithPeople(tokens: readonly Token[], from: number): boolean {
  const comma = /^(?:about|around|nearly|only|roughly)$/u.test(tokens[from - 1]?.lower ?? '')
    ? 2
    : 1
  if (tokens[from - comma]?.text !== ',' || !/^(?:of|among)$/u.test(tokens[0]?.lower ?? ''))
    return false
  return peopleAfter(tokens, 1)?.named === true
}

function inGroup(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 5)
    .some(({ lower }) => /^(?:group|arm|cohort|placebo)$/u.test(lower) || people.test(lower))
}

function peopleAfter(tokens: readonly Token[], at: number): Group | undefined {
  let now = at
  let article = ''
  if (/^(?:the|all|these|its|their)$/u.test(tokens[now]?.lower ?? '')) {
    article = tokens[now]!.lower
    now += 1
  }
  const words: string[] = []
  for (; now < tokens.length && words.length < 6; now += 1) {
    const { tag, lower, text, end } = tokens[now]!
    if (lower === 'those') return { end, words: 'people', named: true }
    if (people.test(lower)) return { end, words: [...words, text].join(' '), named: true }
    if (/^(?:group|arm|cohort)$/u.test(lower) && article === 'the')
      return { end, words: ['people in the', ...words, text].join(' '), named: true }
    if (tag !== 'adj' && tag !== 'noun' && tag !== 'name') return undefined
    words.push(text)
  }
  return undefined
}
