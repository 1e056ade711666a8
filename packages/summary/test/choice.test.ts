import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { toCandidates } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

const told = (lines: string): { heading: string; text: string }[] =>
  bySection(summarise(topicOf(lines))).map(({ section, sentences }) => ({
    heading: toText(section.heading),
    text: sentences.map((one) => toText(one.children)).join(' '),
  }))
const chapters = [
  ['The cause', 'Pollen from grass and trees causes hay fever in spring and in early summer.'],
  ['The nose', 'The lining of the nose swells up and makes a lot of clear and thin fluid.'],
  ['The eyes', 'The eyes itch and water, and the skin around them may be red and sore.'],
  ['The night', 'Many people with hay fever sleep badly in the weeks when grass is in flower.'],
  ['The garden', 'Wet grass sets free less pollen than dry grass does on a warm and windy day.'],
  ['The school', 'Children with hay fever may find tests in early summer harder than others do.'],
]

it('tells something of every section', () => {
  const text = told(
    `# Hay fever\n\n${chapters.map(([heading, one]) => `## ${heading}\n\n${one}`).join('\n\n')}`,
  )
    .map((one) => one.text)
    .join(' ')
  for (const word of ['Pollen', 'lining', 'itch', 'sleep', 'Wet grass', 'Children'])
    expect(text).toContain(word)
})

it('does not open with what only wins readers', () => {
  const [first] = told(`# Hay fever

When people hear the words hay fever, they think of farms and of barns full of dry grass.

Hay fever is an allergy to pollen from grass and trees that comes back every spring.

## What are the signs?

You may sneeze, and your eyes may itch and water for some weeks of the year.`)
  expect(first!.text).toMatch(/^Hay fever is an allergy/u)
})

it('puts what comes from one section below its heading once', () => {
  const headings = told(`# Hay fever

${chapters.map(([heading, one]) => `## ${heading}\n\n${one}`).join('\n\n')}

## What this means for families

Families with hay fever plan their trips around the weeks when grass is in flower.

You can buy the spray in a shop, and your doctor can prescribe it free of charge.`).map(
    ({ heading }) => heading,
  )
  expect(new Set(headings).size).toBe(headings.length)
})

it('says of what a heading speaks that stands several times', () => {
  const headings = told(`# First aid

## Heat exhaustion

You feel weak and sick, your skin is cool and damp, and your heart beats fast.

## Treatment

1. Move to a cool place.
2. Drink water slowly.

## Heat stroke

The body is very hot, the skin is dry, and people may be confused or pass out.

## Treatment

1. Call an ambulance now.
2. Cool the body with wet cloths.

## Days at the sea

Wear a hat and a loose shirt, and look for shade at noon. Carry a bottle of water for each child, and fill it again at every stop.

${chapters.map(([heading, one]) => `## ${heading}\n\n${one}`).join('\n\n')}`).map(
    ({ heading }) => heading,
  )
  expect(headings).toContain('Heat exhaustion: Treatment')
  expect(headings).toContain('Heat stroke: Treatment')
})

it('asks once what several sections ask of the topic in the same words', () => {
  const headings = told(`# Ice nip

## What is ice nip?

Ice nip is a mild harm to the skin that cold air and wind bring about within minutes.

## Who is at risk for ice nip? ?

Children, hikers and people who work outdoors are at risk when the wind is strong.

## What are the symptoms of ice nip?

The skin turns pale and feels numb, and it stings when it gets warm again.

## What is ice nip?

The skin has small blood vessels that become narrow in the cold to keep the body warm.

## What are the symptoms of ice nip?

Some people notice small blisters on the next day, mostly on ears and fingers.

${chapters.map(([heading, one]) => `## ${heading}\n\n${one}`).join('\n\n')}`).map(
    ({ heading }) => heading,
  )
  expect(headings.filter((one) => one.includes(':'))).toEqual([])
  expect(new Set(headings).size).toBe(headings.length)
  expect(headings.join('\n')).not.toMatch(/[?] ?[?]/u)
  expect(headings).toContain('What are the symptoms of ice nip?')
})

it('answers no question with a name alone', () => {
  const text = told(
    `# Hay fever\n\n${chapters.map(([heading, one]) => `## ${heading}\n\n${one}`).join('\n\n')}\n\n## Can it harm the nose?\n\nA lasting swelling inside the nose is called rhinitis.`,
  )
    .map((one) => one.text)
    .join(' ')
  expect(text).not.toContain('is called')
})

it('tells nothing that points at what is left out', () => {
  const text = told(`# Hay fever

## What helps?

A spray from the shop helps most people with hay fever to sleep through the night. Generally, keep them away from open fields. One is a spray and the other a tablet, so both can be right.

${chapters.map(([heading, one]) => `## ${heading}\n\n${one}`).join('\n\n')}`)
    .map((one) => one.text)
    .join(' ')
  const spray = text.includes('A spray from the shop')
  for (const part of ['keep them away', 'the other a tablet'])
    expect(!text.includes(part) || spray, part).toBe(true)
})

it('leaves out what says nothing, and what lost its formula', () => {
  const text = told(`# Hay fever

Hay fever is an allergy to pollen from grass and trees that comes back every spring.

## What changes

2014 is an important year.

From 2014 on every school has a nurse who knows what to do about hay fever.

The dose is right if and only if .

Children may then keep their own spray with them on every day of the week.`)
    .map((one) => one.text)
    .join(' ')
  expect(text).not.toMatch(/important year|only if/u)
  expect(text).toContain('From 2014 on')
})

it('parts a list that was joined to one sentence where its items are sentences', () => {
  const text = told(`# Hay fever

Hay fever is an allergy to pollen from grass and trees that comes back every spring.

## What was found

In one trial, after three weeks:

- with the spray, 60 of the children slept well at night
- with placebo, only 30 of the children slept well at night`)
    .map((one) => one.text)
    .join(' ')
  expect(text).toContain('at night. With placebo, only 30')
})

it('keeps a joined list together where its items go on with the verb of the lead-in', () => {
  const text = told(`# Head lice

Head lice are insects that live in hair.

## What you get

Each school must provide every family with:

- A short, clear leaflet on combs and lotions
- A list of words used in the letters of the nurse`)
    .map((one) => one.text)
    .join('\n')
  expect(text).not.toMatch(/[.] A list of words used/)
})

it('reads on from a lead-in to its only item without a colon', () => {
  const text = told(`# Head lice

Head lice are insects that live in hair.

## At school

Every school nurse may have to write a letter to each of the families if:

- at least 1 of the children in the class has head lice on the day of the check.`)
    .map((one) => one.text)
    .join(' ')
  expect(text).toContain('families if at least 1')
})

it('takes off a term that stands before the sentence that says what it is', () => {
  const text = told(`# Head lice

Head lice are insects that live in hair.

## Words

- Nit A nit is the empty shell of an egg.
- Lotion The lotion is a liquid that kills lice on the head.
- Comb Use a comb with fine teeth every week.`)
    .map((one) => one.text)
    .join('\n')
  expect(text).toContain('\nA nit is')
  expect(text).toContain('egg. The lotion is')
  expect(text).toContain('Comb Use')
})

it('does not take whom studies left out for whom it does not suit', () => {
  const slotsOf = (sentence: string) =>
    toCandidates(topicOf(`# Light lamps\n\n## More\n\n${sentence}`)).map(({ slot }) => slot)
  expect(
    slotsOf('Patients with eye disease have generally been excluded from lamps.'),
  ).not.toContain('exclusions')
  expect(slotsOf('People with eye disease are excluded from most trials.')).not.toContain(
    'exclusions',
  )
  expect(slotsOf('The lamp is not suitable for people with eye disease.')).toEqual(['exclusions'])
  expect(slotsOf('People with eye disease are usually excluded.')).toEqual(['exclusions'])
})
