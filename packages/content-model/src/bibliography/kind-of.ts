import type { Reference } from '../tree/reference.ts'

/** Kinds of sources that are printed each in its own way. */
export type SourceKind =
  | 'article'
  | 'book'
  | 'chapter'
  | 'report'
  | 'page'
  | 'thesis'
  | 'talk'
  | 'preprint'
  | 'data'
  | 'law'
  | 'press'
  | 'other'

/** CSL types (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types); any other is `other`. */
const kinds: Readonly<Record<string, SourceKind>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  periodical: 'article',
  review: 'article',
  'review-book': 'article',
  book: 'book',
  classic: 'book',
  collection: 'book',
  chapter: 'chapter',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  report: 'report',
  standard: 'report',
  pamphlet: 'report',
  webpage: 'page',
  post: 'page',
  'post-weblog': 'page',
  thesis: 'thesis',
  'paper-conference': 'talk',
  speech: 'talk',
  dataset: 'data',
  software: 'data',
  bill: 'law',
  hearing: 'law',
  legal_case: 'law',
  legislation: 'law',
  regulation: 'law',
  treaty: 'law',
}

/** The kind of a source, by its CSL type and, where that says too little, by its genre. */
export function kindOf({ itemType, genre = '', volume, issue }: Reference): SourceKind {
  if (/\b(?:press|news|media) release\b/iu.test(genre)) return 'press'
  if (/\bpre-?print\b/iu.test(genre)) return 'preprint'
  // In CSL a bare `article` is a text that appeared in no journal.
  if (itemType === 'article') return volume || issue ? 'article' : 'preprint'
  return Object.hasOwn(kinds, itemType) ? kinds[itemType]! : 'other'
}

/** How far an article that has no number of a journal yet has come. */
export function stageOf({ status = '' }: Reference): 'in press' | 'ahead of print' | undefined {
  if (/\b(?:in press|forthcoming|accepted)\b/iu.test(status)) return 'in press'
  return /\b(?:advance|ahead|online first|early|e-?pub)\b/iu.test(status)
    ? 'ahead of print'
    : undefined
}
