import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OutputFile } from '@plainleaf/content-model'
import { createApi } from '@plainleaf/data'
import type { AstroIntegration } from 'astro'
import { build } from 'plainleaf'
import { findCollections } from '../shelf/find-collections.ts'

/**
 * Writes the static API of all collections below `v1/`, its addresses those of this site's pages. `home` is the address of
 * the first page.
 */
export function apiFiles(home: string): AstroIntegration {
  return {
    name: 'api-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const trees = await Promise.all(
          findCollections().map((folder) => makeApi(dirname(folder), home)),
        )
        for (const { path, content } of trees.flat()) {
          const file = join(fileURLToPath(dir), path)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, content)
        }
      },
    },
  }
}

/** The API of one collection, read again from its sources, because it holds addresses. */
async function makeApi(collection: string, home: string): Promise<OutputFile[]> {
  const out = await mkdtemp(join(tmpdir(), 'plainleaf-library-'))
  try {
    const api = createApi({ pageOf: (id) => `${home}topics/${id}/` })
    const made = await build({ inputs: [collection], to: [api], out })
    if (made.exitCode !== 0) throw new Error(made.messages.join('\n'))
    const root = join(out, 'api')
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return {
          path: relative(root, path).split(sep).join('/'),
          content: await readFile(path, 'utf8'),
        }
      }),
    )
  } finally {
    await rm(out, { recursive: true })
  }
}
