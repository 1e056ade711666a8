import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Found } from '../shelf/find-collections.ts'

/** What packages make outputs of, beside their dependencies. */
const ofPackages = ['package.json', 'src/**', 'fonts/**', 'template/**']

/**
 * Whether what was built of a collection is missing, has another address than `url`, or is older than its sources or than the
 * packages in `code`. The manifest is what a build writes last. A folder is newer than it where a file went, came or was renamed.
 */
export function isStale({ source, built }: Found, url: string | undefined, code: string): boolean {
  const [manifest, index] = [join(built, 'manifest.json'), join(built, 'module', 'index.json')]
  if (!existsSync(manifest) || !existsSync(index)) return true
  if (url !== undefined && addressIn(index) !== url) return true
  const made = statSync(manifest).mtimeMs
  const isNewer = (path: string): boolean => statSync(path).mtimeMs > made
  const found = globSync(['*', 'topics/**', 'images/**', 'clinics/**'], { cwd: source })
  const sources = found.filter((path) => !/^(?:dist|node_modules)$/u.test(path))
  return (
    ['.', ...sources].some((path) => isNewer(join(source, path))) ||
    globSync(
      ofPackages.map((path) => `*/${path}`),
      { cwd: code },
    ).some((path) => isNewer(join(code, path)))
  )
}

/** The address that a collection was built with. */
function addressIn(index: string): string | undefined {
  return (JSON.parse(readFileSync(index, 'utf8')) as { url?: string }).url
}
