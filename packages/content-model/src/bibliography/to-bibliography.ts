import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Reference } from '../tree/reference.ts'
import { toText } from '../tree/to-text.ts'
import { authorDates } from './author-date.ts'
import type { CitationStyle } from './citation-style.ts'
import { formatReference } from './format-reference.ts'
import { join } from './words.ts'

/** How the references of one list are printed and cited. */
export interface Bibliography {
  style: CitationStyle
  /** Cited as `[1]`; else by author and date, and the list has no numbers. */
  numbered: boolean
  /** The references in the order they are printed in. */
  references: Reference[]
  /** The line that is printed for a reference. */
  entry(reference: Reference): PhrasingContent[]
  /** What stands in the text for a reference cited by author and date: `Smith et al., 2020`. */
  cite(id: string): PhrasingContent[] | undefined
}

export interface BibliographyOptions {
  /** Default: `vancouver`. */
  style?: CitationStyle | undefined
  /** BCP 47 tag of the text around. Default: `en`. */
  lang?: string | undefined
}

/**
 * Settles how a list of references is printed and cited. Vancouver and AMA number it in the order given. APA cites by
 * author and date and prints the list by names (9.44); where some entry cannot be cited so, because a document printed
 * it in a way that was not understood, all keep their numbers, since a guessed name or date would be a wrong citation.
 */
export function toBibliography(
  references: readonly Reference[],
  { style = 'vancouver', lang = 'en' }: BibliographyOptions = {},
): Bibliography {
  const sorted = style === 'apa' ? byName(references) : [...references]
  const dates = style === 'apa' ? authorDates(sorted) : undefined
  return {
    style,
    numbered: dates === undefined,
    references: dates ? sorted : [...references],
    entry: (reference) =>
      formatReference(reference, { style, lang, yearLetter: dates?.get(reference.id)?.yearLetter }),
    cite(id) {
      const found = dates?.get(id)
      return found && join([found.names, found.date], ', ')
    },
  }
}

/** By the words of the line in APA, letters without their marks; deterministic, so not by a locale. */
function byName(references: readonly Reference[]): Reference[] {
  const keyed = references.map((reference) => {
    const words = toText(formatReference({ ...reference, note: '' }, { style: 'apa' }))
    const key = words
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} (]+/gu, '')
    return { reference, key }
  })
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return keyed.sort((a, b) => order(a.key, b.key)).map(({ reference }) => reference)
}
