import { expect, it } from 'vitest'
import { isLoose } from '../src/select/is-loose.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { readSentences } from '../src/source/read-sentences.ts'
import { topicOf } from './fixture.ts'

const unitOf = (lead: string, items: readonly string[]) => {
  const page = topicOf(
    `# Oak fever\n\n## What causes oak fever?\n\n${lead}\n\n${items.map((one) => `- ${one}`).join('\n')}`,
  )
  const all = toCandidates(page)
  return all.find(({ text }) => text.startsWith(items[0]!))?.unit?.map(({ text }) => text)
}

it('tells what somebody has or does with the words that lead it in', () => {
  const lead = 'Things that raise the risk include the following:'
  const items = ['Having a weak chest.', 'Sleeping in a damp room.']
  expect(unitOf(lead, items)).toEqual([lead, ...items])
  expect(unitOf('What people tell us:', items)).toBeUndefined()
})

it('keeps the name of an item that says only what kind of thing it is', () => {
  const page = topicOf(`# Oak fever

## How is it found?

- Chest picture: A test that takes pictures of the chest, seen from two sides.
- Nose check: The nose looks red and wet in most people.`)
  expect(toCandidates(page).map(({ text }) => text)).toEqual([
    'Chest picture: A test that takes pictures of the chest, seen from two sides.',
    'The nose looks red and wet in most people.',
  ])
})

it.each([
  ['Things that may help include:', 'Tools and bags to help you breathe at home.', true],
  ['Things that may help include:', 'Tools and bags are sold in town.', false],
  ['How often you are seen:', 'Men who are under forty: Every five years.', true],
  ['How often you are seen:', 'Men under forty: Come every five years.', false],
])('hears whether below %s nothing is left of %s (%s)', (lead, text, expected) => {
  const sentences = readSentences(topicOf(`# Oak fever\n\n## What helps?\n\n${lead}\n\n- ${text}`))
  expect(isLoose(sentences.at(-1)!, sentences[0])).toBe(expected)
})
