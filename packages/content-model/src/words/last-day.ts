/** The last day of a month, `2026-02-28` of `2026-02`: what is dated so may be as new as that. A day stays as it is. */
export function lastDay(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(date) ?? []
  if (!year) return date
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}
