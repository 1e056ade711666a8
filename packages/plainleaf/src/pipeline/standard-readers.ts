import type { Reader } from '@plainleaf/content-model'

interface Entry {
  extensions: readonly string[]
  load(): Promise<Reader>
}

/** The readers that come with Plainleaf. Their libraries are loaded only when such a file is met. */
const entries: readonly Entry[] = [
  {
    extensions: ['.txt', '.text'],
    load: async () => (await import('@plainleaf/content-model')).textReader,
  },
  {
    extensions: ['.md', '.markdown'],
    load: async () => (await import('@plainleaf/content-model')).markdownReader,
  },
  {
    extensions: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('@plainleaf/readers')).htmlReader,
  },
  { extensions: ['.docx'], load: async () => (await import('@plainleaf/readers')).wordReader },
  { extensions: ['.pdf'], load: async () => (await import('@plainleaf/readers')).pdfReader },
]

/** Finds readers by file-name ending. */
export interface Readers {
  /** True when a file of this name can be read. */
  takes(name: string): boolean
  /** The reader of a file; undefined when no reader takes it. */
  find(name: string): Promise<Reader | undefined>
  /** All endings, for messages. */
  extensions: string[]
}

/** The standard readers, after `extra` ones, which win where both take an ending. */
export function findReaders(extra: readonly Reader[] = []): Readers {
  const all: Entry[] = [
    ...extra.map((reader) => ({ extensions: reader.extensions, load: async () => reader })),
    ...entries,
  ]
  const entryOf = (name: string) =>
    all.find((entry) => entry.extensions.some((ending) => name.toLowerCase().endsWith(ending)))
  return {
    takes: (name) => entryOf(name) !== undefined,
    find: async (name) => entryOf(name)?.load(),
    extensions: all.flatMap((entry) => entry.extensions),
  }
}
