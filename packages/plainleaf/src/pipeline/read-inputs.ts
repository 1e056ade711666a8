import { resolve } from 'node:path'
import type { Limits, Reader } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import type { InputFile } from './input.ts'
import { type ReadGroup, readGroup } from './read-group.ts'
import { readTopic } from './read-topic.ts'
import { saveMemory } from './save-memory.ts'
import { scan } from './scan.ts'
import { findReaders } from './standard-readers.ts'

export interface ReadInputsOptions {
  inputs?: readonly string[] | undefined
  cwd?: string | undefined
  /** Folder that is not looked into: where the build writes. */
  out?: string | undefined
  readers?: readonly Reader[] | undefined
  limits?: Partial<Limits> | undefined
  /** BCP 47 tag of documents that do not name their language. Default: that of their collection, else `en`. */
  lang?: string | undefined
  /** Where the pages will be served, whatever configs say; then there is one collection. */
  url?: string | undefined
  signal?: AbortSignal | undefined
  /** Reads a document, or remembers it. Default: reads it. */
  readTopic?: typeof readTopic | undefined
  /** Told after each document, with the number of all. */
  onRead?: ((file: InputFile, total: number) => void) | undefined
}

/** All inputs, read. */
export interface ReadInputs {
  groups: ReadGroup[]
  /** How many inputs were refused before anything could be read. */
  refused: number
  /** What was found while looking for documents; each group has its own messages beside. */
  messages: VFileMessage[]
}

/** Finds and reads all documents of the inputs: the first half of a build. */
export async function readInputs(options: ReadInputsOptions): Promise<ReadInputs> {
  const { limits, lang, url, signal, readTopic: read = readTopic } = options
  const cwd = resolve(options.cwd ?? process.cwd())
  const readers = findReaders(options.readers)
  const { takes, extensions } = readers
  const scanned = await scan(options.inputs ?? ['.'], { cwd, out: options.out, takes, extensions })
  if (url !== undefined && scanned.groups.length > 1)
    return { groups: [], refused: 0, messages: [...scanned.messages, oneAddress(url)] }
  saveMemory(scanned.groups.flatMap(({ files }) => files.map(({ path }) => path)))
  const total = scanned.groups.reduce((sum, group) => sum + group.files.length, 0)
  const groups: ReadGroup[] = []
  for (const group of scanned.groups) {
    const onRead = (file: InputFile) => options.onRead?.(file, total)
    groups.push(
      await readGroup(group, { readers, limits, lang, url, signal, readTopic: read, onRead }),
    )
  }
  const refused = scanned.messages.filter((message) => message.fatal).length
  return { groups, refused, messages: scanned.messages }
}

function oneAddress(url: string): VFileMessage {
  return toMessage('--url', 'error', {
    ruleId: 'address-ambiguous',
    reason: `Pages of several collections cannot all be at ${url}`,
    note: 'Build them one by one, each with its own --url, or write url: into the config of each and leave out --url and PLAINLEAF_URL',
  })
}
