/** How the names of months begin, in small letters, in the languages that leaflets come in; the first that fits counts. */
const months: readonly RegExp[] = [
  /^(?:jan|ene|gen(?!er)|sty)/u,
  /^(?:feb|f[eé]v|lut)/u,
  /^(?:mar|mär|maa|mrt)/u,
  /^(?:apr|avr|abr|kwi)/u,
  /^(?:ma[ijy]|mei|mag)/u,
  /^(?:jun|juin|giu|cze)/u,
  /^(?:jul|juil|lug|lip)/u,
  /^(?:aug|ao[uû]|ago|sie)/u,
  /^(?:sep|set|wrz)/u,
  /^(?:o[ck]t|ott|out|paź)/u,
  /^(?:nov|lis)/u,
  /^(?:de[cz]|déc|dic|gru)/u,
]

const word = '(\\p{L}{3,12})\\.?'
const worded = new RegExp(
  `(?<!\\d)(?:(\\d{1,2})(?:st|nd|rd|th|er)?\\.? (?:de |of )?)?${word} (?:(\\d{1,2})(?:st|nd|rd|th)?, )?(?:de |del )?(\\d{4})(?!\\d)`,
  'u',
)
const iso = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/u
const figures = /(?<!\d)(?:(\d{1,2})([./-]))?(\d{1,2})[./-](\d{4})(?![\d./-])/u

/** The same; where a text names a month alone, that month: `2026-03`. Nobody who reads `March 2026` says that it was the first. */
export function readDayOrMonth(text: string): string | null {
  const day = readDate(text)
  return day !== null && namesNoDay(text) ? day.slice(0, 7) : day
}

function namesNoDay(text: string): boolean {
  const found = iso.exec(text)
  if (found) return found[3] === undefined
  const [, before, name, after] = worded.exec(text.toLowerCase()) ?? []
  if (name && months.some((one) => one.test(name)))
    return before === undefined && after === undefined
  return figures.exec(text)?.[1] === undefined
}

/**
 * The day that a text names, as an ISO 8601 calendar date; of a month alone its first day, so that nothing looks newer
 * than it says. Null for none, for a year alone, and for figures such as 3/4/2026 whose order nobody can tell.
 */
export function readDate(text: string): string | null {
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? []
  if (isoYear) return toDay(isoYear, Number(isoMonth), Number(isoDay ?? 1))
  const [, before, name, after, year] = worded.exec(text.toLowerCase()) ?? []
  const month = name ? months.findIndex((one) => one.test(name)) + 1 : 0
  if (year && month > 0) return toDay(year, month, Number(before ?? after ?? 1))
  const [, first, sign, second, own] = figures.exec(text) ?? []
  if (!own) return null
  if (!first) return toDay(own, Number(second), 1)
  const [one, other] = [Number(first), Number(second)]
  // A stop stands behind the day; a stroke behind the day here and behind the month there.
  if (sign === '.' || one > 12 || one === other) return toDay(own, other, one)
  return other > 12 ? toDay(own, one, other) : null
}

function toDay(year: string, month: number, day: number): string | null {
  const long = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (Number(year) < 1900 || Number(year) > 2199 || day < 1 || day > (long[month - 1] ?? 0))
    return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
