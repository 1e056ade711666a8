import { analyse, findTerms } from '@plainleaf/language'

/** A short form in a bracket behind a word: `radial (GRS)`. */
const behindWord = /(?<=([\p{L} ,-]{3,80}\p{Ll}) )\((\p{Lu}[\p{Lu}\d]{1,5})\)/gu

/**
 * Short forms that a text sets behind words of its own which do not spell them, as in `Global longitudinal (GLS), circumferential
 * (GCS) and radial strain`: what they mean elsewhere (`Glasgow Coma Scale`) they do not mean there. One stays where a word of
 * its known long form stands before it.
 */
export function namedOtherwise(
  texts: readonly string[],
  acronyms: ReadonlyMap<string, string>,
): string[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(behindWord)].flatMap(([, before, short]) => {
      if (acronyms.has(short!)) return []
      const [term] = findTerms(short!, analyse(short!).tokens)
      return term?.long !== undefined && !shares(before!, term.long) ? [short!] : []
    }),
  )
  return [...new Set(found)]
}

/** Whether the start of a word of a long form stands in a text. */
function shares(text: string, long: string): boolean {
  const roots = long.toLowerCase().match(/\p{L}{4}/gu) ?? []
  return roots.some((root) => text.toLowerCase().includes(root))
}
