import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type Asset,
  type Collection,
  type OutputContext,
  type OutputFile,
  type Topic,
  topicSchema,
} from '@plainleaf/content-model'
import { html } from '@plainleaf/html'

const fixtures = new URL('fixtures/', import.meta.url)

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, fixtures), 'utf8'))

/** A topic of the fixtures, checked against the schema. */
export function topicOf(path: string): Topic {
  return topicSchema.parse(read(path))
}

/** The example collection of the fixtures. */
export function collectionOf(): Collection {
  const { topics, ...rest } = read('site/collection.json') as { topics: string[] } & Collection
  return {
    ...rest,
    topics: (topics as unknown as string[]).map((id) => topicOf(`${id}/tree.json`)),
  }
}

/** A context for a collection, and the rule ids it was told of. */
export function contextOf(collection: Collection): OutputContext & { messages: string[] } {
  const messages: string[] = []
  const bytes = new Uint8Array(readFileSync(new URL('hay-fever/season.png', fixtures)))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const image: Asset = { bytes, mediaType: 'image/png', sha256 }
  const plain = topicOf('hay-fever/plain.json')
  return {
    messages,
    collection,
    outputs: ['html', 'epub', 'summary', 'data'],
    plain: (topic) =>
      topic.id === plain.id ? plain : { ...topic, variant: 'plain', children: [] },
    asset: (_topic, url) => (url === 'images/season.png' ? image : undefined),
    report: (message) => messages.push(`${message.file}:${message.ruleId}`),
  }
}

/** Every file that the output makes of a collection. */
export async function filesOf(
  collection: Collection,
  context: OutputContext,
): Promise<OutputFile[]> {
  const pages = collection.topics.map((topic) => html.renderTopic?.(topic, context) ?? [])
  const rest = html.renderCollection?.(collection, context) ?? []
  return (await Promise.all([...pages, rest])).flat()
}
