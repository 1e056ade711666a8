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
