import { expect, it } from 'vitest'

it('exposes the public API', async () => {
  expect(Object.keys(await import('@plainleaf/handout')).sort()).toEqual([
    'checkColour',
    'clinicJsonSchema',
    'clinicKeys',
    'clinicSchema',
    'fontPackages',
    'handout',
    'handoutOutput',
    'hasWords',
    'mostPages',
    'openEngine',
    'openWasmEngine',
    'papers',
    'printHandout',
    'stringsOf',
    'toHandout',
    'variants',
    'wordsIn',
  ])
  expect(Object.keys(await import('@plainleaf/handout/gate'))).toEqual(['checkPdf'])
})
