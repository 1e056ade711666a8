import { hash } from 'node:crypto'
import type { Output, Topic } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { findAsset } from '../image/read-image.ts'
import { isMessage, toMessage } from '../message/to-message.ts'
import { manifestName, type SourceLabel, toManifest } from '../write/manifest.ts'
import { type FileStatus, type OutputFolder, openFolder } from '../write/open-folder.ts'
import type { BuildResult, BuiltFile } from './build-result.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { findGoneIds } from './find-gone-ids.ts'
import { keepEarlier } from './keep-earlier.ts'
import type { Memory, Unit } from './memory.ts'
import { foldPath, whyUnsafe } from './output-path.ts'
import { type Pins, pinsOf } from './pins-of.ts'
import type { ReadGroup } from './read-group.ts'
import { type Made, type MadeFile, type Rendered, render } from './render.ts'
import { rest } from './save-memory.ts'
import { version } from './version.ts'

/** A group and the outputs to make of it. */
export type OutputGroup = ReadGroup & { outputs: Output[] }

export interface WriteGroupsOptions {
  /** Absolute output folder. */
  out: string
  epoch: number | undefined
  summarise(topic: Topic): Topic
  signal: AbortSignal | undefined
  progress(name: string): void
  /** `false`: only render and check. */
  write: boolean
  /** Replace files that no build wrote. */
  force: boolean
  /** What earlier builds of the same process keep. */
  memory?: Memory | undefined
}

/**
 * Renders and writes all groups, file by file, then the manifest, then removes what no build makes any more.
 * With several groups each has a folder of its own.
 */
export async function writeGroups(
  groups: readonly OutputGroup[],
  result: BuildResult,
  options: WriteGroupsOptions,
): Promise<void> {
  const folder = options.write ? openFolder(options.out, result.out, options.force) : undefined
  try {
    const gaveUp: Rendered[] = []
    const { memory } = options
    const published = memory ? memory.published(folder?.earlier) : folder?.earlier
    const pins = pinsOf(published, groups)
    for (const group of groups) {
      const prefix = groups.length > 1 ? `${group.group.id}/` : ''
      await writeGroup(group, prefix, result, options, folder, gaveUp, pins)
    }
    if (folder) await finish(groups, result, folder, gaveUp, memory, pins)
    result.files.sort((a, b) => byCodeUnit(a.path, b.path))
  } finally {
    folder?.close()
  }
}

async function writeGroup(
  whole: OutputGroup,
  prefix: string,
  result: BuildResult,
  options: WriteGroupsOptions,
  folder: OutputFolder | undefined,
  gaveUp: Rendered[],
  pins: Pins,
): Promise<void> {
  const { group, collection, outputs, read } = whole
  const { memory, epoch } = options
  if (!collection || collection.topics.length === 0) return
  const fileOf = new Map(read.map((entry) => [entry.topic?.id, entry.file]))
  const place = claimPaths(result, prefix, group.id)
  const { contentHash, toRevision } = await import('@plainleaf/data/words')
  const rendering = render(collection, {
    outputs,
    epoch,
    revision: (topic) => toRevision(contentHash(topic, collection.glossary)),
    summarise: options.summarise,
    nameOf: (topic) => (topic && fileOf.get(topic.id)?.shown) ?? group.shown,
    asset: (topic, url) => {
      const file = fileOf.get(topic.id)
      return file && findAsset(file, url)
    },
    recall:
      memory &&
      ((output, topic) => recall(memory, folder, prefix, { group: whole, output, topic, epoch })),
    pause:
      memory &&
      (async (output, topic) => {
        await memory.pause({ group: whole, output, topic, epoch }, options.signal)
        options.signal?.throwIfAborted()
      }),
  })
  const add = (file: BuiltFile) => {
    result.files.push(file)
    memory?.onFile(file)
  }
  let last: Topic | undefined
  for await (const rendered of rendering) {
    result.messages.push(...rendered.messages)
    for (const { path, sha256, bytes, immutable } of rendered.known ?? []) {
      const entry = place(rendered, path, sha256, bytes)
      if (entry) add({ ...entry, status: 'unchanged', ...(immutable ? { immutable } : {}) })
    }
    const made: MadeFile[] = []
    for (const file of rendered.files) {
      const bytes = typeof file.content === 'string' ? Buffer.from(file.content) : file.content
      const pinned = file.immutable && pins.get(`${prefix}${rendered.output}/${file.path}`)
      const pin = pinned && folder?.holds(pinned.path, pinned.bytes) ? pinned : undefined
      const sha256 = pin ? pin.sha256 : hash('sha256', bytes, 'hex')
      const size = pin ? pin.bytes : bytes.byteLength
      made.push({ path: file.path, sha256, bytes: size, immutable: file.immutable })
      const entry = place(rendered, file.path, sha256, size)
      if (!entry) continue
      if (file.immutable) entry.immutable = true
      if (pin) {
        add({ ...entry, status: 'unchanged' })
        continue
      }
      const status = folder ? writeOwn(folder, entry.path, bytes) : 'new'
      if (typeof status === 'string') add({ ...entry, status })
      else {
        result.messages.push(status)
        rendered.failed = true
      }
    }
    if (rendered.failed) gaveUp.push(rendered)
    else if (!rendered.known) {
      const { output: name, topic, messages } = rendered
      const output = outputs.find((one) => one.name === name)
      if (output) memory?.keep({ group: whole, output, topic, epoch }, { files: made, messages })
    }
    if (!rendered.known) memory?.onStep(rendered.output, result.messages)
    if (rendered.topic !== last) {
      if (last) options.progress(last.title)
      last = rendered.topic
    }
    await rest()
    options.signal?.throwIfAborted()
  }
  const { title, topics } = collection
  result.collections.push({ id: group.id, title, topics: topics.map((topic) => topic.id) })
}

/** What the manifest says of the words of a collection's topics; nothing of documents that were only gathered. */
async function labelsOf(groups: readonly OutputGroup[]): Promise<Map<Topic, SourceLabel>> {
  const labels = new Map<Topic, SourceLabel>()
  if (groups.every(({ group }) => group.root === undefined)) return labels
  const { toLabel } = await import('./to-label.ts')
  for (const { group, collection } of groups) {
    if (group.root === undefined || !collection) continue
    for (const topic of collection.topics) {
      labels.set(topic, toLabel(topic, collection))
      await rest()
    }
  }
  return labels
}

/** What a session remembers of a unit, as long as its files still stand in the folder. */
function recall(
  memory: Memory,
  folder: OutputFolder | undefined,
  prefix: string,
  unit: Unit,
): Made | undefined {
  const made = memory.recall(unit)
  const stand = made?.files.every(({ path, bytes }) =>
    folder?.holds(`${prefix}${unit.output.name}/${path}`, bytes),
  )
  return stand ? made : undefined
}

/** Writes a file, or gives the finding that it is somebody else's: that holds up no other file. */
function writeOwn(
  folder: OutputFolder,
  path: string,
  bytes: Uint8Array,
): FileStatus | VFileMessage {
  try {
    return folder.write(path, bytes)
  } catch (error) {
    if (isMessage(error) && error.ruleId === 'output-foreign-file') return error
    throw error
  }
}

/**
 * Gives out paths: refuses unsafe ones, and the same path with other bytes. The same path with the same bytes,
 * such as an image that two topics show, is one file.
 */
function claimPaths(result: BuildResult, prefix: string, collection: string) {
  const claimed = new Map<string, BuiltFile>()
  return (rendered: Rendered, path: string, sha256: string, bytes: number) => {
    const { output, topic } = rendered
    const refuse = (why: string) => {
      const message = toMessage(`${result.out}/${prefix}${output}/${path}`, 'error', {
        ruleId: 'output-path-unsafe',
        reason: `The ${output} output may not write to this path: ${why}`,
        note: 'This is a fault of the output; report it to those who made it',
      })
      result.messages.push(message)
      rendered.failed = true
      return undefined
    }
    const unsafe = whyUnsafe(path)
    if (unsafe) return refuse(unsafe)
    const key = foldPath(`${output}/${path}`)
    const other = claimed.get(key)
    if (other && other.sha256 === sha256 && other.path === `${prefix}${output}/${path}`) {
      other.topics.push(...(topic ? [topic.id] : []))
      return undefined
    }
    if (other) return refuse(`${other.path} is already there`)
    const topics = topic ? [topic.id] : []
    const entry: BuiltFile = {
      path: `${prefix}${output}/${path}`,
      output,
      collection,
      topics,
      sha256,
      bytes,
      status: 'new',
    }
    claimed.set(key, entry)
    return entry
  }
}

async function finish(
  groups: readonly OutputGroup[],
  result: BuildResult,
  folder: OutputFolder,
  gaveUp: readonly Rendered[],
  memory: Memory | undefined,
  pins: Pins,
): Promise<void> {
  const before = memory ? memory.before(folder.earlier) : folder.earlier
  result.messages.push(...findGoneIds(before, groups))
  const { manifest, kept, obsolete } = keepEarlier(
    folder.earlier,
    groups,
    result.files,
    gaveUp,
    version,
    await labelsOf(groups),
    pins,
  )
  folder.sync()
  folder.write(manifestName, Buffer.from(toManifest(manifest)))
  folder.sync()
  folder.settle()
  for (const file of kept) {
    const topics = file.from.map(({ topic }) => topic)
    const { from: _, ...entry } = file
    result.files.push({ ...entry, topics, status: 'kept' })
  }
  for (const file of obsolete) folder.remove(file.path)
  result.removed = obsolete.map((file) => file.path)
}
