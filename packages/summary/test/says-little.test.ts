import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { isOutOfPlace } from '../src/select/leaning.ts'
import { saysLittle } from '../src/select/says-little.ts'
import { sentencesIn, topicOf } from './fixture.ts'

it.each([
  'Symptoms may be mild or severe.',
  'The symptoms of hives can come and go.',
  'Signs and symptoms often vary from person to person.',
  'Anything that makes it more likely is called a risk factor.',
  'Having a risk factor does not mean that you will fall ill.',
  'Not all rashes are hives.',
])('hears that nothing is named: %s', (text) => expect(saysLittle(text)).toBe(true))

it.each([
  'Symptoms may be mild, such as an itch.',
  'Symptoms of hives include an itch.',
  'Being older is a risk factor for hives.',
  'An itch is the main symptom.',
])('hears that something is named: %s', (text) => expect(saysLittle(text)).toBe(false))

it('sends nobody to what only a site has', () => {
  expect(isOutOfPlace('Extra advice on tests can be found here.')).toBe(true)
  expect(isOutOfPlace('For some kinds, refine the search by its other features.')).toBe(true)
  expect(isOutOfPlace('Mites can be found in beds.')).toBe(false)
})

it('answers a question with what it asks for before what only says that it differs', () => {
  const text = sentencesIn(
    summarise(
      topicOf(
        `# Hives

## What is Hives?

Hives is a rash that comes and goes on the skin. It often starts after a meal, and it goes away within a day in most people who get it.

## What are the symptoms of Hives?

Symptoms may be mild or severe. The most common symptoms of hives are raised, reddish, intensely itching swellings and occasionally a stinging sensation.

## What are the treatments for Hives?

Hives is treated with tablets against the itch. A cool cloth helps as well. Loose clothes are better than tight ones for as long as the rash is there.
`,
      ),
    ),
  )
    .map((one) => toText(one.children))
    .join(' ')
  expect(text).toContain('itching')
})

it('sends nobody to a page by its title', () => {
  expect(isOutOfPlace('For more information, go to “Kinds of hives”.')).toBe(true)
  expect(isOutOfPlace('For more help, go to a clinic.')).toBe(false)
})
