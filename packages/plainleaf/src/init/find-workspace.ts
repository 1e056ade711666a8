import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parse } from 'yaml'
import { toSlashes } from '../pipeline/inside.ts'

/** A repository in which every folder below `content` is a collection. */
export interface Workspace {
  /** Absolute. */
  root: string
  /** Before the names of its collections, such as `@plainleaf-content/`; empty: nothing. */
  scope: string
  /** True when `plainleaf` is a package of it. */
  ownsPlainleaf: boolean
}

/** The folder of a workspace that holds collections. */
export const contentFolder = 'content'

/** Finds the workspace a folder lies in: the nearest `pnpm-workspace.yaml` that lists `content/*`. */
export function findWorkspace(folder: string): Workspace | undefined {
  for (let root = folder; ; root = dirname(root)) {
    if (globsOf(root).includes(`${contentFolder}/*`)) {
      const ownsPlainleaf = nameOf(join(root, 'packages/plainleaf')) === 'plainleaf'
      return { root, scope: scopeOf(root), ownsPlainleaf }
    }
    if (root === dirname(root)) return undefined
  }
}

/** True for a folder that is a direct child of the workspace's folder of collections. */
export function isMember({ root }: Workspace, folder: string): boolean {
  const [parent, name, ...more] = toSlashes(relative(root, folder)).split('/')
  return parent === contentFolder && name !== undefined && name !== '' && more.length === 0
}

/** What `packages` of the workspace in a folder lists; nothing where there is none. */
export function globsOf(root: string): string[] {
  try {
    const text = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
    const { packages } = parse(text, { maxAliasCount: 0 }) as { packages?: unknown }
    return Array.isArray(packages) ? packages.filter((glob) => typeof glob === 'string') : []
  } catch {
    // There is none, or it is its package manager's business.
    return []
  }
}

/** That of the first collection there is. */
function scopeOf(root: string): string {
  const folder = join(root, contentFolder)
  for (const name of list(folder)) {
    const [scope] = /^@[^/]+\//u.exec(nameOf(join(folder, name)) ?? '') ?? []
    if (scope) return scope
  }
  return ''
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function nameOf(folder: string): string | undefined {
  try {
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}
