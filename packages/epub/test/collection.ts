import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import {
  type Asset,
  type Collection,
  markdownReader,
  type Output,
  type OutputContext,
  type OutputFile,
  type Topic,
} from '@plainleaf/content-model'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

const folder = join(import.meta.dirname, 'fixtures/breathing')

/** A picture of 160 by 100 pixels in one colour: a real PNG, made here so that no binary is kept. */
export const spacer: Asset = png(160, 100)

/** The topics of the fixture folder as the Markdown reader gives them. */
export async function readCollection(): Promise<Collection> {
  const names = ['asthma-inhalers.md', 'hay-fever.md', 'asthma-ar.md']
  const topics = await Promise.all(
    names.map((name) =>
      markdownReader.read(new VFile({ path: name, value: readFileSync(join(folder, name)) })),
    ),
  )
  return {
    id: 'breathing',
    title: 'Breathing well',
    description: 'Short books about lungs and noses.',
    lang: 'en',
    publisher: 'Riverside Example Clinic',
    url: 'https://example.org/breathing',
    licence: 'CC-BY-4.0',
    topics,
    glossary: JSON.parse(readFileSync(join(folder, 'glossary.json'), 'utf8')),
    references: [],
  }
}

/** A plain-language topic as an output gets it: some sections with sentences that name their source. */
export function toPlain(topic: Topic): Topic {
  const points = topic.children.filter(({ kind }) => kind === 'keyPoints' || kind === 'disclaimer')
  return { ...topic, variant: 'plain', children: structuredClone(points) }
}

/** A context that remembers what was reported. */
export function contextOf(
  collection: Collection,
  more: Partial<OutputContext> = {},
): OutputContext & { messages: VFileMessage[] } {
  const messages: VFileMessage[] = []
  return {
    collection,
    plain: toPlain,
    outputs: ['html', 'epub'],
    asset: (_, url) => (url.endsWith('spacer.png') ? spacer : undefined),
    report: (message) => void messages.push(message),
    messages,
    ...more,
  }
}

/** A collection of any topics, with a glossary of one word. */
function collectionOf(topics: Topic[]): Collection {
  return {
    id: 'all',
    title: topics[0]?.title ?? 'All',
    lang: topics.at(-1)?.lang ?? 'en',
    topics,
    glossary: [{ id: 'airway', term: 'Airway', aliases: [], definition: 'A tube for air.' }],
    references: [],
  }
}

/** Every book of some topics, the one of the collection last, and what was reported. */
export async function booksOf(
  output: Output,
  topics: Topic[],
  collection: Collection = collectionOf(topics),
  more: Partial<OutputContext> = {},
): Promise<{ books: OutputFile[]; messages: VFileMessage[] }> {
  const plain = (topic: Topic): Topic => ({
    ...topic,
    variant: 'plain',
    children: topic.children.slice(0, 2),
  })
  const context = contextOf(collection, { plain, ...more })
  const books: OutputFile[] = []
  for (const topic of topics) books.push(...((await output.renderTopic?.(topic, context)) ?? []))
  books.push(...((await output.renderCollection?.(collection, context)) ?? []))
  return { books, messages: context.messages }
}

function png(width: number, height: number): Asset {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, '7fa8c0', 'hex')])
  const rows = Buffer.concat(Array.from({ length: height }, () => row))
  const bytes = Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return {
    bytes: new Uint8Array(bytes),
    mediaType: 'image/png',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
