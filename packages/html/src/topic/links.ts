import { type OutputContext, type Topic, toBibliography } from '@plainleaf/content-model'
import { glossaryFile } from '../collection/glossary-file.ts'
import { imagePath } from '../image-path.ts'
import { treeIds } from '../tree-ids.ts'
import type { Links } from './variant.ts'

/** How a page of the collection reaches other pages and its images. A missing id leads to the page it would be on. */
export function linksOf(topic: Topic, context: OutputContext): Links {
  return {
    hrefOfTopic(topicId, id) {
      const other = context.collection.topics.find((each) => each.id === topicId)
      if (!other) return undefined
      const target = id ? treeIds(other).ids.get(id) : undefined
      // An unknown id of this very topic leads nowhere new.
      if (other.id === topic.id && id && !target) return undefined
      return `${topicId}.html${target ? `#${target}` : ''}`
    },
    bibliography: toBibliography(topic.references, {
      style: context.collection.citationStyle,
      lang: topic.lang,
    }),
    noticed: context.collection,
    glossary: glossaryFile(context.collection),
    imageOf(url) {
      const asset = context.asset(topic, url)
      const src = asset && imagePath(asset)
      return src === undefined ? undefined : { src, width: asset?.width, height: asset?.height }
    },
  }
}
