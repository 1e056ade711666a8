import type { Token } from '../tag/token.ts'

/** A number as it is meant. */
export interface Quantity {
  /** Equal for equal values. */
  key: string
  /** One past its last token. */
  to: number
  /** For a share of a whole: from 0 to 1 (or more, for growth). */
  share?: number | undefined
  /** How coarse the share is told: 0.01 for `67 out of 100`, 0 for a percentage. */
  grain: number
}

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
}
/** The number that a word names: `nine`, `ninety-two`. */
function named(word: string): number | undefined {
  const [first, second] = word.split('-')
  const read = (part = ''): number | undefined =>
    Object.hasOwn(words, part) ? words[part] : undefined
  const [ten, one] = [read(first), read(second)]
  if (second === undefined) return ten
  return ten !== undefined && one !== undefined && ten > 19 && ten < 91 && one < 10
    ? ten + one
    : undefined
}

/** Denominators in which a percentage may be told; `3 out of 7` is a count of its own. */
const bases: ReadonlySet<number> = new Set([10, 100, 1000, 10_000])
const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
}

/** The quantity that starts at a token, or undefined: `67%`, `67 out of 100`, `two-thirds`, `1,000`, `2.5`. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at]!
  const fraction =
    /^(one|two|three|four)-(third|thirds|quarter|quarters|fourth|fourths|fifth|fifths|tenth|tenths|half)$/u.exec(
      token.lower,
    )
  if (fraction) return shareOf(words[fraction[1]!]! / parts[fraction[2]!]!, at + 1)
  const range = readRange(tokens, at)
  if (range) return range
  const value = numberOf(token)
  if (value === undefined) return undefined
  const [next, after, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (next && (next.text === '%' || next.lower === 'percent')) return shareOf(value / 100, at + 2)
  if (next?.lower === 'per' && after?.lower === 'cent') return shareOf(value / 100, at + 3)
  if (next?.lower === 'out' && after?.lower === 'of' && last) {
    const whole = numberOf(last)
    if (whole && bases.has(whole))
      return { key: `share ${value / whole}`, to: at + 4, share: value / whole, grain: 1 / whole }
  }
  if (
    next?.lower === 'in' &&
    after &&
    /^(?:\d|one|ten|every)/u.test(after.lower) &&
    !last?.lower.startsWith('(')
  ) {
    const whole = numberOf(after)
    if (whole && whole > value && whole < 1900) return shareOf(value / whole, at + 3)
  }
  return { key: `${value}`, to: at + 1, grain: 0 }
}

/** `67-71%`, `67 to 71 out of 100`: both ends are compared, to the nearest percent. */
function readRange(tokens: readonly Token[], at: number): Quantity | undefined {
  const joined = /^(\d+(?:\.\d+)?)[-–‑](\d+(?:\.\d+)?)$/u.exec(tokens[at]!.text)
  const parted = !joined && /^(?:[-–]|to)$/u.test(tokens[at + 1]?.lower ?? '')
  const low = joined ? Number(joined[1]) : numberOf(tokens[at]!)
  const high = joined
    ? Number(joined[2])
    : parted && tokens[at + 2]
      ? numberOf(tokens[at + 2]!)
      : undefined
  if (low === undefined || high === undefined) return undefined
  const to = at + (joined ? 1 : 3)
  const [next, after, last] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (next && (next.text === '%' || next.lower === 'percent'))
    return { key: `range ${Math.round(low)} ${Math.round(high)}`, to: to + 1, grain: 0 }
  if (next?.lower === 'out' && after?.lower === 'of' && last && numberOf(last) === 100)
    return { key: `range ${low} ${high}`, to: to + 3, grain: 0.01 }
  return undefined
}

function shareOf(share: number, to: number): Quantity {
  return { key: `share ${share}`, to, share, grain: 0 }
}

function numberOf({ lower }: Token): number | undefined {
  const known = named(lower)
  if (known !== undefined) return known
  if (!/^\d[\d,]*(?:\.\d+)?$/u.test(lower)) return undefined
  return Number(lower.replace(/,/gu, ''))
}
