/**
 * A function of a text that is computed once for each text. Short lines come again and again in long documents; only
 * they are kept, and no longer than the function itself.
 */
export function remember<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const value = of(text)
    if (text.length <= 100 && known.size < 20_000) known.set(text, value)
    return value
  }
}
