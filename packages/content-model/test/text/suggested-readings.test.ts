import { expect, test } from 'vitest'
import { read } from './outline.ts'

const page = (entries: string): string => `Mumps

Mumps makes the glands in front of the ears swell, and passes by itself in most children.

Suggested readings

${entries}
`

test('readings that are set as sources are references', async () => {
  const { references } = await read(
    page(
      'Okoro AB, Lind M. Swollen glands in school children. J Child Health 2014;9:12-8.\n\nHale J, Brandt K, Osei P. Two jabs or one for mumps. Jab Journal 2016;3(2):40-4.',
    ),
  )
  expect(references.map(({ label }) => label)).toEqual(['1', '2'])
})

test('other pages to read are none', async () => {
  const { references } = await read(page('- All about jabs\n- Going back to school'))
  expect(references).toEqual([])
})
