import { globSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import * as pagefind from 'pagefind'
import { tablesAsSentences } from './tables-as-sentences.ts'

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
    // Pictures of numbers say again what their sentence says.
    excludeSelectors: [
      '.citation',
      '.counts',
      '[role="doc-bibliography"]',
      '[role="doc-backlink"]',
    ],
  })
  if (!index) throw new Error('Pagefind could not start')
  let pages = 0
  // In one order, so that the same pages make the same index.
  for (const sourcePath of globSync('**/*.html', { cwd: folder }).sort()) {
    const content = await readFile(join(folder, sourcePath), 'utf8')
    if (!content.includes('data-pagefind-body')) continue
    const { errors } = await index.addHTMLFile({ sourcePath, content: tablesAsSentences(content) })
    if (errors.length > 0) throw new Error(`${sourcePath}: ${errors.join('; ')}`)
    pages += 1
  }
  const outputPath = join(folder, 'pagefind')
  await rm(outputPath, { recursive: true, force: true })
  await index.writeFiles({ outputPath })
  await pagefind.close()
  return pages
}
