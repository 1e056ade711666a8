/**
 * Writes values by their keys as lines `"key" value` in JSON, in the order of the keys, so that one can be found without
 * reading the others: see `openTable`. All of it is ASCII, of which JavaScript keeps a byte a sign.
 */
export function toTable(values: Iterable<readonly [key: string, value: unknown]>): string {
  const lines = [...values].map(([key, value]) => [toKey(key), toAscii(value)] as const)
  lines.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return lines.map(([key, value]) => `${key} ${value}\n`).join('')
}

/** A key as a table has it. */
export const toKey = (key: string): string => toAscii(key)

/** JSON without a sign beyond ASCII. */
export function toAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
