import {
  type Collection,
  type Output,
  type OutputContext,
  type OutputFile,
  type Topic,
  visit,
} from '@plainleaf/content-model'
import { bidiFindings, wordsFindings } from '@plainleaf/html'
import { finding } from './finding.ts'
import { fromCollection } from './from-collection.ts'
import { fromTopic } from './from-topic.ts'
import { illegalFindings } from './illegal-findings.ts'
import { toEpub } from './to-epub.ts'

/**
 * EPUB 3.3: `<topic id>.epub` for each topic and `<collection id>.epub` for all of them together, or
 * `<collection id>-collection.epub` where a topic has the collection's id. Findings: `xml-illegal-character`,
 * `epub-name-clash`, `epub-image-kind`, and `character-bidi` and `chrome-language-missing` where no web pages are built, which report
 * them themselves.
 */
export const epub: Output = { name: 'epub', renderTopic, renderCollection }

async function renderTopic(topic: Topic, context: OutputContext): Promise<OutputFile[]> {
  const { dropped: _, ...used } = topic
  check(used, 'the text', context, topic.meta.source.path)
  checkImages(topic, context)
  const book = await fromTopic(topic, context)
  return [{ path: `${topic.id}.epub`, content: await toEpub(book, context) }]
}

async function renderCollection(
  collection: Collection,
  context: OutputContext,
): Promise<OutputFile[]> {
  // Words of topics were reported with the topics.
  const { topics: _, references: __, ...own } = collection
  check(own, `the words of the collection “${collection.id}”`, context)
  if (!context.outputs.includes('html'))
    for (const message of wordsFindings(collection)) context.report(message)
  const name = bookName(collection, context)
  const book = await fromCollection(collection, name, context)
  return [{ path: `${name}.epub`, content: await toEpub(book, context) }]
}

/** A file name that no topic's book has, not even where case does not count. */
function bookName({ id, topics }: Collection, context: OutputContext): string {
  const taken = new Set(topics.map((topic) => topic.id.toLowerCase()))
  let name = id
  while (taken.has(name.toLowerCase())) name = `${name}-collection`
  if (name !== id) {
    context.report(
      finding(
        'epub-name-clash',
        `The collection and one of its topics are both called “${id}”`,
        `The book of the whole collection became ${name}.epub. Give the collection or the topic another id to name it yourself.`,
        { severity: 'note' },
      ),
    )
  }
  return name
}

/** Reports images of a kind that books cannot show (https://www.w3.org/TR/epub-33/#sec-core-media-types). */
function checkImages(topic: Topic, context: OutputContext): void {
  visit(topic, (node) => {
    if (node.type !== 'image' || context.asset(topic, node.url)?.mediaType !== 'image/avif') return
    context.report(
      finding(
        'epub-image-kind',
        'Books cannot show AVIF images; the alternative text stands instead',
        'Save the image as WebP, PNG or JPEG too, and name that file.',
        { file: topic.meta.source.path, place: node.position, severity: 'note' },
      ),
    )
  })
}

/** Reports characters that were replaced or left out. */
function check(value: unknown, what: string, context: OutputContext, file?: string): void {
  const bidi = context.outputs.includes('html') ? [] : bidiFindings(value, what, file)
  for (const message of [...illegalFindings(value, what, file), ...bidi]) context.report(message)
}
