import { expect, it } from 'vitest'

it('exports what the README names', async () => {
  expect(Object.keys(await import('@plainleaf/language')).sort()).toEqual([
    'fleschKincaidGrade',
    'splitSentences',
    'syllables',
    'words',
  ])
})
