/** `[1]`, `[2, 3]`, `[1-3]`, `[1–3, 5]` (numbers) and `[@id]`, `[@id; @id]` (keys, as in Pandoc's citation syntax). */
export const citationPattern: RegExp =
  /\[(?:\d{1,4}(?:\s?[-–—,;]\s?\d{1,4})*|@[\p{L}\p{N}_][\p{L}\p{N}_:.-]*(?:\s*;\s*@[\p{L}\p{N}_][\p{L}\p{N}_:.-]*)*)\]/gu

/**
 * `¹`, `²,³`, `⁴⁻⁶`, small and high behind a word of four letters or a stop, as journals cite. Behind shorter words and
 * figures they are powers: `m²`, `10⁹`.
 */
export const raisedCitation: RegExp =
  /(?<=[\p{Ll})\]"”’][.,;:!?]|\p{Ll}{4}|[)\]”’])[⁰¹²³⁴-⁹]{1,3}(?:[,⁻–-][⁰¹²³⁴-⁹]{1,3}){0,20}(?![\p{L}\p{N}])/gu

/** What a citation asks for: labels such as `1`, or ids such as `smith2020`. A range gives every number in it. */
export function citedKeys(label: string): string[] {
  const inside = label.startsWith('[')
    ? label.slice(1, -1)
    : label.normalize('NFKC').replace(/[\u2212⁻]/gu, '-')
  if (inside.includes('@')) return inside.split(';').map((key) => key.trim().slice(1))
  return inside.split(/[,;]/u).flatMap((part) => {
    const [from, to] = part.split(/[-–—]/u).map((number) => Number.parseInt(number, 10))
    if (from === undefined) return []
    if (to === undefined || to < from || to - from > 200)
      return [String(from), ...(to === undefined ? [] : [String(to)])]
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
  })
}
