import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const content = process.env.LIBRARY_CONTENT ?? join(process.cwd(), '../../content')

/** Folders with the built files of every collection in `content/`, by name. */
export function findCollections(): string[] {
  return readdirSync(content)
    .sort()
    .map((name) => join(content, name, 'dist'))
    .filter((folder) => existsSync(join(folder, 'module', 'index.json')))
}
