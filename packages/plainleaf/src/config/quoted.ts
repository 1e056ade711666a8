import { isMap, isPair, isScalar, type Pair } from 'yaml'

/**
 * In YAML a comma inside braces ends a value: of `{ alt: Oak, elm }` the second word becomes a key without a value. The
 * pair as it should have been written, `alt: "Oak, elm"`; undefined where a key is not such a word. `map` holds it.
 */
export function quoted(map: unknown, key: PropertyKey): string | undefined {
  if (!isMap(map) || !map.flow) return undefined
  const at = map.items.findIndex((pair) => String(pair.key) === key)
  const from = map.items.slice(0, at + 1).findLastIndex((pair) => !isBare(pair))
  const before = map.items[from]
  if (at < 0 || from < 0 || from === at || !isScalar(before?.value)) return undefined
  const rest = map.items.slice(from + 1)
  const end = rest.findIndex((pair) => !isBare(pair))
  const words = rest.slice(0, end < 0 ? undefined : end).map(({ key: word }) => String(word))
  return `${String(before.key)}: ${JSON.stringify([before.value.value, ...words].join(', '))}`
}

/** A key that no colon follows. */
function isBare(pair: Pair): boolean {
  return isPair(pair) && pair.value === null
}
