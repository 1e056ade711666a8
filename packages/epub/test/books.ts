import type { Collection, OutputContext, Topic } from '@plainleaf/content-model'
import { epub } from '@plainleaf/epub'
import { contextOf, readCollection } from './collection.ts'
import { readBook } from './read-book.ts'

/** The topics of the fixtures, as most tests start from them. */
export const collection: Collection = await readCollection()
export const [asthma, hayFever, arabic] = collection.topics as [Topic, Topic, Topic]

/** The entries of a topic's book. */
export async function topicBook(
  topic: Topic,
  more: Partial<OutputContext> = {},
): Promise<Map<string, Uint8Array>> {
  const [file] = (await epub.renderTopic?.(topic, contextOf(collection, more))) ?? []
  return readBook(file)
}

/** The entries of a collection's book. */
export async function collectionBook(
  of: Collection = collection,
): Promise<Map<string, Uint8Array>> {
  const [file] = (await epub.renderCollection?.(of, contextOf(of))) ?? []
  return readBook(file)
}

/** The words of a document, without its markup. */
export function wordsOf(xhtml: string): string {
  return xhtml
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
