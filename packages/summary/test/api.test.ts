import { expect, it } from 'vitest'

it('exports what the README names', async () => {
  expect(Object.keys(await import('@plainleaf/summary')).sort()).toEqual([
    'applyEdits',
    'hardSentences',
    'placedSentences',
    'reword',
    'scoreTopic',
    'sentencesOf',
    'summarise',
    'summary',
    'summaryDataSchema',
    'summaryJsonSchema',
    'toTextBlocks',
  ])
})
