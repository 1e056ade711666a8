import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Collection, Limits, Topic } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { loadShelf, type Shelf } from '../config/load-shelf.ts'
import { toMessage } from '../message/to-message.ts'
import { checkAdvisories } from './check-advisories.ts'
import { checkConfig } from './check-config.ts'
import type { InputFile, InputGroup } from './input.ts'
import type { ReadTopic, readTopic } from './read-topic.ts'
import { settleIds } from './settle-ids.ts'
import type { Readers } from './standard-readers.ts'
import { toCollection } from './to-collection.ts'
import { toTheme } from './to-theme.ts'

/** A group of documents, read. */
export interface ReadGroup {
  group: InputGroup
  /** Absent when config, references or glossary are broken: then nothing of the group is built. */
  collection?: Collection | undefined
  shelf: Shelf
  read: ReadTopic[]
  messages: VFileMessage[]
  /** Where the pages of the documents are served: what was given, else what the one config says that they lie below. */
  pages?: string | undefined
}

export interface ReadGroupOptions {
  readers: Readers
  limits?: Partial<Limits> | undefined
  lang?: string | undefined
  /** Where the pages will be served, whatever the config says. */
  url?: string | undefined
  signal?: AbortSignal | undefined
  /** Reads a document, or remembers it. */
  readTopic: typeof readTopic
  onRead?(file: InputFile): void
}

/** Reads what the documents of a group share, then each document, and puts them together. */
export async function readGroup(group: InputGroup, options: ReadGroupOptions): Promise<ReadGroup> {
  const { readers, limits, signal } = options
  const given = options.lang
  const shelves = await loadShelves(group)
  const shelf = join([...shelves.values()], group, options.url)
  const broken = shelf.messages.some((message) => message.fatal)
  if (broken) return { group, shelf, read: [], messages: shelf.messages }

  const read: ReadTopic[] = []
  for (const file of group.files) {
    await nextTurn()
    signal?.throwIfAborted()
    const own = file.home === undefined ? undefined : shelves.get(file.home)
    const lang = given ?? own?.config.lang
    const context = { references: own?.references ?? [], ...(lang && { lang }), limits }
    read.push(await options.readTopic(file, readers, context))
    options.onRead?.(file)
  }
  const settled = settleIds(read)
  const topics = settled.flatMap((entry) => entry.topic ?? [])
  const stems = settled.filter((entry) => !entry.topic).map((entry) => stem(entry.file))
  const { config } = shelf
  const look = config.theme && group.root ? await toTheme(config.theme, group.root) : undefined
  const found = [...checkConfig(config, topics, stems), ...(look?.findings ?? [])]
  const messages = [
    ...shelf.messages,
    ...found.map(({ finding, path, severity }) => shelf.say(severity, finding, path)),
    ...settled.flatMap((entry) => entry.messages),
    ...(await checkOf(shelf, topics, stems, group)),
  ]
  const collection = toCollection(group, shelf, topics, look?.theme)
  return { group, shelf, collection, read: settled, messages, pages: pagesOf(shelf, shelves) }
}

/** A document alone is no collection, but its page is where that of its collection is. */
function pagesOf({ config }: Shelf, shelves: ReadonlyMap<string, Shelf>): string | undefined {
  const [one, ...others] = [...shelves.values()]
  return config.url ?? (others.length === 0 ? one?.config.url : undefined)
}

/** What of the collection's advisories does not fit its topics. Content hashes are only made where there are advisories. */
async function checkOf(
  { advisories, glossary }: Shelf,
  topics: readonly Topic[],
  stems: readonly string[],
  { shown }: InputGroup,
): Promise<VFileMessage[]> {
  if (advisories.length === 0) return []
  const { contentHash, toRevision } = await import('@plainleaf/data/words')
  const revisionOf = (topic: Topic) => toRevision(contentHash(topic, glossary))
  return checkAdvisories(advisories, topics, stems, `${shown}/advisories.yaml`, revisionOf)
}

/** The shelves of all collections that documents of the group lie in, by their roots. */
async function loadShelves(group: InputGroup): Promise<Map<string, Shelf>> {
  const shelves = new Map<string, Shelf>()
  if (group.root !== undefined) shelves.set(group.root, await loadShelf(group.root, group.shown))
  for (const { home, shown, source } of group.files) {
    if (home === undefined || shelves.has(home)) continue
    const known = shown.endsWith(source) ? shown.slice(0, -source.length) || '.' : home
    shelves.set(home, await loadShelf(home, known))
  }
  return shelves
}

/** One shelf of several. Only a collection's own folder speaks for its title, order and outputs. */
function join(shelves: readonly Shelf[], { root, shown }: InputGroup, url?: string): Shelf {
  const own = root === undefined ? undefined : shelves[0]
  return {
    config: { ...own?.config, ...(url !== undefined && { url }) },
    say: own?.say ?? ((severity, finding) => toMessage(shown, severity, finding)),
    references: uniqueById(shelves.flatMap((shelf) => shelf.references)),
    glossary: uniqueById(shelves.flatMap((shelf) => shelf.glossary)),
    advisories: uniqueById(shelves.flatMap((shelf) => shelf.advisories)),
    messages: shelves.flatMap((shelf) => shelf.messages),
  }
}

function uniqueById<T extends { id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

function stem(file: InputFile): string {
  return (file.source.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '')
}
