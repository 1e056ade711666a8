import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

async function outline(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'leaflet.txt', value }))
  return toOutline(topic)
    .split('\n')
    .filter((row) => /^(?:title|heading|faq-question)/u.test(row))
}

test('all headings below one without a text of its own are its parts', async () => {
  const rows = await outline(`Living with hay fever

Pollen makes your nose run and your eyes itch in spring and summer.

What can I take for it?

Nasal sprays

Use the spray every morning from two weeks before the season starts.

Eye drops

Drops of sodium cromoglicate calm itching eyes within a few days.

Antihistamines

Tablets that you take once a day work best and do not make you sleepy.

When should I see my GP?

Make an appointment if you wheeze or if nothing has helped after four weeks.
`)
  expect(rows.map((row) => row.replace(/\s+/gu, ' '))).toMatchInlineSnapshot(`
    [
      "title 1 Living with hay fever",
      "heading 2 What can I take for it?",
      "heading 3 Nasal sprays",
      "heading 3 Eye drops",
      "heading 3 Antihistamines",
      "heading 2 When should I see my GP?",
    ]
  `)
})

test('headings with a label before a dash stand beside each other', async () => {
  const rows = await outline(`Asthma – My action plan

Keep this plan on your fridge and show it to the people you live with.

Where am I today?

CALM – I breathe well
•	I sleep through the night

CHECK – I wheeze more
•	I need my blue inhaler three times a week

ACT – I fight for air
•	I cannot speak in whole sentences
`)
  expect(rows.map((row) => row.replace(/\s+/gu, ' '))).toMatchInlineSnapshot(`
    [
      "title 1 Asthma – My action plan",
      "heading 2 Where am I today?",
      "heading 3 CALM – I breathe well",
      "heading 3 CHECK – I wheeze more",
      "heading 3 ACT – I fight for air",
    ]
  `)
})

test('a question after named parts stands beside the questions before them', async () => {
  const rows = await outline(`Head lice

What are head lice?
Head lice are small insects that live in hair and feed on blood.

What do they look like?
They change while they grow. You may find one of three forms:

Eggs
Brown grains that stick to the hair right above the skin.

Nymphs
They hatch after a week and are as small as the head of a pin.

Can I catch them from a hat?
That is very unlikely. They walk from one head to another.
`)
  expect(rows.map((row) => row.replace(/\s+/gu, ' '))).toMatchInlineSnapshot(`
    [
      "title 1 Head lice",
      "heading 2 What are head lice?",
      "heading 2 What do they look like?",
      "heading 3 Eggs",
      "heading 3 Nymphs",
      "heading 2 Can I catch them from a hat?",
    ]
  `)
})

test('one heading in a box further in, as its text is, keeps the level of the others', async () => {
  const rows = await outline(`Ear drops

What they are for

Ear drops soften wax, so that it comes out by itself within a week or two.

How to use them

Lie on your side, put three drops into the ear and wait for ten minutes.

  When to stop

  Stop and ask a pharmacist if the ear hurts or if you cannot hear well.

Side effects

Some people feel dizzy for a moment after the drops have gone in.

How to keep them

Keep the bottle in a cool place and throw it away after four weeks.
`)
  expect(rows.filter((row) => !/\s2\s/u.test(row))).toHaveLength(1)
})

test('a question that ends as the parts above it do is no part', async () => {
  const rows = await outline(`Asthma at school

This leaflet tells teachers what to do when a child cannot breathe well.

What kinds of asthma attack are there?

Mild attacks

The child coughs or wheezes but can still speak in whole sentences.

Severe attacks

The child is too short of breath to speak and the lips may turn blue.

What should staff do during severe attacks?

Give ten puffs of the blue inhaler through a spacer and call an ambulance.
`)
  expect(rows.map((row) => row.split(/\s+/u)[1])).toEqual(['1', '2', '3', '3', '2'])
})

test('what is in capitals stands beside the one in capitals above its parts', async () => {
  const rows = await outline(`LIVING WITH AN ALLERGY TO DUST

Mites live in beds and carpets, and what they leave behind makes you sneeze.

ROUND THE HOUSE

Bedroom

Wash the covers of pillows and quilts every week at sixty degrees.

MEDICINES THAT HELP

A nose spray works best when you use it each day for some weeks.
`)
  expect(rows.map((row) => row.split(/\s+/u)[1])).toEqual(['1', '2', '3', '2'])
})
