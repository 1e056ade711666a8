import { isWithdrawn } from '@plainleaf/content-model'
import type { Manifest, ManifestFile } from '../write/manifest.ts'
import type { OutputGroup } from './write-groups.ts'

/** Immutable files of earlier builds by their paths. */
export type Pins = ReadonlyMap<string, ManifestFile>

/**
 * The files whose bytes must stay: those that an earlier build called immutable, as long as their output is made and their topic
 * is not withdrawn.
 */
export function pinsOf(earlier: Manifest | undefined, groups: readonly OutputGroup[]): Pins {
  const pins = new Map<string, ManifestFile>()
  for (const file of earlier?.files ?? []) {
    if (!file.immutable) continue
    const group = groups.find(({ group }) => group.id === file.collection)
    if (!group?.outputs.some(({ name }) => name === file.output)) continue
    const { advisories } = group.shelf
    if (file.from.some(({ topic }) => isWithdrawn(topic, advisories))) continue
    pins.set(file.path, file)
  }
  return pins
}
