/**
 * Reads `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/): whole seconds since 1970.
 * Undefined when it is not set; null when it is not such a number, or past the year 9999.
 */
export function toEpoch(value: string | undefined): number | undefined | null {
  if (value === undefined || value === '') return undefined
  const seconds = /^\d{1,12}$/u.test(value) ? Number(value) : Number.NaN
  return seconds <= 253_402_300_799 ? seconds : null
}
