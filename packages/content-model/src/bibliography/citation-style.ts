/**
 * Ways of citing: `vancouver` as in Citing Medicine of the U.S. National Library of Medicine
 * (https://www.ncbi.nlm.nih.gov/books/NBK7256/), `ama` as in the AMA Manual of Style, 11th edition, `apa` as in the
 * Publication Manual of the American Psychological Association, 7th edition.
 *
 * Numbers stand in brackets in AMA too, where the manual has them raised: after a dose or a figure a raised number reads as an
 * exponent. APA's brackets stand where the text cites, also after a name that the sentence itself says: its words are not ours
 * to change.
 */
export const citationStyles = ['vancouver', 'ama', 'apa'] as const
export type CitationStyle = (typeof citationStyles)[number]
