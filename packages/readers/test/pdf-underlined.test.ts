import { expect, it } from 'vitest'
import { lines, rule } from './pdf/draw.ts'
import { filling, read } from './pdf/leaflet.ts'
import { outline } from './pdf/outline.ts'
import { line } from './pdf/write-pdf.ts'

/** Points that words of Helvetica of 10 points take, about; a rule may miss their end by less than it matters. */
const leaflet = (heads: string, more = ''): string =>
  line('B', 16, 60, 780, 'Head lice') +
  lines(60, 750, filling) +
  line('F', 10, 60, 690, 'Finding them') +
  lines(60, 676, filling) +
  line('F', 10, 60, 610, 'Combing') +
  lines(60, 596, filling) +
  heads +
  more

const under = rule(60, 688.5, 119, 688.5) + rule(60, 608.5, 100, 608.5)

it('takes short lines that are underlined from end to end for headings', async () => {
  expect(outline(await read([leaflet(under)]))).toEqual([
    '1 Head lice',
    filling.join(' '),
    '2 Finding them',
    filling.join(' '),
    '2 Combing',
    filling.join(' '),
  ])
})

it.each([
  ['is not underlined', ''],
  [
    'has a line across the page below it',
    rule(60, 688.5, 500, 688.5) + rule(60, 608.5, 500, 608.5),
  ],
  ['is underlined in part', rule(60, 688.5, 90, 688.5) + rule(60, 608.5, 75, 608.5)],
])('leaves a line of the size of the text that %s', async (_, drawn) => {
  expect(outline(await read([leaflet(drawn)])).filter((row) => row.startsWith('2 '))).toEqual([])
})

it('parts a title in capitals from a bold line in small letters below it, in a text that is typed with free lines', async () => {
  const page =
    line('B', 10, 60, 780, 'WASHING OUT EARS') +
    line('B', 10, 60, 756, 'Before you come') +
    lines(60, 732, filling, { step: 24 })
  expect(outline(await read([page])).slice(0, 2)).toEqual([
    '1 WASHING OUT EARS',
    '2 Before you come',
  ])
})
