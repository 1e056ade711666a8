import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const parts = [
  [
    'Fitting a new filter',
    'Open the lid',
    'Tools: A small key and a cloth',
    'Seal: Rubber side up',
    'Turn: Until it clicks',
  ],
  ['Close the lid', 'Latch: Both sides at once', 'Light: Green within a minute'],
  [
    'Storing the machine',
    'Before a journey',
    'Water: None left in the tank',
    'Hose: Coiled, not bent',
  ],
  ['At home', 'Shelf: Dry and out of the sun', 'Cover: Cotton, never plastic'],
]
const page = (glue: string): string =>
  [
    'Your breathing machine',
    'This sheet says in short how to look after the machine that you have been lent.',
    ...parts.flat(),
  ].join(glue)

test('few words above lists of labels are headings, and the lines items, where a text is made so', async () => {
  for (const glue of ['\n\n', '\n']) {
    const rows = await outline(page(glue))
    expect(rows).toContain('heading 2 | Fitting a new filter')
    expect(rows).toContain('heading 3 | Open the lid')
    expect(rows.filter((row) => row.startsWith('heading'))).toHaveLength(6)
    expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(9)
  }
})

test('two such lists prove nothing', async () => {
  const few = page('\n\n')
    .replace(/Close the lid[\s\S]*Storing/u, 'Storing')
    .replace(/At home[\s\S]*/u, '')
  expect((await outline(few)).filter((row) => row.startsWith('list-item'))).toEqual([])
})

const told = (names: readonly string[]): string =>
  `Creams and ointments\nEach of these can be had at the pharmacy without a prescription.\n\n${names
    .map((name) => `${name}\nStrength: One part in a hundred\n\n`)
    .join('')}Washing\nWash your hands before you use any of them and afterwards.\n`

test('the name above a label that comes again is that of what it tells about', async () => {
  const rows = await outline(told(['Zinc paste', 'Lanolin balm', 'Oat lotion']))
  for (const name of ['Zinc paste', 'Lanolin balm', 'Oat lotion'])
    expect(rows).toContain(`heading 2 | ${name}`)
})

const days: readonly [day: string, cups: string, tea: string][] = [
  ['Monday', '2 cups', 'green leaves out of the tin'],
  ['Tuesday', '3 cups', 'mint from the garden bed'],
  ['Wednesday', '4 cups', 'black tea with some lemon'],
  ['Thursday', '5 cups', 'rose hips, dried and cut'],
  ['Friday', '6 cups', 'camomile out of the bag'],
  ['Saturday', '7 cups', 'fennel seeds, crushed well'],
]
const sips = days.map(([day, cups, tea]) => `${day}: ${cups}\nKind for ${day}: ${tea}`).join('\n')
const teas = (blank: string): string =>
  `Teas for a dry mouth\n${blank}A dry mouth gets better when you sip something warm all through the day.\n${blank}What to sip\n${sips}\n${blank}Keeping it warm\n${blank}Fill a flask in the morning so that you have some beside you all day long.\n`

test('lines with labels of their own are no cells of a table, though every second looks alike', async () => {
  for (const blank of ['', '\n']) {
    const rows = await outline(teas(blank))
    expect(rows).toContain('heading 2 | What to sip')
    expect(rows).toContain('list-item | Friday: 6 cups')
  }
})
