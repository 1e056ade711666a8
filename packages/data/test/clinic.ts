import { readFileSync } from 'node:fs'
import {
  type Collection,
  type Output,
  type OutputContext,
  sectionsOf,
  type Topic,
  topicSchema,
} from '@plainleaf/content-model'

const tree = (name: string): Topic => {
  const file = new URL(`fixtures/${name}/tree.json`, import.meta.url)
  return topicSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

export const earWax: Topic = tree('ear-wax')
export const hayFever: Topic = tree('hay-fever')

/** A small collection of two topics that link to each other. */
export const clinic: Collection = {
  id: 'nose-and-ears',
  title: 'Nose and ears',
  description: 'Leaflets of a clinic.',
  lang: 'en',
  publisher: 'A clinic',
  licence: 'CC-BY-4.0',
  url: 'https://clinic.example/leaflets',
  topics: [earWax, hayFever],
  glossary: [
    { id: 'drops', term: 'drops', aliases: [], definition: 'Oil or salt water for the ear.' },
  ],
  references: earWax.references,
}

/** A plain variant for tests: sections that have an aspect, at the top, as they are. */
export function shortened(full: Topic): Topic {
  const children = full.children.filter(({ aspect }) => aspect !== null)
  return { ...full, variant: 'plain', children, dropped: [] }
}

/** What an output is told; every problem fails the test. */
export function contextOf(
  collection: Collection,
  outputs: readonly string[] = ['html', 'module', 'api'],
): OutputContext {
  const plain = new Map<Topic, Topic>()
  return {
    collection,
    plain(topic) {
      const found = plain.get(topic) ?? shortened(topic)
      plain.set(topic, found)
      return found
    },
    outputs,
    asset: (topic, url) =>
      url === 'ear.png' && sectionsOf(topic).length > 0
        ? {
            bytes: new Uint8Array([1]),
            mediaType: 'image/png',
            width: 320,
            height: 240,
            sha256: 'ab'.repeat(32),
          }
        : undefined,
    report: (message) => {
      throw message
    },
  }
}

/** Every file that an output makes of a collection, in the order of paths. */
export async function filesOf(
  output: Output,
  collection: Collection,
  context: OutputContext = contextOf(collection),
): Promise<Map<string, string>> {
  const files = []
  for (const topic of collection.topics)
    files.push(...((await output.renderTopic?.(topic, context)) ?? []))
  files.push(...((await output.renderCollection?.(collection, context)) ?? []))
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  const map = new Map(files.map(({ path, content }) => [path, String(content)]))
  if (map.size < files.length) throw new Error('Two files have one path')
  return map
}

/** One of its topics, withdrawn. */
export const advisory = {
  id: '2026-001',
  topic: 'ear-wax',
  status: 'withdrawn',
  date: '2026-05-01',
  reason: 'The number of drops was wrong.',
  replacedBy: 'hay-fever',
} as const
