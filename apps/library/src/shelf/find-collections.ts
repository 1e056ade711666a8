import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../site.ts'

/** A collection of the library. */
export interface Found {
  /** Name of its folder. */
  name: string
  /** Folder of its topics. */
  source: string
  /** Folder of what was built of it. */
  built: string
}

/** Folder of the collections: `content/` of the repository, unless `LIBRARY_CONTENT` names another. */
export function contentFolder(): string {
  return process.env.LIBRARY_CONTENT ?? join(process.cwd(), '../../content')
}

/**
 * The collections that the site is made of, in the order of `inOrder`: those that `buildCollections` says are built, else every one with a `dist`.
 * They are told by `LIBRARY_COLLECTIONS`, because Astro loads the modules of a site apart from those of our scripts.
 */
export function findCollections(): Found[] {
  const { LIBRARY_COLLECTIONS: told } = process.env
  if (told !== undefined) return JSON.parse(told) as Found[]
  const content = contentFolder()
  return inOrder(readdirSync(content))
    .map((name) => ({ name, source: join(content, name), built: join(content, name, 'dist') }))
    .filter(isBuilt)
}

/** Names of collections in the order in which they were published, as far as the site knows it, then by code unit. */
export function inOrder(names: readonly string[], published = site.collections): string[] {
  const rank = (name: string): number => published.indexOf(name) + 1 || Number.MAX_SAFE_INTEGER
  return names.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0))
}

/** Says what `findCollections` finds from now on. */
export function tellCollections(found: readonly Found[]): void {
  process.env.LIBRARY_COLLECTIONS = JSON.stringify(found)
}

/** Whether there is anything to show of a collection. */
export function isBuilt({ built }: Found): boolean {
  return existsSync(join(built, 'module', 'index.json'))
}
