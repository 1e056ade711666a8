import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fromManifest, manifestName } from '../write/manifest.ts'

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

/** True when a folder holds what an earlier build wrote. */
export function isBuildOutput(folder: string): boolean {
  try {
    return fromManifest(readFileSync(join(folder, manifestName), 'utf8')) !== undefined
  } catch {
    return false
  }
}

/** True for an existing folder, also behind a link. */
export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** True for an existing file, also behind a link. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
