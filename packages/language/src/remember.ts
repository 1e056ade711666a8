/** Words that are kept at most: far more than a document has, few enough to be forgotten all at once. */
const most = 50_000

/** The same function of a word, worked out once for each: texts repeat their words. */
export function remember<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const result = work(word)
    if (known.size >= most) known.clear()
    known.set(word, result)
    return result
  }
}
