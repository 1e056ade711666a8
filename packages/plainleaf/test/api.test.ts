import { expect, test } from 'vitest'

test('exposes its public names', async () => {
  expect(Object.keys(await import('plainleaf')).sort()).toEqual([
    'build',
    'configJsonSchema',
    'contentType',
    'defineConfig',
    'formatMessage',
    'toAddress',
  ])
})
