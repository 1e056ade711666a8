import type { VFileMessage } from 'vfile-message'
import type { Collection } from '../tree/collection.ts'
import type { Topic } from '../tree/topic.ts'

/** A file to be written. `path` is relative to the output's own folder and uses `/`. */
export interface OutputFile {
  path: string
  content: string | Uint8Array
  /**
   * Its path names exactly this content, so that others may keep it for ever: a later build leaves the bytes that are there,
   * and the file even when nothing makes it any more, unless its topic is withdrawn.
   */
  immutable?: true | undefined
}

/** A file that a document refers to, such as an image. */
export interface Asset {
  bytes: Uint8Array
  /** `image/png`, `image/jpeg`, `image/gif`, `image/webp`, `image/avif`, or `image/svg+xml`, from which all but the drawing was taken. */
  mediaType: string
  /** In pixels, where known. */
  width?: number | undefined
  height?: number | undefined
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string
}

/** What an output is told beside the tree. */
export interface OutputContext {
  /** The collection the topic belongs to. */
  collection: Collection
  /** The plain-language variant of a topic: computed once, the same object at every call. */
  plain(topic: Topic): Topic
  /** Seconds since 1970 from `SOURCE_DATE_EPOCH`; absent when it is not set. Outputs never read the clock. */
  epoch?: number | undefined
  /** The short name of the words of a full topic, the same on paper and on a screen; absent where nobody can tell. */
  revision?: ((topic: Topic) => string) | undefined
  /** Names of all outputs of this build, so that one can link to another only where it exists. */
  outputs: readonly string[]
  /** By the name of an output, its `endings`; those that have none make every file that others know of. */
  endings?: Readonly<Record<string, readonly string[]>> | undefined
  /** By the name of an output, the ids of topics that it refuses, so that nothing links to what is not made. */
  refused?: Readonly<Record<string, ReadonlySet<string>>> | undefined
  /** The local image a topic names by `url`; absent when it is remote, missing or not an image. */
  asset(topic: Topic, url: string): Asset | undefined
  /**
   * Draws an SVG document as a PNG file of its own size, with fonts that come with the command: the same bytes on every
   * machine. `undefined` where those fonts lack its letters; absent where nothing can draw.
   */
  toPng?: ((svg: string) => Promise<Uint8Array | undefined>) | undefined
  /**
   * Lets the machine turn to what else waits, such as freeing memory: await it between the parts of long work, such as the
   * chapters of a book. Absent where nothing waits.
   */
  rest?: (() => Promise<void>) | undefined
  /** Takes a problem; building goes on. */
  report(message: VFileMessage): void
}

/** One way of publishing. Pure: no files, clock, network, locale or logging. The same input gives the same bytes. */
export interface Output {
  /** Also the folder its files go to: `html`. */
  name: string
  /**
   * What its files of a topic are called behind the topic's id, such as `pdf` and `large.pdf`: others link to no other of
   * them. Default: all that others know of.
   */
  endings?: readonly string[] | undefined
  /** Ids of topics that it makes nothing of: others do not link to its files of those. Default: none. */
  refused?: ReadonlySet<string> | undefined
  renderTopic?(topic: Topic, context: OutputContext): OutputFile[] | Promise<OutputFile[]>
  renderCollection?(
    collection: Collection,
    context: OutputContext,
  ): OutputFile[] | Promise<OutputFile[]>
}
