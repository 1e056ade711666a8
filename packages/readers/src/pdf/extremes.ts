/** The least of any number of values; `Math.min` takes only so many. Infinity for none. */
export function leastOf(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY
  for (const value of values) if (value < least) least = value
  return least
}

/** The greatest of any number of values. -Infinity for none. */
export function mostOf(values: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  return most
}
