/** A word of a text and where it stands. */
export interface PlacedWord {
  text: string
  lower: string
  start: number
  end: number
}

/** What two texts have between two words that they share: in the first from `a[0]` to before `a[1]`, in the second `b`. */
export interface Hunk {
  a: [from: number, to: number]
  b: [from: number, to: number]
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.‑-](?=[\p{L}\p{N}])|,(?=\d{3}))*/gu

/** The words of a text with their places, as `words` of `@plainleaf/language` counts them. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    lower: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }))
}

/** The hunks around a longest row of words that both texts have (Hunt and McIlroy 1976), one before, after and between any two. */
export function hunksOf(a: readonly PlacedWord[], b: readonly PlacedWord[]): Hunk[] {
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        a[i]!.lower === b[j]!.lower
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  let from: [number, number] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i]!.lower === b[j]!.lower) {
      hunks.push({ a: [from[0], i], b: [from[1], j] })
      i += 1
      j += 1
      from = [i, j]
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i += 1
    else j += 1
  }
  return [...hunks, { a: [from[0], a.length], b: [from[1], b.length] }]
}
