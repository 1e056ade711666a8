import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import * as pagefind from 'pagefind'

/** Makes Pagefind's index of the finished pages in `pagefind/`. Only what stands in `data-pagefind-body` is found. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir)
        const { index } = await pagefind.createIndex({
          excludeSelectors: ['.citation', '[role="doc-bibliography"]', '[role="doc-backlink"]'],
        })
        if (!index) throw new Error('Pagefind could not start')
        const { page_count } = await index.addDirectory({ path })
        await index.writeFiles({ outputPath: join(path, 'pagefind') })
        await pagefind.close()
        logger.info(`${page_count} pages read for the search`)
      },
    },
  }
}
