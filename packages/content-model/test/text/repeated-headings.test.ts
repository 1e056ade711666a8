import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const leaflet = (...parts: readonly string[]): string =>
  ['Hand splints', 'A splint rests the joints of your hand while they are sore.', ...parts].join(
    '\n\n',
  )
const wearing = 'Who should wear a splint?'

test('a heading that stands twice in a row is no part of what stands above it', async () => {
  const rows = await outline(
    leaflet(
      'What is a splint made of?',
      'It is made of a firm sheet that softens in warm water and is shaped on your hand.',
      wearing,
      'Anybody whose thumb hurts when they grip may be better with one.',
      wearing,
      'Wear it at work, and take it off when you wash your hands.',
    ),
  )
  expect(rows.filter((row) => row === `heading 2 | ${wearing}`)).toHaveLength(2)
})

test('one that stands again below other headings is a part of those', async () => {
  const rows = await outline(
    leaflet(
      'Day splint',
      'This one is short and leaves the fingers free for what you do in the day.',
      'Care',
      'Wipe it with soapy water and dry it with a towel.',
      'Night splint',
      'This one is long and keeps the whole hand flat while you sleep.',
      'Care',
      'Wash the straps by hand once in every week.',
    ),
  )
  expect(rows.filter((row) => row === 'heading 3 | Care')).toHaveLength(2)
})
