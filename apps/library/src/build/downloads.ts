import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { findCollections } from '../shelf/find-collections.ts'

/** Copies the books, handouts and pictures of every collection to `files/<collection>/`. */
export function downloads(): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const folder of findCollections()) {
          const index = await readFile(join(folder, 'module', 'index.json'), 'utf8')
          const { id } = JSON.parse(index) as { id: string }
          const to = join(fileURLToPath(dir), 'files', id)
          for (const [from, name] of parts)
            await cp(join(folder, from), join(to, name), { recursive: true }).catch(allowMissing)
        }
      },
    },
  }
}

const parts = [
  ['epub', 'epub'],
  ['handout', 'handout'],
  ['html/images', 'images'],
] as const

function allowMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
