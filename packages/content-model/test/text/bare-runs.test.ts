import { expect, test } from 'vitest'
import { outline } from './outline.ts'

test('a name between lists without marks, as browsers copy them, is a heading', async () => {
  const rows = await outline(`Ringworm

Ringworm is caused by a fungus and not by a worm. It is common and spreads between people and pets.

Check for ringworm
a round rash
scaly skin that itches
bald patches on the scalp

Most rashes clear up in two weeks with a cream.

Looking after your skin
wash the skin every day
dry it well
Don’t
scratch the rash
share towels
What happens at the clinic

The nurse looks at the rash and may send a little of the skin to a laboratory.
`)
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([
    'heading 2 | Check for ringworm',
    'heading 2 | Looking after your skin',
    'heading 3 | Don’t',
    'heading 2 | What happens at the clinic',
  ])
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(7)
})

test('what leads a list in is no heading, and a name among its items is one of them', async () => {
  const rows = await outline(`Tremor

A tremor is a shake that you cannot hold back. It often starts in the hands, and stress makes it worse.

It can be caused by
some medicines
too much coffee
Parkinson's disease
an overactive thyroid

Tell a doctor when it gets in the way of daily life.

Most people need no treatment at all for it.
`)
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([])
  expect(rows.join('\n')).not.toContain("heading 2 | Parkinson's disease")
})

const labels = `Checking a wound

Look at the wound whenever you change the dressing, and write down what you see there.

What to look for
Colour: pink or pale red
Smell: hardly any
Edges: closed and flat
Warning signs
Redness: it spreads each day
Discharge: thick and yellow
Fever: higher than usual
`

test('lines with a label each are a list, with the names between them as headings', async () => {
  const rows = await outline(labels)
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([
    'heading 2 | What to look for',
    'heading 2 | Warning signs',
  ])
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(6)
})

test('such lines at the end of a page are no furniture', async () => {
  const rows = await outline(labels.replaceAll('\n', '\n\n'))
  expect(rows.filter((row) => row.startsWith('boilerplate'))).toEqual([])
})

test('a name and a sentence right below a list without marks stand apart from it', async () => {
  const rows = await outline(`Chilblains

Chilblains are small swellings of the skin that come after cold. They go by themselves in some weeks.

Ways to keep warm

gloves from the autumn on
dry socks of wool
What causes chilblains
Small vessels close in the cold and open again too quickly when the skin is warmed. That hurts and itches.

See a doctor when the skin breaks.
`)
  expect(rows).toContain('heading 2 | What causes chilblains')
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(2)
})

test('a step heads what is done in it, and is an item among steps', async () => {
  const rows = await outline(`Using a nasal spray

Blow your nose gently before you begin, and shake the bottle.

Step 1: Getting ready

- Prime: press the pump three times
- Posture: head slightly forward

Step 2: Spraying

- Angle: away from the middle of the nose
- Breath: in through the nose
`)
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([
    'heading 2 | Step 1: Getting ready',
    'heading 2 | Step 2: Spraying',
  ])
  const listed = await outline(`Using a nasal spray

Blow your nose gently before you begin, and shake the bottle.

Step 1: Tilt your head forward
Step 2: Close one nostril
Step 3: Press the pump once

Wipe the nozzle and put the cap back when you are done with it.
`)
  expect(listed.filter((row) => row.startsWith('list-item'))).toHaveLength(3)
})

test('whole sentences right below each other are no list where lists are marked', async () => {
  const rows = await outline(`Blisters
A blister is a pocket of clear fluid under the top of the skin.
* cover it with a soft plaster
* wash your hands first
* pad it


How it heals
New skin grows below it.
The fluid goes back by itself after a day or two.
The top of it falls off in the end.

When to get help
* it is hot
* it is full of pus
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(5)
})

test('a picture by the name of its file is left out', async () => {
  const rows = await outline(`Head lice

Head lice are small insects that live in hair, and children get them often at school.

[louse-on-hair_600.jpg]

What to do

Comb wet hair with a fine comb twice a week until no louse is found any more.
`)
  expect(rows).toContain('boilerplate | [louse-on-hair_600.jpg]')
})
