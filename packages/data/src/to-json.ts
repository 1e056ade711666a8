/**
 * A value as canonical JSON: keys sorted by code unit, two spaces of indentation, one newline at the end, absent
 * values left out. Equal values give equal bytes, whatever order their keys were written in.
 */
export function toJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  // From entries: an object literal would let a key such as `__proto__` disappear.
  return Object.fromEntries(entries.map(([key, field]) => [key, sorted(field)]))
}
