import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CollectionIndex } from '@plainleaf/data'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'

/** A collection as one version of its package holds it. */
export interface Release {
  name: string
  version: string
  index: CollectionIndex
  /** A file of the package, from its root; nothing if it is not there. */
  read(path: string): string | undefined
}

/** Where a package of a collection keeps what it holds. */
export const indexPath = 'dist/module/index.json'

/** The collections that a project depends on and has installed. Throws a finding where there is no readable package.json. */
export function findInstalled(project: string): Release[] {
  const manifest = join(project, 'package.json')
  const { dependencies, devDependencies, optionalDependencies } = readManifest(manifest)
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const require = createRequire(manifest)
  return names.sort().flatMap((name) => {
    const folder = folderOf(name, require)
    if (folder === undefined || !existsSync(join(folder, indexPath))) return []
    const read = (path: string) => {
      const file = join(folder, path)
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    }
    const release = toRelease(read)
    return release ? [release] : []
  })
}

/** What a package holds, if it is one of a collection. */
export function toRelease(read: Release['read']): Release | undefined {
  try {
    const { name, version } = JSON.parse(read('package.json') ?? '')
    const index: CollectionIndex = JSON.parse(read(indexPath) ?? '')
    const fit = isName(name) && typeof version === 'string' && Array.isArray(index.topics)
    return fit ? { name, version, index, read } : undefined
  } catch {
    return undefined
  }
}

/** Whether npm takes it for a name (https://docs.npmjs.com/cli/configuring-npm/package-json#name), and no shell for more. */
export function isName(name: unknown): name is string {
  return typeof name === 'string' && /^(?:@[a-z0-9._~-]+\/)?[a-z0-9_~][a-z0-9._~-]*$/.test(name)
}

function folderOf(name: string, require: NodeJS.Require): string | undefined {
  try {
    return dirname(require.resolve(`${name}/package.json`))
  } catch {
    return undefined
  }
}

function readManifest(path: string): Record<string, Record<string, string>> {
  let found: VFileMessage
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof manifest === 'object' && manifest !== null) return manifest
    found = unfit(path, 'It is no JSON object')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    found = unfit(path, missing ? 'There is no package.json here' : 'The file is no JSON')
  }
  throw found
}

function unfit(path: string, reason: string): VFileMessage {
  return toMessage(path, 'error', {
    ruleId: 'project-invalid',
    reason,
    note: 'Run this in the folder of the project that has the collections installed.',
  })
}
