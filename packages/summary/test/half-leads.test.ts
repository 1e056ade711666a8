import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { readSentences } from '../src/source/read-sentences.ts'
import { sentencesIn, topicOf } from './fixture.ts'

const page = `# Burns

## What are Burns?

Burns are wounds of the skin from heat. Most of them heal at home in some days.

Call a doctor at once if the burnt person has

- A wound larger than the palm
- Trouble breathing
- White or black skin
`

it('takes half a sentence before a list in large letters for what leads it in', () => {
  const items = readSentences(topicOf(page)).filter(({ block }) => block === 'list item')
  expect(items).toHaveLength(3)
  for (const { passage } of items) expect(passage.leadIn).toBeDefined()
})

it('tells signs of danger with the words that say to get help', () => {
  const all = sentencesIn(summarise(topicOf(page))).map((one) => toText(one.children))
  expect(all.some((one) => /Call a doctor at once if the burnt person has/u.test(one))).toBe(true)
})

it('takes a heading before a list for none', () => {
  const lines = page.replace('Call a doctor at once if the burnt person has', 'Signs of a bad burn')
  const items = readSentences(topicOf(lines)).filter(({ block }) => block === 'list item')
  for (const { passage } of items) expect(passage.leadIn).toBeUndefined()
})

it.each([
  ['It can', true],
  ['This may happen when people', true],
  ['A burn hurts more if you', true],
  ['If you have a burn', true],
  ['For relief, try', true],
  ['Burns in older people', false],
  ['If you have a burn, rest', false],
  ['What you need', false],
])('takes words that stop in the middle for what leads in a list: %s (%s)', (lead, half) => {
  const lines = page.replace('Call a doctor at once if the burnt person has', lead)
  const items = readSentences(topicOf(lines)).filter(({ block }) => block === 'list item')
  for (const { passage } of items) expect(passage.leadIn !== undefined).toBe(half)
})
