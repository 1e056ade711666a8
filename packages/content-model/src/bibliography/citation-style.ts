/**
 * Ways of citing: `vancouver` as in Citing Medicine of the U.S. National Library of Medicine
 * (https://www.ncbi.nlm.nih.gov/books/NBK7256/), `ama` as in the AMA Manual of Style, 11th edition, `apa` as in the
 * Publication Manual of the American Psychological Association, 7th edition.
 */
export const citationStyles = ['vancouver', 'ama', 'apa'] as const
export type CitationStyle = (typeof citationStyles)[number]
