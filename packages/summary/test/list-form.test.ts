import { expect, it } from 'vitest'
import { toCandidates } from '../src/select/to-candidates.ts'
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
