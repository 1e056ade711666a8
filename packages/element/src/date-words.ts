/** `2026-03-04` as `4 Mar 2026`, the same on every machine (ECMA-262, Date.prototype.toUTCString). */
export function dateWords(date: string): string {
  return new Date(date).toUTCString().slice(5, 16).replace(/^0/, '')
}
