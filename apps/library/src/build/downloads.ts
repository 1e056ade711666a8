import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { findCollections } from '../shelf/find-collections.ts'
import { nameTopics } from './site-ids.ts'
import { writeForwards } from './write-forwards.ts'

/**
 * Copies the books and handouts of every collection to `files/<collection>/`, its pictures to `collections/<collection>/`, and makes
 * the addresses there that the books, handouts and data know lead on to the pages.
 */
export function downloads(): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir)
        for (const { name, built, index, ids } of await nameTopics(findCollections())) {
          const pictures = new Set([name, index.id])
          const copies = [
            [join(built, 'epub'), `files/${index.id}/epub`],
            [join(built, 'handout'), `files/${index.id}/handout`],
            [join(built, 'html/share'), `collections/${index.id}/share`],
            ...[...pictures].map((id) => [join(built, 'html/images'), `collections/${id}/images`]),
          ] as const
          for (const [from = '', to = ''] of copies)
            await cp(from, join(site, to), { recursive: true }).catch(allowMissing)
          await writeForwards(join(site, 'collections', name), index, ids)
        }
      },
    },
  }
}

function allowMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
