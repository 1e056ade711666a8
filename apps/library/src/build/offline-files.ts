import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** What reading offline needs: pages, style, fonts, scripts and the search, but no downloads and no data for programs. */
const wanted = /\.(?:html|css|js|woff2|svg|json|wasm|pagefind|pf_\w+)$/
const unwanted =
  /^(?:files|v1)\/|^(?:404\.html|offline\.json|sw\.js)$|^pagefind\/pagefind-(?:ui|modular|highlight|component)/

/**
 * Writes `offline.json` with what a reader may keep, and `sw.js`, which keeps it. The worker carries the hash of all those
 * files, so a browser fetches them again when one has changed. Comes after everything else has been written.
 */
export function offlineFiles(base: string): AstroIntegration {
  return {
    name: 'offline-files',
    hooks: {
      'astro:build:done': ({ dir }) => writeOfflineFiles(fileURLToPath(dir), base),
    },
  }
}

/** Writes both for a built site. */
export async function writeOfflineFiles(root: string, base: string): Promise<void> {
  const hash = createHash('sha256')
  const files: string[] = []
  let bytes = 0
  for (const path of await listFiles(root)) {
    if (!wanted.test(path) || unwanted.test(path)) continue
    const content = await readFile(join(root, path))
    hash.update(path).update(content)
    bytes += content.length
    files.push(`${base}${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`)
  }
  await writeFile(join(root, 'offline.json'), JSON.stringify({ bytes, files }))
  const worker = await readFile(join(root, 'sw.js'), 'utf8')
  const version = `const version = '${hash.digest('hex').slice(0, 12)}'`
  await writeFile(join(root, 'sw.js'), worker.replace(/const version = '.*'/, version))
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
