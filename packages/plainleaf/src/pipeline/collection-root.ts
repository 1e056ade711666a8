import { readFileSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Finding } from '@plainleaf/content-model'
import { fromManifest, type Manifest, manifestName } from '../write/manifest.ts'
import { unreadable } from './read-capped.ts'

/** Names a collection's config can have, the first that exists wins. */
const configNames: readonly string[] = [
  'plainleaf.config.ts',
  'plainleaf.config.js',
  'plainleaf.config.mjs',
]

/** The folder of a collection that holds its documents. */
export const topicsFolder = 'topics'

/** Path of a collection's config; undefined when it has none. */
export function findConfig(folder: string): string | undefined {
  return configNames.map((name) => join(folder, name)).find(isFile)
}

/** True when a folder is a collection: it has a config or a folder `topics`. */
export function isCollection(folder: string): boolean {
  return findConfig(folder) !== undefined || isDirectory(join(folder, topicsFolder))
}

/** The root of the collection a document lies in: the folder above the nearest `topics`. */
export function findHome(file: string): string | undefined {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) === topicsFolder) return dirname(folder)
  }
  return undefined
}

/** The manifest of an earlier build that wrote to a folder; undefined when none did. */
export function findManifest(folder: string): Manifest | undefined {
  try {
    return fromManifest(readFileSync(join(folder, manifestName), 'utf8'))
  } catch {
    return undefined
  }
}

/** True for an existing folder, also behind a link; false for what the system does not let us look at. */
export function isDirectory(path: string): boolean {
  return look(path)?.isDirectory() ?? false
}

/** True for an existing file, also behind a link; false for what the system does not let us look at. */
export function isFile(path: string): boolean {
  return look(path)?.isFile() ?? false
}

/** Says of something that exists why the system does not let us look at it; undefined when it does. */
export function whyHidden(path: string): Finding | undefined {
  try {
    statSync(path, { throwIfNoEntry: false })
    return undefined
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException)
  }
}

function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A circle of links, or a folder that may not be entered.
    return undefined
  }
}
