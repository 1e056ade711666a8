import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const itemsOf = async (text: string): Promise<string[]> =>
  (await outline(text))
    .filter((row) => row.startsWith('list-item'))
    .map((row) => row.slice('list-item | '.length))

const opening = `Anaemia

Anaemia means that the blood carries too little oxygen, which makes people tired and pale.

`

test('a colon leads in lines with capitals between blank lines', async () => {
  const text = `${opening}People are more likely to have it with:

Kidney disease

Heavy periods

A diet without meat

older age

Iron tablets help most of them within a few weeks, and the blood is tested again after that.
`
  expect(await itemsOf(text)).toEqual([
    'Kidney disease',
    'Heavy periods',
    'A diet without meat',
    'older age',
  ])
  expect((await outline(text)).filter((row) => row.startsWith('heading'))).toEqual([])
})

test('the first of them may be a sentence', async () => {
  expect(
    await itemsOf(`${opening}These things help:

Take the tablets before a meal if your stomach bears them.

drink orange juice with them

leave out tea for an hour

The tablets may turn your stool black, which does no harm and goes away when you stop taking them.
`),
  ).toHaveLength(3)
})

test('paragraphs below a colon, and the heading behind a list, are no items', async () => {
  const rows = await outline(`${opening}There is more than one way to find it:

A drop of blood from the finger shows how much of the red dye it holds.

A tube of blood from the arm shows what is missing, for which the laboratory needs a day or two.

Ask about it when you feel:

Tired

Short of breath

Eating well

Beans, lentils, eggs and dark leaves hold much iron, and so does red meat once or twice in a week.
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toEqual([
    'list-item | Tired',
    'list-item | Short of breath',
  ])
  expect(rows).toContain('heading 2 | Eating well')
})

test('where the items of other lists stand right below each other those between blank lines are none', async () => {
  expect(
    await itemsOf(`${opening}Before the test:

- drink water
- rest for a while

These have written about it:

Northern Blood News

The Iron Letter

Others did too, but what they wrote can no longer be found in any library that we have asked about it.
`),
  ).toEqual(['drink water', 'rest for a while'])
})

test('lines in small letters right below a heading are its list, two alone are not', async () => {
  const items = await itemsOf(`${opening}Signs in children

pale skin around the eyes

a fast heartbeat

no wish to play

If you are unsure ask the nurse to look at the child in the next few days.

How the blood is taken

from the finger

or from the arm

It takes a minute and hurts a little, and nobody has to come without food in the stomach.
`)
  expect(items).toEqual(['pale skin around the eyes', 'a fast heartbeat', 'no wish to play'])
})

test('a name right above a line that leads in a list heads both', async () => {
  const rows = await outline(`Anaemia

Signs of anaemia
Many people feel nothing for a long time. Later they may notice:
Tiredness
Pale skin
Cold hands

Good habits
Eat lentils twice a week.
Drink juice with your meals.
Leave tea for later in the day.
`)
  expect(rows).toEqual([
    'title 1 | Anaemia',
    'heading 2 | Signs of anaemia',
    'paragraph | Many people feel nothing for a long time. Later they may notice:',
    'list-item | Tiredness',
    'list-item | Pale skin',
    'list-item | Cold hands',
    'heading 2 | Good habits',
    'list-item | Eat lentils twice a week.',
    'list-item | Drink juice with your meals.',
    'list-item | Leave tea for later in the day.',
  ])
})
