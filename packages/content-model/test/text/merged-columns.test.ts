import { expect, test } from 'vitest'
import { opening, rows } from './table-rows.ts'
import { tableWarnings } from './table-warnings.ts'

const kept = (from: number, to: number): string =>
  `${from} Kept lines ${from} to ${to} as they are: they are a table, but it cannot be told where all of its columns begin`

test('a table stays as it is where words of two columns would stand mixed in one', async () => {
  const mixed = `
             How it may
Puffer                         Your part
             feel
             Shaky hands, dry Call us
Salbutix
             mouth             the next day
             Wheezing in 2 of
Brownair                       Nothing
             30 children
             Sore throat, some Gargle with
Whitepuffer
             hoarse            water or milk
`
  const text = `${opening}${mixed}\nKeep them dry.\n`
  expect(await rows(text)).toEqual([])
  expect(await tableWarnings(text)).toEqual([kept(7, 17)])
})
