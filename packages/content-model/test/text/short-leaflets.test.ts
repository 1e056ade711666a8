import { describe, expect, test } from 'vitest'
import { outline, read } from './outline.ts'

const opening =
  'Your wrist splint\n\nWearing it\n\nWear the splint at night for six weeks. It holds the wrist straight while you sleep.\n\n'

describe('a line above a question at the start', () => {
  test('is the title where it speaks of the same, in one number or the other', async () => {
    const topic = await read(
      'MENDING SPRAINS\n\nWHAT IS A SPRAIN?\n\nA joint was turned too far.\n\nRESTING WELL\n\nKeep the foot up on a chair.\n',
    )
    expect(topic.title).toBe('MENDING SPRAINS')
  })

  test('is the title where more questions follow', async () => {
    const topic = await read(
      'Home oxygen\n\nMay I smoke?\n\nNo. Oxygen feeds every flame in the house.\n\nWill it be loud?\n\nNo. It hums as a fridge does at night.\n',
    )
    expect(topic.title).toBe('Home oxygen')
  })
})

test.each(['Monday to Friday', 'Mon – Thu', 'Bus 7 from the square', 'Level 3'])(
  'what tells when and where ends no page as a link does: %s',
  async (line) => {
    const topic = await read(`${opening}Hand clinic\n\nElm House\n\n${line}\n`)
    expect(topic.dropped).toEqual([])
  },
)

test('where to follow a charity goes, with its number', async () => {
  const topic = await read(
    `${opening}Stay in touch\n\n* Facebook\n* Newsletter sign-up\n\nThe Wrist Fund is a registered charity no. 1012345.\n`,
  )
  expect(topic.dropped.map(({ text }) => text)).toEqual([
    'Stay in touch',
    '* Facebook',
    '* Newsletter sign-up',
    'The Wrist Fund is a registered charity no. 1012345.',
  ])
})

test('parts of a sentence with a letter and a semicolon are a list, no code', async () => {
  const rows = await outline(
    `${opening}At each visit\n\nThe nurse looks at:\n\n(a) your skin below the splint;\n(b) the straps;\n(c) how far the wrist bends.\n`,
  )
  expect(rows.slice(-3)).toEqual([
    'list-item ordered | your skin below the splint;',
    'list-item ordered | the straps;',
    'list-item ordered | how far the wrist bends.',
  ])
})

test('a service below the title heads nothing where the text begins with something else', async () => {
  const rows = await outline(
    'Flu spray: what parents ask\n\nSchool Nursing Service\n\nThe spray is given to every child in autumn. Ask us if you would rather have the other kind.\n\nWhat is it?\n\nA vaccine that is sprayed into the nose. It does not hurt and takes a second.\n',
  )
  expect(rows[1]).toBe('paragraph | School Nursing Service')
  const team = await outline(
    'Flu spray: what parents ask\n\nSchool Nursing Service\n\nOur nurses come to every school in autumn. They bring the spray with them.\n\nWhat is it?\n\nA vaccine that is sprayed into the nose. It does not hurt and takes a second.\n',
  )
  expect(team[1]).toBe('heading 2 | School Nursing Service')
})

test('two headings right below each other, the second a kind of the first, are no list', async () => {
  const rows = await outline(
    'Tennis elbow\n\nTennis elbow hurts on the outside of the arm and mends by itself.\n\nExercise\nGentle exercise\n\nBend and stretch the wrist slowly ten times, twice a day, and stop when it hurts more.\n\nSurgery\n\nFew people need surgery, and then only after a year of other care.\n',
  )
  expect(rows).toEqual(
    expect.arrayContaining(['heading 2 | Exercise', 'heading 3 | Gentle exercise']),
  )
})
