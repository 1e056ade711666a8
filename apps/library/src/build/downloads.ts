import { cp } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { findCollections } from '../shelf/find-collections.ts'

/** Copies the books and handouts of every collection to `files/<collection>/`. */
export function downloads(): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const folder of findCollections()) {
          const to = join(fileURLToPath(dir), 'files', basename(dirname(folder)))
          for (const name of ['epub', 'handout'])
            await cp(join(folder, name), join(to, name), { recursive: true }).catch(allowMissing)
        }
      },
    },
  }
}

function allowMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
