import type { Bibliography, Collection, Reference, Section, Topic } from '@plainleaf/content-model'

/** What the conversion to hast is told beside the nodes: where things are in this output. */
export interface HastContext {
  /** The topic the nodes belong to; numbers of references, footnotes and tables are counted in it. */
  topic: Topic
  /**
   * Href of an id of this topic: `#id` on one page, `file.xhtml#id` in a book. Asked for the tree's own ids and
   * for the ids made here (`ref-…`, `cite-…`, `fn-…`, `fnref-…`).
   */
  hrefOf(id: string): string
  /**
   * Href of another topic, or of an id in it. `undefined`: it cannot be reached, and the link's words stay. For a
   * plain-language topic it is also asked for ids that only the full topic of the same id can have.
   */
  hrefOfTopic(topicId: string, id?: string): string | undefined
  /** A local image. `undefined`: its alternative text stands instead. */
  imageOf(url: string): ImageSource | undefined
  /** How references are printed and cited. Default: those of the topic, as in Vancouver. */
  bibliography?: Bibliography | undefined
  /**
   * What was said of the words of the collection, in its language: a notice stands at the start of each section that was corrected.
   * Default: nothing.
   */
  noticed?: Pick<Collection, 'advisories' | 'lang'> | undefined
  /** Heading rank, 1 to 6. Default: `section.depth`. */
  rankOf?(section: Section): number
  /** Also write `epub:type` where a role has one (EPUB 3.3 Structural Semantics Vocabulary). Default: no. */
  epubTypes?: boolean
  /** Also set numbers out of 100 beside one another as pictures, which `page` and `drawCounts` draw; with `marks` only mark where they go, for `drawMarkedCounts`. Default: no. */
  counts?: boolean | 'marks'
  /** Also list references in few words, for paper. Default: no. */
  shortReferences?: boolean
  /** Also mark where the pages of a printed source begin (`doc-pagebreak`). Default: no, as web pages list no pages. */
  pages?: boolean
}

/** Where an image is, and its size in pixels where known, so that the page does not jump when it arrives. */
export interface ImageSource {
  src: string
  width?: number | undefined
  height?: number | undefined
}

/** A reference as it stands in its topic. */
export interface NumberedReference {
  reference: Reference
  /** What is printed for it: its label where all labels are numbers, else its place in `topic.references`. */
  number: number
  /** Id of its list item. */
  id: string
  /** Ids of the citations that point to it, in reading order. */
  citedBy: string[]
}
