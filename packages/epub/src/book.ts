import type { AccessibilityClaim, Subject } from '@plainleaf/content-model'
import type { CoverPalette } from '@plainleaf/html'
import type { ElementContent } from 'hast'

/** One entry of the contents. */
export interface TocEntry {
  label: string
  lang: string
  /** `file` or `file#id`, the id not escaped. */
  target: string
  children: TocEntry[]
}

/** Where a document stands: `epub:type` of its body. */
export type Matter = 'frontmatter' | 'bodymatter' | 'backmatter'

/** One XHTML document. Its links still are `#id` (this topic) and `topic:id#id` (another topic of the book). */
export interface BookDocument {
  /** All documents lie side by side, so a file name is a relative URL. */
  file: string
  /** Unique in the book; the words of its h1. */
  title: string
  lang: string
  matter: Matter
  /** Where `#id` is looked up when this document lacks it, nearest first; documents of one scope share ids. */
  scopes: string[]
  /** Told apart from others of the same title by this. */
  topicTitle: string
  /** What its body holds, made anew at every call: a long book is never in memory at once. */
  content(): ElementContent[]
}

/** A place that reading systems show in menus of their own. */
export interface Landmark {
  type: 'bodymatter' | 'glossary' | 'bibliography' | 'index'
  /** As in `TocEntry`. */
  target: string
  label: string
  lang: string
}

/** Where a page of the printed source begins. */
export interface BookPage {
  /** What is printed on it. */
  label: string
  /** As in `TocEntry`. */
  target: string
}

/** A picture in the book. */
export interface BookImage {
  /** Below the package document: `images/0123456789ab.png`. */
  path: string
  mediaType: string
  bytes: Uint8Array
}

/** Everything a book holds, before it becomes XML. */
export interface Book {
  /** Name of the file, without ending. */
  name: string
  /** `urn:uuid:…` */
  identifier: string
  title: string
  /** Name of the collection that a topic's book belongs to. */
  series?: string | undefined
  lang: string
  /** Languages of all documents, the book's own first. */
  languages: string[]
  description?: string | undefined
  authors: string[]
  reviewers: string[]
  publisher?: string | undefined
  licence?: string | undefined
  sources: string[]
  keywords: string[]
  subjects: Subject[]
  /** What is claimed of its accessibility, and by whom. */
  claim?: AccessibilityClaim | undefined
  /** Colours of its cover. */
  palette: CoverPalette
  /** `CCYY-MM-DDThh:mm:ssZ` */
  modified: string
  /** ISO date; absent when the content gives none. */
  date?: string | undefined
  documents: BookDocument[]
  toc: TocEntry[]
  landmarks: Landmark[]
  /** Empty where no source has pages, or several have. */
  pages: BookPage[]
  /** What the pages are those of. */
  pageSource?: string | undefined
  images: BookImage[]
}

/** Files every book has, whatever it holds. */
export const coverFile = 'cover.xhtml'
export const navFile = 'nav.xhtml'
