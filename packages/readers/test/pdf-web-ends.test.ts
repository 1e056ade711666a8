import { expect, it } from 'vitest'
import { lines } from './pdf/draw.ts'
import { filling, read } from './pdf/leaflet.ts'
import { outline } from './pdf/outline.ts'
import { line } from './pdf/write-pdf.ts'

const address = 'https://clinic.example/lice'

/** A web page as browsers print it, or a leaflet where the foot is empty. */
const page = (more: string, foot = address): string =>
  line('F', 8, 40, 818, '3/14/2026, 9:05 AM') +
  line('F', 8, 300, 818, 'Head lice - Hill Clinic') +
  line('B', 20, 60, 735, 'Head lice') +
  lines(60, 700, filling) +
  line('B', 14, 60, 610, 'Finding them') +
  lines(60, 585, filling) +
  more +
  (foot && line('F', 8, 40, 20, foot) + line('F', 8, 540, 20, '1/1'))

const teasers =
  line('B', 14, 60, 470, 'Share this:') +
  line('F', 10, 60, 450, '\x95 Click to share on Facebook (Opens in new window)') +
  line('B', 14, 60, 420, 'Related') +
  line('B', 12, 60, 400, 'Fleas in the house') +
  line('F', 10, 60, 380, 'Previous: Chilblains') +
  line('B', 14, 60, 350, '2 thoughts on \x93Head lice\x94') +
  line('F', 10, 60, 330, 'Ann says: The comb was all that helped our two, and it took a while.') +
  line('F', 10, 60, 300, 'Proudly powered by WordPress')

it('leaves out what shares a printed web page, leads to others and was written below it', async () => {
  const topic = await read([page(teasers)])
  expect(outline(topic)).toEqual([
    '1 Head lice',
    filling.join(' '),
    '2 Finding them',
    filling.join(' '),
  ])
  expect(topic.dropped.map(({ text }) => text).join(' | ')).toContain(
    'The comb was all that helped',
  )
})

it('keeps the same in a leaflet that was not printed from the web', async () => {
  const kept = outline(await read([page(teasers, '')])).join(' ')
  for (const words of ['Related', 'Fleas in the house', 'The comb was all'])
    expect(kept).toContain(words)
})

it('keeps sources among it, and parts below such a name that tell something', async () => {
  const sources =
    line('B', 14, 60, 470, 'Related') +
    line('F', 10, 60, 450, '1. Marsh A. Combs for lice. J Hair. 2020;1:1-4.') +
    line('F', 10, 60, 434, '2. Lane B. Lotions for lice. J Hair. 2021;2:5-9.')
  expect(outline(await read([page(sources)])).join(' ')).toContain('Combs for lice')
  const prose = line('B', 14, 60, 470, 'Related illnesses') + lines(60, 450, filling)
  expect(outline(await read([page(prose)])).slice(-2)).toEqual([
    '2 Related illnesses',
    filling.join(' '),
  ])
})

it('leaves out a list of contents below its name, and keeps a list that names something else', async () => {
  const list = (entry: string): string =>
    line('B', 14, 60, 470, 'Combing') +
    lines(60, 445, filling) +
    line('F', 10, 60, 330, 'Table of Contents') +
    line('F', 10, 60, 312, '\x95 Finding them') +
    line('F', 10, 60, 296, `\x95 ${entry}`) +
    line('B', 14, 60, 260, 'Lotions') +
    lines(60, 235, filling)
  expect(outline(await read([page(list('Combing'))])).join(' ')).not.toContain('• ')
  const gone = async (entry: string) =>
    (await read([page(list(entry))])).dropped.map(({ text }) => text).join(' | ')
  expect(await gone('Combing')).toContain('Finding them Combing')
  expect(await gone('Wet hair')).not.toContain('Wet hair')
})
