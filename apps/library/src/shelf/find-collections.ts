import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the collections: `content/` of the repository, unless `LIBRARY_CONTENT` names another. */
export function contentFolder(): string {
  return process.env.LIBRARY_CONTENT ?? join(process.cwd(), '../../content')
}

/** Folders with the built files of every collection, by name. */
export function findCollections(): string[] {
  const content = contentFolder()
  return readdirSync(content)
    .sort()
    .map((name) => join(content, name, 'dist'))
    .filter((folder) => existsSync(join(folder, 'module', 'index.json')))
}
