import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApi } from '@plainleaf/data'
import type { AstroIntegration } from 'astro'
import { build } from 'plainleaf'
import { findCollections } from '../shelf/find-collections.ts'

/** Writes the static API below `v1/`, its addresses those of this site's pages. `home` is the address of the first page. */
export function apiFiles(home: string): AstroIntegration {
  return {
    name: 'api-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = await mkdtemp(join(tmpdir(), 'plainleaf-library-'))
        try {
          const made = await build({
            inputs: findCollections().map(dirname),
            to: [createApi({ pageOf: (id) => `${home}topics/${id}/` })],
            out,
          })
          if (made.exitCode !== 0) throw new Error(made.messages.join('\n'))
          await cp(join(out, 'api', 'v1'), join(fileURLToPath(dir), 'v1'), { recursive: true })
        } finally {
          await rm(out, { recursive: true })
        }
      },
    },
  }
}
