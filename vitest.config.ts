import { defineConfig } from 'vitest/config'

const conditions = ['plainleaf:source']

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['{packages,content,apps}/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
})
