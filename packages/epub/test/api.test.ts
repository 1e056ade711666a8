import { expect, test } from 'vitest'

test('exposes the public API', async () => {
  expect(Object.keys(await import('@plainleaf/epub')).sort()).toEqual(['epub'])
})
