import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Reference } from '../tree/reference.ts'
import { ama } from './ama.ts'
import { apa } from './apa.ts'
import type { CitationStyle } from './citation-style.ts'
import { doiInUrl } from './doi.ts'
import { linkUrls } from './link-urls.ts'
import { doiLink, type StyleContext } from './parts.ts'
import { saysAll } from './says-all.ts'
import { vancouver } from './vancouver.ts'
import { join, sentence } from './words.ts'

export interface FormatOptions {
  /** Default: `vancouver`. */
  style?: CitationStyle | undefined
  /** BCP 47 tag of the text around; titles and words in another language are marked. Default: `en`. */
  lang?: string | undefined
  /** The letter after the year, where author and year name more than one source of a list; only APA prints it. */
  yearLetter?: string | undefined
}

const styles: Readonly<
  Record<CitationStyle, (reference: Reference, context: StyleContext) => PhrasingContent[]>
> = { vancouver, ama, apa }

/**
 * A reference as a line of text, with italics and links as nodes. A line on its own keeps the note apart.
 *
 * Nothing is made up or changed: titles keep the capitals they have (no rule knows a proper noun from a common one, and
 * all three styles ask for capitals that depend on it), names of journals are abbreviated only where the record has an
 * abbreviation, and an unknown place or publisher is left out. An entry that a document printed is printed as it stands
 * where its fields do not hold every word of it; a DOI that only its address holds follows as a link.
 */
export function formatReference(
  reference: Reference,
  { style = 'vancouver', lang = 'en', yearLetter = '' }: FormatOptions = {},
): PhrasingContent[] {
  const { raw, title, note } = reference
  const found = reference.DOI ? undefined : doiInUrl(reference.URL)
  const held = found ? doiLink({ ...reference, DOI: found }, ' doi: ', 'bare') : []
  if (!title?.trim() || (raw && !saysAll(reference)))
    return [...linkUrls(raw || title || reference.URL || note || reference.id), ...held]
  const line = styles[style](found ? { ...reference, DOI: found } : reference, { lang, yearLetter })
  const remark = note?.trim()
  if (!remark) return line
  return [
    ...line,
    { type: 'break' },
    ...(/[.?!…][)\]]$/u.test(remark) ? join([remark]) : sentence(remark)),
  ]
}
