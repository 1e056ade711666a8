import type { Bibliography, OutputContext, Topic } from '@plainleaf/content-model'
import type { ChapterContext } from './chapters.ts'
import type { Images } from './images.ts'

/** Where the links of a book can lead. */
export interface BookLinks {
  context: OutputContext
  images: Images
  /** How the references of the whole book are printed and cited. */
  bibliography: Bibliography
  /** Id of the topic whose source gives the book its pages. */
  paginated: string | undefined
  /** Whether a topic is in this book. */
  holds(topicId: string): boolean
}

/**
 * The context for converting `topic`, which is `source` or made from it: pictures are asked for by the source.
 * `scopes` says where its ids are looked up.
 */
export function chapterContext(
  topic: Topic,
  source: Topic,
  scopes: string[],
  { context, images, bibliography, paginated, holds }: BookLinks,
): ChapterContext {
  return {
    topic,
    scopes,
    bibliography,
    noticed: context.collection,
    pages: topic.id === paginated && topic.variant === 'full',
    imageOf: (url) => {
      const asset = context.asset(source, url)
      const src = images.add(asset)
      return src === undefined ? undefined : { src, width: asset?.width, height: asset?.height }
    },
    hrefOfTopic: (id, fragment) => {
      const end = fragment === undefined ? '' : `#${fragment}`
      return holds(id) ? `topic:${id}${end}` : webAddress(id, end, context)
    },
  }
}

/** The page of another topic on the web, where this build makes pages and says where they will be. */
function webAddress(
  id: string,
  end: string,
  { collection, outputs }: OutputContext,
): string | undefined {
  const known = collection.topics.some((topic) => topic.id === id)
  if (!known || !collection.url || !outputs.includes('html')) return undefined
  return `${collection.url}/${encodeURIComponent(id)}.html${encodeURI(end)}`
}
