import { expect, test } from 'vitest'

test('exports exactly its public names', async () => {
  expect(Object.keys(await import('@plainleaf/html')).sort()).toEqual([
    'aspectLabel',
    'aspectOrder',
    'balanceBidi',
    'bidiFindings',
    'blocksToHast',
    'cleanBidi',
    'dateWords',
    'directionOf',
    'formatReference',
    'headingOf',
    'html',
    'page',
    'phrasingToHast',
    'referencesToHast',
    'safeUrl',
    'sectionToHast',
    'stylesheet',
    'withBackMatter',
    'withoutLinks',
  ])
})
