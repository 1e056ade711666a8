/** A number of a text and what it counts. */
export interface Figure {
  /** As it stands, `about` and the unit left out. */
  text: string
  /** Shares are parts of one: 0.67 for `67%` and for `67 out of 100`. */
  value: number
  /** `share`, or the word behind the number in lower case, its plural `s` taken off: `mg`, `week`, `session`. */
  unit: string
  /** The word behind the number as it stands, in lower case: with `two had a scan`, `had`, which is no unit. */
  word: string
  /** What the words before it do to it: `over 30`, `up to 30`, `about 30`, or nothing. */
  bound: 'over' | 'under' | 'near' | 'none'
  /** How coarse a share is told: 0.01 out of 100. */
  grain: number
  /** UTF-16 offsets of the number itself. */
  start: number
  end: number
}

const named: Readonly<Record<string, number>> = {
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
  half: 0.5,
  'one-third': 1 / 3,
  'one third': 1 / 3,
  'two-thirds': 2 / 3,
  'two thirds': 2 / 3,
  'one-quarter': 0.25,
  'one quarter': 0.25,
  'three-quarters': 0.75,
  'three quarters': 0.75,
}
const number =
  /(?<![\p{L}\d.,]|[^\d]-|\p{L}\d{1,4}-)(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]{0,8}\p{L}{3})|\b(?<!ty-)(?:(?:one|two|three)[- ](?:thirds?|quarters?)|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu
const share = /^(?:[-–]\d+(?:\.\d+)?)?\s?(?:%|percent\b|per cent\b)/iu
const whole = /^ (?:out of|of|in)(?: every)? (\d[\d,]*|ten)\b/iu
/** The upper end of a range keeps the sign or unit that only the range's end has: `8 to 18 weeks`, `40–60%`. */
const range = /^\s?(?:[-–]|to|and)\s?(?:about )?\d+(?:\.\d+)?/iu
const bounds: readonly [RegExp, Figure['bound']][] = [
  [/(?:\b(?:over|above|at least|more than|greater than|exceed(?:s|ing)?)|[≥>])\s?$/iu, 'over'],
  [
    /(?:\b(?:under|below|up to|at most|less than|fewer than|lower than|almost|nearly)|[≤<])\s?$/iu,
    'under',
  ],
  [/(?:\b(?:about|around|approximately|roughly|some|nearly)|~)\s?$/iu, 'near'],
]

/**
 * The numbers of a sentence. Numbers of citations, parts of names (`COVID-19`, `Phase 3`) and ordinals are none. Our own
 * pattern, and not that of the verifier, so that the one checks the other.
 */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(number)].flatMap(({ 0: found, index }): Figure[] => {
    const end = index + found.length
    const before = text.slice(Math.max(0, index - 24), index)
    const rest = text.slice(end)
    if (/\b(?:phase|schedule|type|stage|step|grade|chapter|page|no\.|of|in) $/iu.test(before)) {
      // The whole of `3 in 10` goes with its part, and a year is no amount.
      if (/\d (?:out of|of|in)(?: every)? $/iu.test(before)) return []
      if (/\b(?:phase|schedule|type|stage|chapter|page|no\.) $/iu.test(before)) return []
    }
    if (/\[[\d\s,;–-]*$/u.test(before)) return []
    const own = named[found.toLowerCase()] ?? Number(found.replaceAll(',', ''))
    const bound = bounds.find(([pattern]) => pattern.test(before))?.[1] ?? 'none'
    const place = { text: found, word: '', bound, start: index, end }
    if (own < 1) return [{ ...place, value: own, unit: 'share', grain: 0.01 }]
    if (share.test(rest)) return [{ ...place, value: own / 100, unit: 'share', grain: 0 }]
    const of = whole.exec(rest)?.[1]
    const base =
      of === undefined ? 0 : of.toLowerCase() === 'ten' ? 10 : Number(of.replace(/,/gu, ''))
    if (base >= own && base > 1 && base < 1900)
      return [{ ...place, value: own / base, unit: 'share', grain: 1 / base }]
    const upper = rest.replace(range, '')
    if (upper !== rest && (share.test(upper) || /^(?: \p{L}+)? out of 100\b/u.test(upper)))
      return [{ ...place, value: own / 100, unit: 'share', grain: 0.01 }]
    const unit =
      /^[\s-]?(?:additional |distinct |more |other |separate )?([\p{L}µ°]+)/u.exec(upper)?.[1] ?? ''
    const word = unit.toLowerCase()
    return [{ ...place, value: own, unit: singular(word), word, grain: 0 }]
  })
}

/** Whether two figures are the same number; a share may be told out of 100, or out of 10. */
export function sameValue(one: Figure, other: Figure): boolean {
  if ((one.unit === 'share') !== (other.unit === 'share')) return false
  const coarse = Math.max(one.grain, other.grain) / 2 + 1e-9
  return one.unit === 'share'
    ? Math.abs(one.value - other.value) <= coarse
    : one.value === other.value
}

function singular(word: string): string {
  // `994 were included` and `we included 994 in` count the same without a word for it.
  if (
    /^(?:about|after|and|are|at|before|by|during|for|from|had|have|in|is|of|on|or|regarding|respectively|to|was|were|with)$/u.test(
      word,
    )
  )
    return ''
  return word.length > 3 ? word.replace(/s$/u, '') : word
}
