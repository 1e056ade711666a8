import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const text = `Bunions are lumps at the side of the foot below the big toe. They grow slowly over many years.

Shoes

Wear wide shoes with soft soles, and change them when they begin to press on the toes.
`

test('a list of links above the title is left out', async () => {
  const rows = await outline(`Home > Guides > Feet

  • Find a clinic
  • Find a hospital
  • Order a booklet

Care of a bunion

${text}`)
  expect(rows[0]).toBe('title 1 | Care of a bunion')
  expect(rows.filter((row) => row.startsWith('list-item'))).toEqual([])
})

test('a list above a title that warns is kept', async () => {
  const rows = await outline(`  • Stop taking aspirin
  • Do not drive
  • Bring your stick

Care of a bunion

${text}`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(3)
})

test('the way from home with nothing but spaces between its steps is no title', async () => {
  const rows = await outline(`Home Patient guides Feet
Care of a bunion

${text.replace('Shoes\n\n', '')}`)
  expect(rows[0]).toBe('title 1 | Care of a bunion')
})

test('what is done at home may be a title', async () => {
  const rows = await outline(`Home Care of Bunions
A short guide

${text}`)
  expect(rows[0]).toBe('title 1 | Home Care of Bunions')
})

test('a title that is broken behind its colon is whole', async () => {
  const rows = await outline(`Care of a bunion after an operation:
a short guide

${text}`)
  expect(rows[0]).toBe('title 1 | Care of a bunion after an operation: a short guide')
})

test('lines in small letters below a first line are its list', async () => {
  const rows = await outline(`After an operation on a bunion:
keep the foot high
wear the special shoe

${text}`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(2)
})
