import { expect, it } from 'vitest'

it('exposes the public API', async () => {
  expect(Object.keys(await import('@plainleaf/handout')).sort()).toEqual([
    'checkColour',
    'clinicJsonSchema',
    'clinicKeys',
    'clinicSchema',
    'englishWords',
    'handout',
    'handoutOutput',
    'mostPages',
    'openEngine',
    'openWasmEngine',
    'papers',
    'printHandout',
    'stringsOf',
    'toHandout',
    'variants',
  ])
  expect(Object.keys(await import('@plainleaf/handout/gate'))).toEqual(['checkPdf'])
})
