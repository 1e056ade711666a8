import type { Topic } from '@plainleaf/content-model'
import type { Manifest, ManifestFile, ManifestSource, SourceLabel } from '../write/manifest.ts'
import type { BuiltFile } from './build-result.ts'
import { idsOf } from './find-gone-ids.ts'
import { foldPath } from './output-path.ts'
import type { Pins } from './pins-of.ts'
import type { Rendered } from './render.ts'
import type { OutputGroup } from './write-groups.ts'

/** The manifest to write, and what it means for the files of an earlier build. */
export interface Kept {
  manifest: Manifest
  /** Earlier files that stay, because what they were made of failed this time. */
  kept: ManifestFile[]
  /** Earlier files that nothing makes any more. */
  obsolete: ManifestFile[]
}

/** Compares what this build made with what an earlier one did. */
export function keepEarlier(
  earlier: Manifest | undefined,
  groups: readonly OutputGroup[],
  files: readonly BuiltFile[],
  gaveUp: readonly Rendered[],
  version: string,
  labels: ReadonlyMap<Topic, SourceLabel> = new Map(),
  pins: Pins = new Map(),
): Kept {
  const sources = groups.flatMap((group) => sourcesOf(group, labels))
  const built = new Map(sources.map((source) => [keyOf(source), source.sha256]))
  const failedSources = (earlier?.sources ?? []).filter(
    (source) => !built.has(keyOf(source)) && groups.some((group) => failedIn(group, source)),
  )
  const made = new Set(files.map((file) => foldPath(file.path)))
  const stays = (file: ManifestFile) =>
    pins.has(file.path) ||
    file.from.some(({ topic }) =>
      failedSources.some(
        (source) => source.topic === topic && source.collection === file.collection,
      ),
    ) ||
    groups.some(
      (group) => group.group.id === file.collection && isEmpty(group) && hasFailed(group),
    ) ||
    gaveUp.some(
      ({ output, topic }) =>
        output === file.output &&
        (topic ? file.from.some((from) => from.topic === topic.id) : file.from.length === 0),
    )
  const left = (earlier?.files ?? []).filter((file) => !made.has(foldPath(file.path)))
  const kept = left.filter(stays)
  const written: ManifestFile[] = files.map(
    ({ path, sha256, bytes, output, collection, topics, immutable }) => ({
      path,
      sha256,
      bytes,
      output,
      collection,
      from: topics.map((topic) => ({
        topic,
        source: built.get(keyOf({ collection, topic })) ?? '',
      })),
      immutable,
    }),
  )
  return {
    manifest: {
      manifest: 'plainleaf/1',
      versions: { plainleaf: version },
      sources: [
        ...sources,
        ...failedSources.map((source) => ({ ...source, failed: true as const })),
      ],
      files: [...written, ...kept],
    },
    kept,
    obsolete: left.filter((file) => !stays(file)),
  }
}

function sourcesOf(
  { group, collection, read }: OutputGroup,
  labels: ReadonlyMap<Topic, SourceLabel>,
): ManifestSource[] {
  if (!collection) return []
  const byId = new Map(collection.topics.map((topic) => [topic.id, labels.get(topic)]))
  return read.flatMap(({ topic, file }) => {
    const sha256 = topic?.meta.source.sha256
    return topic && sha256
      ? [
          {
            ...byId.get(topic.id),
            collection: group.id,
            topic: topic.id,
            path: file.source,
            sha256,
            ids: idsOf(topic),
          },
        ]
      : []
  })
}

function keyOf({ collection, topic }: Pick<ManifestSource, 'collection' | 'topic'>): string {
  return `${collection}/${topic}`
}

function isEmpty({ collection }: OutputGroup): boolean {
  return !collection || collection.topics.length === 0
}

function hasFailed({ collection, read }: OutputGroup): boolean {
  return !collection || read.some((entry) => !entry.topic)
}

/** True when a source of an earlier build is among the documents of a group that failed in this one. */
function failedIn(group: OutputGroup, source: ManifestSource): boolean {
  if (group.group.id !== source.collection) return false
  if (!group.collection) return true
  if (group.group.hidden?.some((path) => `${source.path}/`.startsWith(`${path}/`))) return true
  return group.read.some((entry) => !entry.topic && entry.file.source === source.path)
}
