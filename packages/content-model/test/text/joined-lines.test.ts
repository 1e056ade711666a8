import { expect, test } from 'vitest'
import { outline } from './outline.ts'

test('a line that the converter put together from two does not keep the others from being joined', async () => {
  const full = [
    'A plaster cast holds a bone still. Most people come back to have it taken off by the nurses in',
    'Ward 4, who need half an hour for it.',
  ]
  const many = Array.from({ length: 7 }, (_, at) => [
    `Part ${at + 1} of the care at home`,
    ...full,
    '',
  ]).flat()
  const joined =
    'Lift the arm onto a cushion at night, move the fingers every hour, and take the painkiller before it hurts, since pain that has come is harder to stop than pain that has not come yet at all.'
  // One line in twenty may be of that kind.
  const more = Array.from({ length: 14 }, () => full.join('\n')).join('\n\n')
  const rows = await outline(`Your plaster cast\n\n${many.join('\n')}\n${joined}\n${more}\n\n\f`)
  expect(
    rows.filter((row) => row.endsWith('in Ward 4, who need half an hour for it.')),
  ).toHaveLength(21)
})

test('the rules of a wide table do not keep a line from being joined to the one that goes on with it', async () => {
  const rows = await outline(
    [
      'After your cast',
      '',
      'Wash the arm with warm water each day, and put on cream where the skin',
      'feels rough.',
      '',
      'Your arm will be thin at first.',
      '',
      'Exercises',
      '',
      `  Week      What to do                     How often`,
      `  --------- ------------------------------ ${'-'.repeat(90)}`,
      `  1         Open and close the hand        Each hour while you are awake, and more often when the fingers are swollen or stiff`,
      `  2         Bend and stretch the elbow     Three times a day`,
      '',
      'Ask the therapist what comes next.',
    ].join('\n'),
  )
  expect(rows.some((row) => row.endsWith('put on cream where the skin feels rough.'))).toBe(true)
})

test('several ends of one sentence below a blank line are not joined to it', async () => {
  const rows = await outline(
    `Your plaster cast

Keep the arm up on a cushion in the first days, most of all at night, so that

the hand swells less,
the pain goes down, and
you sleep better.

Move the fingers once an hour.
`,
  )
  expect(rows.some((row) => row.includes('so that the hand'))).toBe(false)
})
