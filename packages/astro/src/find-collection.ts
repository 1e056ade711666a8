import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of a collection's built files: of an installed package by its name, or a folder by its path (with `.` or `/`
 * at its start, from `root`) or `file:` URL. Throws where there is none, and says what to do.
 */
export function findCollection(collection: string | URL, root: string): string {
  const folder = collection instanceof URL ? fileURLToPath(collection) : pathOf(collection, root)
  if (existsSync(join(folder, 'module', 'index.json'))) return folder
  throw new Error(
    `“${collection}” holds no module/index.json in ${folder}: build it first, with \`plainleaf build\``,
  )
}

function pathOf(name: string, root: string): string {
  if (name.startsWith('.') || isAbsolute(name)) return resolve(root, name)
  try {
    return join(createRequire(join(root, 'package.json')).resolve(`${name}/manifest.json`), '..')
  } catch {
    throw new Error(
      `the collection “${name}” is not installed: add it with \`npm install ${name}\`, or build it if it is your own`,
    )
  }
}
