import { expect, it } from 'vitest'

it('exports what the README names', async () => {
  expect(Object.keys(await import('@plainleaf/data')).sort()).toEqual([
    'collectionDataSchema',
    'collectionJsonSchema',
    'data',
    'toCollectionData',
    'toJson',
  ])
})
