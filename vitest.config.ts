import { defineConfig } from 'vitest/config'

const conditions = ['plainleaf:source']

/**
 * Packages whose test files share a process, which loads the package once for all of them: they are compiled without
 * Node's types and keep nothing that one file could leave to the next ("Purity" in ARCHITECTURE.md).
 */
const pure = ['content-model', 'data', 'epub', 'handout', 'html', 'language', 'readers', 'summary']

/** Files of theirs that need a process of their own: the model that comes with the tagger learns words as it reads. */
const apart = ['packages/language/test/wink-model.test.ts']

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Vitest would leave one core to itself, which on two cores is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: [
            `packages/!(${['plainleaf', ...pure].join('|')})/test/**/*.test.ts`,
            '{content,apps}/*/test/**/*.test.ts',
            'scripts/test/**/*.test.ts',
            ...apart,
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: ['packages/plainleaf/test/**/*.test.ts'],
          globalSetup: ['packages/plainleaf/test/support/bundle-command.ts'],
        },
      },
      ...pure.map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`packages/${name}/test/**/*.test.ts`],
          exclude: apart,
          isolate: false,
        },
      })),
    ],
  },
})
