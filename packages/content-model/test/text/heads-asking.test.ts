import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const headings = (rows: readonly string[]): string[] =>
  rows.filter((row) => row.startsWith('heading'))

test('a question right below another text heads the text behind the blank line', async () => {
  const rows = await outline(`Ringworm

Ringworm is caused by a fungus and not by a worm. It is common among children and pets.

The rash starts as a small red patch.
It grows into a ring over some days.
Is ringworm catching?

It spreads by touch and by things that people share, such as towels and combs.
`)
  expect(headings(rows)).toEqual(['heading 2 | Is ringworm catching?'])
})

test('a part that says how and the first of its own stand right above each other', async () => {
  const rows = await outline(`Sprained ankle

A sprain is a torn or stretched band in a joint. Most heal without an operation.

How you can help your ankle heal
Rest it

Keep your weight off the foot for two days, and then start to walk on it a little.

Cool it

Hold something cold wrapped in a towel against the ankle for twenty minutes.
`)
  expect(headings(rows)).toEqual([
    'heading 2 | How you can help your ankle heal',
    'heading 3 | Rest it',
    'heading 3 | Cool it',
  ])
})

test('what says the same of several things behind one label is text', async () => {
  const part = (name: string, dose: string): string =>
    `${name}\n\nHow often: ${dose}\n\nIt is taken with a glass of water and not with milk or juice.\n`
  const rows = await outline(
    `Three tablets\n\nThese are the tablets that people ask about most often here.\n\n${part('Amber tablet', 'twice a day with food')}\n${part('Beige tablet', 'once a day at night')}\n${part('Coral tablet', 'every other morning')}`,
  )
  expect(headings(rows).map((row) => row.replace(/^.*\| /u, ''))).toEqual([
    'Amber tablet',
    'Beige tablet',
    'Coral tablet',
  ])
})

test('what believers say and what is true are headings, however often', async () => {
  const part = (name: string): string =>
    `Myth: ${name}\n\nNo study has found any sign of that, and several large ones have looked for it.\n`
  const rows = await outline(
    `Three beliefs\n\nPeople believe a lot about colds that nobody has ever seen happen.\n\n${part('Wet hair gives you a cold')}\n${part('Milk makes more phlegm')}\n${part('Only children catch colds')}`,
  )
  expect(headings(rows)).toHaveLength(3)
})

test('no heading ends with what it includes', async () => {
  const rows = await outline(`Gout

Gout is a kind of arthritis that comes in attacks, often at night and in the big toe.

Other joints that gout may reach include

The knee, the ankle and the wrist come next, and several of them may hurt at once.
`)
  expect(headings(rows)).toEqual([])
})

test('questions about the topic stand beside those that have no capitals', async () => {
  const rows = await outline(`Shingles

What is Shingles?

Shingles is a rash on one side of the body that follows an old infection with chickenpox.

How long does it last?

The rash heals in two to four weeks, and some people feel pain for longer than that.

Who gets it most often?

People above fifty get it most often, and so do people whose defences are weak.

Home Care

Keep the rash dry and covered, and wear loose clothes until the blisters have dried up.

Medical Treatment

A doctor can give tablets that shorten the illness if they are started within three days.

What does it cost to be vaccinated?

The vaccine is free for people of a certain age, and others pay for it themselves.
`)
  expect(headings(rows)).toContain('heading 2 | How long does it last?')
  expect(headings(rows)).toContain('heading 2 | Who gets it most often?')
})

test('a picture by a name that was cut is left out', async () => {
  const rows = await outline(`Head lice

Head lice are small insects that live in hair, and children get them often at school.

[louse-hai]
A louse on a hair

Comb wet hair with a fine comb twice a week until no louse is found any more.
`)
  expect(rows).toContain('boilerplate | [louse-hai]')
})
