import { existsSync, globSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'plainleaf'
import { contentFolder } from '../shelf/find-collections.ts'

/** Builds the collections whose files are missing or older than their sources. Returns the names of those. */
export async function buildCollections(): Promise<string[]> {
  const content = contentFolder()
  const names = readdirSync(content).filter((name) =>
    existsSync(join(content, name, 'package.json')),
  )
  const stale = names.filter((name) => isStale(join(content, name)))
  for (const name of stale) {
    const cwd = join(content, name)
    const { exitCode, messages } = await build({ inputs: ['.'], out: 'dist', cwd })
    if (exitCode !== 0) throw new Error(`${cwd} could not be built:\n${messages.join('\n')}`)
  }
  return stale
}

/** The manifest is what a build writes last. A folder is newer than it where a file went, came or was renamed. */
function isStale(folder: string): boolean {
  const manifest = join(folder, 'dist', 'manifest.json')
  if (!existsSync(manifest) || !existsSync(join(folder, 'dist', 'module', 'index.json')))
    return true
  const built = statSync(manifest).mtimeMs
  const found = globSync(['*', 'topics/**', 'images/**', 'clinics/**'], { cwd: folder })
  const sources = found.filter((path) => !/^(?:dist|node_modules)$/u.test(path))
  return ['.', ...sources].some((path) => statSync(join(folder, path)).mtimeMs > built)
}
