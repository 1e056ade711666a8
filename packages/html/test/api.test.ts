import { expect, test } from 'vitest'

test('exports exactly its public names', async () => {
  expect(Object.keys(await import('@plainleaf/html')).sort()).toEqual([
    'aspectLabel',
    'aspectOrder',
    'balanceBidi',
    'bidiFindings',
    'blocksToHast',
    'cleanBidi',
    'contrast',
    'dateWords',
    'headingOf',
    'html',
    'page',
    'phrasingToHast',
    'readable',
    'referencesToHast',
    'safeUrl',
    'sectionToHast',
    'stylesheet',
    'themeFindings',
    'themeSheet',
    'withBackMatter',
    'withoutLinks',
  ])
})
