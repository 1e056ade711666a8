import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { fillsMost } from '../src/select/budget-of.ts'
import { sentencesIn, topicOf } from './fixture.ts'

const told = (lines: string) => sentencesIn(summarise(topicOf(lines))).map((one) => toText(one))

it('tells of a short leaflet what to do about harm before what is nice to know', () => {
  const text = told(`# What is hay asthma?

Hay asthma is a long-term illness of riders. It makes it harder to ride at times.

## What is it?

In hay asthma, the small pipes in the chest become swollen. They react to things such as straw, pollen and cold wind. The bands around them tighten, and air passes less easily.

## How much medicine should I take?

| Age | Spray, puffs | Syrup, spoons | Most in one day |
| 4 to 5 years | 1 puff when needed | 1 spoon, twice a day | 4 puffs |
| 6 to 11 years | 1 to 2 puffs when needed | 1 spoon, twice a day | 6 puffs |
| 12 to 17 years | 2 puffs when needed | 2 spoons, twice a day | 8 puffs |
| Riders | 2 puffs when needed | 2 spoons, twice a day | 8 puffs |

## What are the risks?

Some riders get a sore throat or a hoarse voice. Rinse your mouth after the syrup. Do not stop the syrup without asking us.

## How well does it work?

In one study, 68 out of 100 riders who took syrup every day had no attack in a year. Of those who took only a spray, 41 out of 100 had no attack in a year.`)
  expect(text).toContain('Some riders get a sore throat or a hoarse voice.')
  expect(text).toContain('Rinse your mouth after the syrup.')
})

it('tells orders of three and four words', () => {
  const text = told(
    '# Nose spray\n\n## How to use it\n\nShake the bottle. Blow your nose first. Spray once into each side every morning. The bottle lasts for four weeks of daily use.',
  )
  expect(text.slice(0, 3)).toEqual([
    'Shake the bottle.',
    'Blow your nose first.',
    'Spray once into each side every morning.',
  ])
})

it('leaves whom to ask for it below the question how to get it', () => {
  const plain = summarise(
    topicOf(
      '# Nose spray\n\n## How can I get it?\n\nAsk the nurse for a spray. It is free of charge for all children below ten years.',
    ),
  )
  expect(plain.children.map(({ heading }) => toText(heading))).not.toContain('What to do next')
})

it.each([
  [40, 50, false],
  [70, 100, true],
  [70, 200, false],
])('%i words fill most of %i: %s', (words, budget, most) =>
  expect(fillsMost(words, budget)).toBe(most),
)
