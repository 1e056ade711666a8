import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'
import { tableWarnings } from './table-warnings.ts'

async function outline(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'creams.txt', value }))
  return toOutline(topic)
    .split('\n')
    .map((line) => line.replace(/\s{2,}/gu, ' '))
}

const page = (table: string): string => `Creams for dry skin

Rub them in after a bath, while the skin is still a little damp, and wait before you dress.

Which to choose

${table}

All of them burn, so keep away from fires and from people who smoke while you use them.
`

test('rows of glued cells are a table where blank lines part them too', async () => {
  const text = page(`CreamAmountTimePlace

Oat balm5mgMorningArms and legs

Plain wax10mgNightHands

Urea lotion15mgNoonFeet only`)
  expect((await outline(text)).filter((line) => line.startsWith('table'))).toEqual([
    'table-row header Cream | Amount | Time | Place',
    'table-row Oat balm | 5mg | Morning | Arms and legs',
    'table-row Plain wax | 10mg | Night | Hands',
    'table-row Urea lotion | 15mg | Noon | Feet only',
  ])
})

test('where nothing tells the columns the rows are kept together, and warned of', async () => {
  const text = page(`CreamAmountTimePlaceNurse

Oat balm5mgMorningArms

Plain waxSpoonNightHandsPiaWeekly

Urea lotion15 gNoonFeetOnceBathLater`)
  expect(await tableWarnings(text)).toHaveLength(1)
  const lines = await outline(text)
  expect(lines.filter((line) => /^(?:heading|list-item).*(?:Oat|wax|Urea)/u.test(line))).toEqual([])
})

test('sentences with names of two capitals are no rows', async () => {
  const text = page(`NewsFromDermCare and OatBalm

OatBalm came first of three in a test by DermCare.

We asked DermCare and OatBalm how they tested.

Neither OatBalm nor DermCare paid for this page.`)
  expect((await outline(text)).filter((line) => /^(?:table|code)/u.test(line))).toEqual([])
})
