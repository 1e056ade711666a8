import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ApiTree, createApi, mergeApis } from '@plainleaf/data'
import type { AstroIntegration } from 'astro'
import { build } from 'plainleaf'
import { findCollections } from '../shelf/find-collections.ts'
import { collectionAddress } from '../shelf/site-address.ts'
import { sourceOf } from './build-collections.ts'
import { type Named, nameTopics } from './site-ids.ts'
import { tell, tellClash } from './tell.ts'

/**
 * Writes the static API of all collections below `v1/`, its addresses those of this site's pages. `home` is the address of
 * the first page.
 */
export function apiFiles(home: string): AstroIntegration {
  return {
    name: 'api-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const all = await nameTopics(findCollections())
        const trees = await Promise.all(all.map((named) => makeApi(named, home)))
        const { files, clashes } = mergeApis(trees)
        clashes.forEach(tellClash)
        for (const { path, content } of files) {
          const file = join(fileURLToPath(dir), path)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, content)
        }
      },
    },
  }
}

/** The API of one collection, read again from its sources, because it holds addresses. What cannot be read is told. */
async function makeApi(named: Named, home: string): Promise<ApiTree> {
  const out = await mkdtemp(join(tmpdir(), 'plainleaf-library-'))
  try {
    const pageOf = (id: string): string => `${home}topics/${named.ids.get(id) ?? id}/`
    const api = createApi({ pageOf, plainPageOf: (id) => `${pageOf(id)}plain/` })
    const url = collectionAddress(home, named.name)
    const { messages } = await build({ ...sourceOf(named), to: [api], out, url })
    tell(messages)
    const root = join(out, 'api')
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
    const read = files.map(async (file) => {
      const path = relative(root, file).split(sep).join('/')
      return [path, await readFile(file, 'utf8')] as const
    })
    return new Map(await Promise.all(read))
  } finally {
    await rm(out, { recursive: true })
  }
}
