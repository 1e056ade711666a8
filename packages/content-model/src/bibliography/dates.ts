import type { CslDate } from '../tree/reference.ts'
import { monthNames } from '../words/month-names.ts'

const months = monthNames('en') ?? []
const seasons = ['Spring', 'Summer', 'Autumn', 'Winter']

/** `2002 Apr 3`, as in Vancouver; `2002 Apr 3-5` for some days. */
export function nlmDate(date: CslDate | undefined): string {
  return write(date, ({ year, month, days }) =>
    [year, months.includes(month ?? '') ? month?.slice(0, 3) : month, days]
      .filter(Boolean)
      .join(' '),
  )
}

/** `April 3, 2002`, as in AMA; `April 3-5, 2002` for some days. */
export function amaDate(date: CslDate | undefined): string {
  return write(date, ({ year, month, days }) =>
    [[month, days].filter(Boolean).join(' '), year].filter(Boolean).join(days ? ', ' : ' '),
  )
}

/** `2002, April 3`, as in APA; `2002, April 3–5` for some days. */
export function apaDate(date: CslDate | undefined): string {
  return write(date, ({ year, month, days }) =>
    [year, [month, days?.replaceAll('-', '–')].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', '),
  )
}

/** `2002`, or the words that stand for a date. */
export function yearOf(date: CslDate | undefined): string {
  return write(date, ({ year }) => year)
}

interface DateWords {
  year: string
  month: string | undefined
  days: string | undefined
}

function write(date: CslDate | undefined, format: (words: DateWords) => string): string {
  const [start, end] = date?.['date-parts'] ?? []
  const [year, month, day] = start ?? []
  if (year === undefined) return date?.literal?.trim() ?? ''
  const season = seasons[Number(date?.season) - 1] ?? date?.season?.trim()
  const named = month === undefined ? season || undefined : months[month - 1]
  const [lastYear, lastMonth, lastDay] = end ?? []
  const inOneMonth = lastYear === year && lastMonth === month && lastDay !== undefined
  const days =
    day === undefined || !named
      ? undefined
      : inOneMonth && lastDay !== day
        ? `${day}-${lastDay}`
        : String(day)
  const written = format({ year: era(year), month: named, days })
  const on = end && !inOneMonth ? write({ 'date-parts': [end] }, format) : ''
  const all = on && on !== written ? `${written} to ${on}` : written
  return date?.circa ? `ca. ${all}` : all
}

/** Years before our era are negative in CSL. */
function era(year: number): string {
  return year < 0 ? `${-year} BCE` : String(year)
}
