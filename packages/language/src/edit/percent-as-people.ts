import type { Token } from '../tag/token.ts'
import type { Change } from './change.ts'
import { groupAfter } from './group-after.ts'
import type { Rule } from './rule.ts'

const range = /^(?:[–-]|to)$/u

interface Rate {
  /** First and one-past-last token of the number with its sign. */
  from: number
  to: number
  /** One, or the two ends of a range. */
  values: number[]
}

/**
 * Shares of people as counts: `67% of participants` becomes `about 67 out of 100 participants`; `67% of the MDMA group`
 * becomes `about 67 out of 100 people in the MDMA group` (CDC Clear Communication Index, items 15 and 17: familiar
 * numbers, one denominator; natural frequencies, Gigerenzer 2007). All rates of a sentence get one denominator: 100, or
 * 1,000 where one of them is below 1 %. A rate that names no people, or is a change (`fell by 30%`), is left. Rule
 * `percent-as-people`.
 */
export const percentAsPeople: Rule = {
  id: 'percent-as-people',
  together: true,
  propose({ text, tokens }) {
    const rates = ratesOf(tokens)
    if (rates.length === 0) return []
    // `Forty-one percent of men and 27% of women`: both or none.
    const spelled = tokens.some(
      ({ lower }, at) => lower === 'percent' && !/^[\d.,–-]+$/u.test(tokens[at - 1]?.text ?? '0'),
    )
    if (spelled || tokens.some((_, at) => isFew(tokens, at))) return []
    const all = rates.flatMap(({ values }) => values)
    const base = all.some((value) => value < 1) ? 1000 : 100
    if (all.some((value) => value > 100 || rounded(value, base) === 0)) return []
    if (!rates.some((rate) => groupAfter(text, tokens, rate)?.named)) return []
    const changes = rates.map((rate) => toChange(text, tokens, rate, base))
    // One rate as people and the other in percent is harder than both in percent.
    return changes.every((one) => one !== undefined) ? (changes as Change[]) : []
  },
}

/** `In 6 patients, …`: a share of fewer than twenty is no share of a hundred. Time, and what people were studied in, is no group. */
function isFew(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:among|in|of)$/u.test(tokens[at]!.lower)) return false
  if (!few.test(tokens[at + 1]?.lower ?? '')) return false
  const [first, second, third] = tokens.slice(at + 2, at + 5)
  const head = [first, second, third].find(
    (one) => one && /[^s]s$|(?:people|men|children)$/u.test(one.lower),
  )
  return head !== undefined && first!.tag !== 'prep' && !other.test(head.lower)
}

const few =
  /^(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)$/u
const other =
  /^(?:analyses|articles|centers|centres|cities|clinics|cohorts|countries|days|doses|groups|hospitals|hours|minutes|months|papers|regions|reports|reviews|schools|seconds|sessions|sites|states|studies|surveys|tests|times|towns|trials|ways|weeks|years)$/u

function ratesOf(tokens: readonly Token[]): Rate[] {
  const out: Rate[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const ends = rangeAt(tokens, at)
    const values = ends?.values ?? [Number(tokens[at]!.text.replace(/,/gu, ''))]
    const sign = ends?.to ?? at + 1
    const to = percentAt(tokens, sign)
    if (to === undefined || !/^\d/u.test(tokens[at]!.text)) continue
    if (!values.every(Number.isFinite)) continue
    out.push({ from: at, to, values })
    at = to - 1
  }
  return out
}

/** Where a percent sign, or the words for one, ends. */
function percentAt(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.lower
  if (word === '%' || word === 'percent') return at + 1
  return word === 'per' && tokens[at + 1]?.lower === 'cent' ? at + 2 : undefined
}

/** `40-60`, `40 to 60` and `between 40 and 60`. */
function rangeAt(
  tokens: readonly Token[],
  at: number,
): { values: number[]; to: number } | undefined {
  const joined = /^(\d+(?:\.\d+)?)[-–‑](\d+(?:\.\d+)?)$/u.exec(tokens[at]!.text)
  if (joined) return { values: [Number(joined[1]), Number(joined[2])], to: at + 1 }
  const link = tokens[at + 1]?.lower ?? ''
  const between = link === 'and' && tokens[at - 1]?.lower === 'between'
  if (!(range.test(link) || between) || !/^\d/u.test(tokens[at + 2]?.text ?? '')) return undefined
  return { values: [Number(tokens[at]!.text), Number(tokens[at + 2]!.text)], to: at + 3 }
}

function toChange(
  text: string,
  tokens: readonly Token[],
  rate: Rate,
  base: number,
): Change | undefined {
  const { from, to } = rate
  const before = tokens[from - 1]
  const ranged = before && range.test(before.lower) && /^[\d%]/u.test(tokens[from - 2]?.text ?? '')
  if (ranged || (before && /^(?:[<>≤≥~±=]|by)$/u.test(before.lower))) return undefined
  if (tokens[to]?.text && range.test(tokens[to]!.lower) && /^\d/u.test(tokens[to + 1]?.text ?? ''))
    return undefined
  // `A further about 19 out of 100` is no English.
  if (
    before &&
    /^(?:additional|another|extra|further|mean|median|other|remaining|total)$/u.test(before.lower)
  )
    return undefined
  const group = groupAfter(text, tokens, rate)
  if (!group) return undefined
  const vague =
    /^(?:about|around|approximately|between|roughly|nearly|almost|over|under|up|least|most|than|estimated)$/u
  const upTo = before?.lower === 'to' && tokens[from - 2]?.lower === 'up'
  // `As much as about half` is no English.
  const most =
    before?.lower === 'as' &&
    /^(?:few|high|little|low|many|much)$/u.test(tokens[from - 2]?.lower ?? '')
  const modest = upTo || most || (before !== undefined && vague.test(before.lower))
  const counts = rate.values.map((value) => rounded(value, base))
  if (base === 1000 && counts.length > 1) return undefined
  const count = counts.join(before?.lower === 'between' ? ' and ' : ' to ')
  const whole = base === 1000 ? '1,000' : '100'
  // `Some 67%` says about; people are many, not much.
  const much = most && tokens[from - 2]!.lower === 'much'
  const some = before && /^some$/u.test(before.lower)
  const first = much ? tokens[from - 2]! : some ? before : tokens[from]!
  const number = `${much ? 'many as ' : ''}${modest || isExact(rate.values[0]!, base) ? '' : 'about '}${count} out of ${whole}`
  const start = first.start
  const opens = start === 0 ? number.charAt(0).toUpperCase() + number.slice(1) : number
  return {
    ruleId: 'percent-as-people',
    start,
    end: group.end,
    insert: `${opens} ${group.words}`.trimEnd(),
    reason: `"${text.slice(start, tokens[to - 1]!.end)}" is easier to grasp as a count of people`,
  }
}

function rounded(value: number, base: number): number {
  return Math.round((value * base) / 100)
}

/** Whole in this base: nothing is rounded. A rate is still a rate of another number of people, so `about` stays for those. */
function isExact(value: number, base: number): boolean {
  return value === 100 && base === 100
}
