const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.‑-](?=[\p{L}\p{N}])|,(?=\d{3}))*/gu

/**
 * The words of a text, in order: letters and digits, with the apostrophes, hyphens and inner stops that hold one
 * word together (`don't`, `follow-up`, `U.S`, `2.5`, `1,000`). Punctuation and signs are left out.
 */
export function words(text: string): string[] {
  return text.match(word) ?? []
}

/** A word and where it stands; UTF-16 offsets. */
export interface PlacedWord {
  text: string
  start: number
  end: number
}

/** The same words with their places. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
}
