/**
 * A function of a text that is computed once for each text. Short lines come again and again in long documents; only
 * they are kept (those of `longest` characters, and `most` of them), and no longer than the function itself.
 */
export function remember<Value>(
  of: (text: string) => Value,
  { longest = 100, most = 20_000 }: { longest?: number; most?: number } = {},
): (text: string) => Value {
  const known = new Map<string, Value>()
  let found = 0
  let missed = 0
  return (text) => {
    if (text.length > longest || isVain(found, missed)) return of(text)
    const kept = known.get(text)
    if (kept !== undefined) {
      found++
      return kept
    }
    missed++
    const value = of(text)
    if (known.size < most) known.set(text, value)
    return value
  }
}

/** Whether so few of many texts came again that to look for one costs more than it spares. */
const isVain = (found: number, missed: number): boolean => missed > 4000 && found * 32 < missed
