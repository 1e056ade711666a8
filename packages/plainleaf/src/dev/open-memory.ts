import { hash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ReadContext, Topic } from '@plainleaf/content-model'
import type { InputFile } from '../pipeline/input.ts'
import type { Memory, Unit } from '../pipeline/memory.ts'
import { type ReadTopic, readTopic } from '../pipeline/read-topic.ts'
import type { Made } from '../pipeline/render.ts'
import { rolesName } from '../pipeline/roles-file.ts'
import type { OutputGroup } from '../pipeline/write-groups.ts'
import type { Manifest } from '../write/manifest.ts'
import { dependsOn } from './depends-on.ts'
import { fileState, imageFilesOf } from './file-state.ts'
import { toDigest } from './topic-face.ts'
import { openUsed } from './used-map.ts'

/** A step of a build that was taken anew. */
export interface TakenStep {
  output: string
  /** Absent: the collection as a whole. */
  topic?: string | undefined
}

/** Which document a topic was read from. */
export interface TopicDocument {
  collection: string
  topic: string
  /** As the user knows it. */
  file: string
}

/** The memory of a session, and what it can say of its last build. */
export interface OpenMemory extends Memory {
  /** Ends a build: tells of the steps that were not remembered; after a whole build forgets what it did not need. */
  endBuild(whole: boolean): { steps: TakenStep[]; documents: TopicDocument[] }
}

/** What of the whole collection took so many milliseconds would hold up the page of the next edit: it waits for quiet as long. */
const long = 1000
const longestPause = 5000

/** Opens an empty memory. It holds one entry for each document and each step of a build, however many builds there are. */
export function openMemory(told: Pick<Memory, 'onFile' | 'onStep'>): OpenMemory {
  const read = openUsed<{ state: string; given: string; read: ReadTopic }>()
  const plain = openUsed<{ from: Topic; plain: Topic }>()
  const took = openUsed<number>()
  let began = 0
  const made = openUsed<{ key: string; made: Made }>()
  let first: Manifest | undefined
  let atStart: { manifest: Manifest | undefined } | undefined
  let steps: TakenStep[] = []
  const groups = new Set<OutputGroup>()

  const plainOf = (topic: Topic): Topic | undefined => {
    const known = plain.get(toDigest(topic))
    return known?.plain === known?.from ? known && topic : known?.plain
  }
  const keyOf = ({ group, output, topic, epoch }: Unit): string | undefined => {
    const { collection, outputs } = group
    if (!collection) return undefined
    const files = filesOf(group)
    const imagesOf = (one: Topic) => stateOf(imageFilesOf(one, files.get(one.id)))
    const names = outputs.map(({ name }) => name)
    const step = { output: output.name, collection, topic, outputs: names, epoch }
    return dependsOn({ ...step, plainOf, imagesOf })
  }

  return {
    async readTopic(file, readers, context) {
      const given = toGiven(file, context)
      const roles = join(dirname(file.path), rolesName(basename(file.path)))
      const known = read.get(file.path)
      const own = [file.path, roles]
      const state = stateOf([...own, ...imageFilesOf(known?.read.topic, file)])
      if (known?.state === state && known.given === given) return known.read
      const before = stateOf(own)
      const fresh = await readTopic(file, readers, context)
      // What changed while it was read is read again by the next build.
      const settled = stateOf(own) === before
      const now = settled ? stateOf([...own, ...imageFilesOf(fresh.topic, file)]) : ''
      // A document that broke keeps its place with its last good words, so that links to it go on to work meanwhile.
      const good = fresh.topic ?? known?.read.topic
      const kept = { ...fresh, topic: good }
      read.set(file.path, { state: now, given, read: kept })
      return kept
    },
    summarise(topic, make) {
      const known = plainOf(topic)
      if (known) return known
      const fresh = make(topic)
      plain.set(toDigest(topic), { from: topic, plain: fresh })
      return fresh
    },
    recall(unit) {
      groups.add(unit.group)
      const known = made.get(nameOf(unit))
      if (known !== undefined && known.key === keyOf(unit)) return known.made
      steps.push({ output: unit.output.name, topic: unit.topic?.id })
      return undefined
    },
    async pause(unit, signal) {
      const { output, topic, group } = unit
      const isPages = output === group.outputs[0]
      const known = topic || isPages ? undefined : took.get(nameOf(unit))
      const slow = Math.min(known ?? 0, longestPause)
      if (slow >= long) await sleep(slow, undefined, { signal }).catch(() => undefined)
      began = performance.now()
    },
    keep(unit, what) {
      took.set(nameOf(unit), performance.now() - began)
      const key = keyOf(unit)
      if (key !== undefined) made.set(nameOf(unit), { key, made: what })
    },
    published(earlier) {
      atStart ??= { manifest: earlier }
      return atStart.manifest
    },
    before(earlier) {
      first ??= earlier
      return first
    },
    ...told,
    endBuild(whole) {
      if (whole) for (const used of [read, plain, took, made]) used.forgetUnused()
      const said = { steps, documents: [...groups].flatMap(documentsOf) }
      steps = []
      groups.clear()
      return said
    },
  }
}

function documentsOf({ group, read }: OutputGroup): TopicDocument[] {
  return read.flatMap(({ topic, file }) =>
    topic ? [{ collection: group.id, topic: topic.id, file: file.shown }] : [],
  )
}

function nameOf({ group, output, topic }: Unit): string {
  return JSON.stringify([group.group.id, output.name, topic?.id ?? null])
}

function stateOf(paths: readonly string[]): string {
  return paths.map(fileState).join('\n')
}

const inputs = new WeakMap<OutputGroup, Map<string | undefined, InputFile>>()

function filesOf(group: OutputGroup): Map<string | undefined, InputFile> {
  const known = inputs.get(group)
  if (known) return known
  const files = new Map(group.read.map(({ topic, file }) => [topic?.id, file]))
  inputs.set(group, files)
  return files
}

const shelves = new WeakMap<object, string>()

/** What a document is read with. The references of a collection are many, and one object for all its documents. */
function toGiven(file: InputFile, { references = [], ...context }: ReadContext): string {
  const known = shelves.get(references)
  const shelf = known ?? hash('sha256', JSON.stringify(references), 'hex')
  if (known === undefined) shelves.set(references, shelf)
  return JSON.stringify([file, context, shelf])
}
