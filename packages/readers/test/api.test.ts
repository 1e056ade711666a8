import { expect, it } from 'vitest'

it('exports what the README lists', async () => {
  expect(Object.keys(await import('@plainleaf/readers')).sort()).toEqual([
    'fromHtml',
    'fromPdf',
    'fromWord',
    'htmlReader',
    'pdfReader',
    'wordReader',
  ])
})
