/** A section of a topic. */
export interface SectionData {
  /** The same in every output: the anchor in the HTML. */
  id: string
  /** How it is built: `prose`, `faq`, `procedure`, … */
  kind: string
  /** What it is about: a schema.org health aspect, or null. */
  aspect: string | null
  /** Level of its heading, 2 to 6. */
  depth: number
  /** Its heading as plain text; empty for an opening that has none. */
  heading: string
}

/** What `index.json` of a collection says of a topic. Dates are `YYYY-MM-DD`. What a topic does not state is absent. */
export interface IndexedTopic {
  id: string
  title: string
  /** BCP 47 tag. */
  lang: string
  /** The direction of its script. */
  dir: 'ltr' | 'rtl'
  description?: string | undefined
  /** Page of the topic where its team publishes it. */
  url?: string | undefined
  /** schema.org health aspects of its sections. */
  aspects: string[]
  /** In reading order, nested ones too. */
  sections: SectionData[]
  /** Day on which the content was last checked. */
  checked?: string | undefined
  /** The same as a sentence to show with the words: in their language, or where `inLanguage` says so in English. */
  checkedText?: { text: string; inLanguage: string; dir: 'ltr' | 'rtl' } | undefined
  /** Day by which it is to be reviewed. */
  reviewBy?: string | undefined
  /** Names of reviewers; empty: nobody has reviewed it. */
  reviewedBy: string[]
  license?: { name: string; url?: string | undefined } | undefined
  /** `text` is the sentence to show wherever the words are shown. */
  attribution: { name: string; url?: string | undefined; text: string }
  /** First twelve digits of `contentHash`: what a reader quotes. */
  revision: string
  /** sha256 of what readers see; moves only when words do. */
  contentHash: string
  /** Why the team took the topic back. Its words are gone then: the text is a notice that says so. */
  withdrawn?: { date: string; reason: string; replacedBy?: string | undefined } | undefined
}

/** What `entry.data` of a topic holds. */
export interface TopicData extends IndexedTopic {
  /** The id that its collection gives it, and its files; `id` is another where an earlier collection has the same. */
  ownId: string
  /** Whether the entry holds the full text or the plain-language one. */
  variant: 'full' | 'plain'
  /** Whether there is a plain-language text beside the full one. */
  hasPlain: boolean
  /** How the plain-language text was made, and whether a person checked it. It begins with these words. */
  notice?: string | undefined
  /** Its place in the collection, from 0. */
  order: number
  /**
   * What was corrected in it or which sections were taken back, in the order of the collection's list. The text holds the notices
   * already, each where it belongs; this is for lists and feeds. `sections` are the ids of those that it is about; absent: the
   * whole topic.
   */
  corrections: {
    status: 'corrected' | 'withdrawn'
    date: string
    reason: string
    sections?: string[] | undefined
  }[]
  collection: CollectionData
  /** Ebook and handouts of this topic: path below `collection.folder`, size in bytes. */
  files: { path: string; bytes: number }[]
}

/** The collection of a topic. */
export interface CollectionData {
  id: string
  title: string
  lang: string
  description?: string | undefined
  /** Folder of the installed files, absolute, with `/` at its end. */
  folder: string
}
