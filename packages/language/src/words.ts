const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.‑-](?=[\p{L}\p{N}])|,(?=\d{3}))*/gu

/**
 * The words of a text, in order: letters and digits, with the apostrophes, hyphens and inner stops that hold one
 * word together (`don't`, `follow-up`, `U.S`, `2.5`, `1,000`). Punctuation and signs are left out.
 */
export function words(text: string): string[] {
  return text.match(word) ?? []
}
