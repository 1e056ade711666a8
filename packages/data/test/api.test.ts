import { expect, it } from 'vitest'

it('exports what the README names', async () => {
  expect(Object.keys(await import('@plainleaf/data')).sort()).toEqual([
    'api',
    'collectionDataSchema',
    'collectionJsonSchema',
    'compareTopics',
    'contentHash',
    'createApi',
    'creditText',
    'data',
    'impacts',
    'mergeApis',
    'module',
    'toCollectionData',
    'toJson',
    'toRevision',
    'uniqueIds',
  ])
})
