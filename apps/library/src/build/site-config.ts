import { fileURLToPath } from 'node:url'
import type { AstroInlineConfig } from 'astro'
import { basePath, siteAddress } from '../shelf/site-address.ts'
import { siteLang } from '../shelf/site-lang.ts'
import { apiFiles } from './api-files.ts'
import { downloads } from './downloads.ts'
import { hostFiles } from './host-files.ts'
import { offlineFiles } from './offline-files.ts'
import { searchIndex } from './search-index.ts'

/** Folder of this app. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** Our own packages are read as they are written: nothing has to be compiled before the site is built. */
const fromSource = {
  name: 'from-source',
  configEnvironment: () => ({
    resolve: {
      conditions: ['plainleaf:source', 'module', 'node', 'development|production'],
      externalConditions: ['plainleaf:source', 'node'],
    },
  }),
}

/**
 * What Astro is told. Handed to it by our scripts, not read by it from a file: then Node resolves our packages, from their
 * sources. `PLAINLEAF_URL` is where the site will be served: the feed, the sitemap and the API need whole addresses. `home` is
 * the address while there is no such place.
 */
export function siteConfig(outDir = 'dist', home = 'http://127.0.0.1:4321/'): AstroInlineConfig {
  const address = siteAddress()?.href ?? home
  const base = basePath()
  return {
    configFile: false,
    logLevel: 'warn',
    root,
    outDir,
    site: new URL(address).origin,
    base,
    trailingSlash: 'always',
    // Pages say `default-src 'none'`: nothing may stand in them that their policy does not name.
    build: { inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    integrations: [
      downloads(),
      apiFiles(address),
      hostFiles(base),
      searchIndex(siteLang()),
      offlineFiles(base),
    ],
    vite: { plugins: [fromSource], build: { assetsInlineLimit: 0 } },
  }
}
