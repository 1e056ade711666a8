import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { goesOn } from '../src/select/goes-on.ts'
import { leans } from '../src/select/leaning.ts'
import { isExclusion, namesWhom } from '../src/select/says.ts'
import { sentenceSlot } from '../src/select/sentence-slot.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

const told = (text: string) =>
  bySection(summarise(topicOf(text))).map(({ section, sentences }) => ({
    heading: toText(section.heading),
    texts: sentences.map((one) => toText(one.children)),
  }))

describe('what a sentence speaks of', () => {
  it.each([
    ['You may have this test to see how the lung works.', 'Hay fever', true],
    ['You may have this test to see how the lung works.', 'Lung function test', false],
    ['You may have this test to see how the lung works.', 'Arthroscopy', false],
    ['Keep off sport for a day after this vaccine.', 'Hay fever', true],
    ['Keep off sport for a day after this vaccine.', 'Flu shots', false],
    ['Drink nothing before either test.', 'Hay fever', true],
    ['Your result tells how well you breathe.', 'Hay fever', true],
    ['Further, the nose was less sore by noon.', 'Hay fever', true],
    ['Further tests may show why.', 'Hay fever', false],
    ['Have it checked once a year.', 'Hay fever', true],
    ['Have your nose checked once a year.', 'Hay fever', false],
    ['Rinse either side of the nose.', 'Hay fever', false],
  ])('%s (%s)', (text, title, on) => expect(leans(text, title)).toBe(on))

  it('was given its name right before', () => {
    const named = 'A thin tube called a rhinoscope is put into the nose.'
    expect(goesOn('The rhinoscope shows the back of the nose.', named)).toBe(true)
    expect(goesOn('The doctor shows the back of the nose.', named)).toBe(false)
    expect(goesOn('The rhinoscope shows the back of the nose.', 'A rhinoscope is thin.')).toBe(
      false,
    )
  })
})

it('takes what is the rule in studies for whom it is not for', () => {
  expect(isExclusion('People with a weak heart are generally excluded from trials.')).toBe(true)
  expect(isExclusion('People with a weak heart were excluded from trials.')).toBe(false)
  // What is done for those who are not able to take it.
  expect(isExclusion('When people are asleep and cannot take the syrup, a nurse gives it.')).toBe(
    false,
  )
  expect(isExclusion('If people have a weak heart, they cannot take the syrup.')).toBe(true)
  // What a body fails to do.
  expect(
    isExclusion('For people who take up iron but cannot use it, a new test is on trial.'),
  ).toBe(false)
  expect(isExclusion('In people with this illness, cells cannot use sugar.')).toBe(false)
  expect(isExclusion('Some people cannot use their hands for a week.')).toBe(false)
  expect(isExclusion('People with a weak heart cannot use it.')).toBe(true)
  expect(namesWhom('People with a weak heart are generally excluded from trials.')).toBe(true)
  expect(namesWhom('It is not suitable for all people.')).toBe(false)
})

it('says whom something is not for where it says that it is not for everyone', () => {
  const filler = Array.from(
    { length: 20 },
    (_, at) =>
      `Room ${at + 1} of the clinic has a window to the north and a tall green plant in it.`,
  ).join(' ')
  const sections = told(`# Snow therapy

## What is it?

Snow therapy is a walk in the snow with a guide. ${filler}

## Risks

Snow therapy is not suitable for all individuals, although guides are near. Toes may get cold. Some people may fall. Individuals with preexisting cardiovascular conditions, untreated frostbite, or a history of vertigo are generally excluded from trials.
`)
  const text = sections.flatMap(({ texts }) => texts).join(' ')
  expect(text).toMatch(/history of vertigo/u)
})

it('says of how something is treated not that it is that', () => {
  const what = { slot: 'what', settled: true }
  expect(sentenceSlot('Treatment depends on the cause.', what)).toBe('treatment')
  expect(sentenceSlot('Treatments for it are old.', what)).toBe('what')
})

it('leads a list in with words that stop in the middle of a sentence', () => {
  const texts = toCandidates(
    topicOf(`# Hay fever

## How is it found?

A nurse asks when the fever began and what makes it worse. During the visit, a nurse usually

- looks at your nose and throat
- listens to your chest with care
- asks about pets at home

Rooms of a clinic are of two kinds today

- Warm rooms help to see well.
- Light rooms do as well.
`),
  ).map((one) => one.text)
  expect(texts).toContain(
    'During the visit, a nurse usually: looks at your nose and throat; listens to your chest with care; asks about pets at home.',
  )
  expect(texts).toContain('Warm rooms help to see well.')
})

it('leads a list in with a subject of few words, and not with a heading', () => {
  const page = (line: string): string =>
    `# Ear wax\n\n## What is it?\n\nEar wax is a soft matter in the ear.\n\n${line}\n\n- makes wax\n- lets sound in\n- keeps dust out`
  const texts = (line: string) => toCandidates(topicOf(page(line))).map((one) => one.text)
  expect(texts('A healthy ear').join(' ')).toMatch(/^.*A healthy ear:.*makes wax/u)
  expect(texts('Things about ears').join(' ')).not.toContain('ears:')
})

it('tells who the groups of a study are where it names them', () => {
  const filler = Array.from(
    { length: 12 },
    (_, at) =>
      `Room ${at + 1} of the school had a window to the north and a tall green plant in it.`,
  ).join(' ')
  const text = told(`# Does a nose spray help children with hay fever?

## Background

Hay fever is common among children in spring. ${filler}

## Methods

The rooms were painted white in that year. Group 1 had a nose spray each day at school. Group 2 had salt water instead of it. ${filler}

## Results

The nose was sore in 12% of group 1 compared with 30% of group 2.
`)
    .flatMap(({ texts }) => texts)
    .join(' ')
  expect(text).toContain('12%')
  expect(text).toContain('Group 1 had a nose spray')
  expect(text).toContain('Group 2 had salt water')
})
