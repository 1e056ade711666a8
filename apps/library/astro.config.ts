import { defineConfig } from 'astro/config'
import { downloads } from './src/build/downloads.ts'
import { offlineFiles } from './src/build/offline-files.ts'
import { searchIndex } from './src/build/search-index.ts'

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

/** Path of the site on its host, with `/` at both ends. */
const base = process.env.SITE_BASE ?? '/'

export default defineConfig({
  // Where the site will be served; the feed and the sitemap need whole addresses.
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4321',
  base,
  trailingSlash: 'always',
  // Pages say `default-src 'none'`: nothing may stand in them that their policy does not name.
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  telemetry: false,
  server: { host: '127.0.0.1', port: 4321 },
  integrations: [downloads(), searchIndex(), offlineFiles(base)],
  vite: {
    plugins: [fromSource],
    build: { assetsInlineLimit: 0 },
  },
})
