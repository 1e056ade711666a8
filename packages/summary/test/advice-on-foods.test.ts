import { expect, it } from 'vitest'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

const page = (before: string, after = ''): string => `# Night cramps

## What are the treatments for night cramps?

A nurse can show you how to stretch your legs. ${before}

Some drinks and snacks also contain high amounts of salt, including:

- pickles
- salted nuts
- tomato juice

${after}`

const told = (text: string) => toCandidates(topicOf(text))
const foods = (text: string) =>
  told(text).filter((one) => /salted nuts|^Some drinks/u.test(one.text))

it('tells foods that hold something only after what to do about that', () => {
  const advice = 'People with cramps should limit how much salt they have.'
  const found = foods(page(advice))
  expect(found.length).toBeGreaterThan(0)
  expect(found[0]!.needs?.text).toBe(advice)
})

it('leaves them out where nothing says what to do', () => {
  expect(foods(page(''))).toEqual([])
  // Of sugar, not of salt.
  expect(foods(page('People with cramps should limit sugar.'))).toEqual([])
})

it('lets them stand before what says so of these foods', () => {
  const found = foods(page('', 'People with cramps may want to avoid these foods.'))
  expect(found.length).toBeGreaterThan(0)
})

it('leaves alone a list that says itself what to do or what the foods do', () => {
  const text = (lead: string): string =>
    `# Night cramps\n\n## What are the treatments for night cramps?\n\n${lead}\n\n- pickles\n- nuts\n- tomato juice`
  for (const lead of [
    'Avoid foods that are high in salt, including:',
    'Foods high in salt can cause cramps, such as:',
  ])
    expect(told(text(lead)).some((one) => /pickles/u.test(one.text))).toBe(true)
})
