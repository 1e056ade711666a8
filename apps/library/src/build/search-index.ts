import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import * as pagefind from 'pagefind'

/** Makes Pagefind's index of the finished pages, in one language, as readers search all of them from one page. */
export function searchIndex(lang: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeSearchIndex(fileURLToPath(dir), lang)
        logger.info(`${pages} pages read for the search`)
      },
    },
  }
}

/**
 * Writes `pagefind/` for the pages of a folder. Only what stands in `data-pagefind-body` is found. `lang` says whose word forms
 * are taken as one. Returns how many pages there are.
 */
export async function writeSearchIndex(folder: string, lang: string): Promise<number> {
  const { index } = await pagefind.createIndex({
    forceLanguage: lang,
    excludeSelectors: ['.citation', '[role="doc-bibliography"]', '[role="doc-backlink"]'],
  })
  if (!index) throw new Error('Pagefind could not start')
  const { page_count } = await index.addDirectory({ path: folder })
  const outputPath = join(folder, 'pagefind')
  await rm(outputPath, { recursive: true, force: true })
  await index.writeFiles({ outputPath })
  await pagefind.close()
  return page_count
}
