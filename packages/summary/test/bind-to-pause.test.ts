import { expect, it } from 'vitest'
import { resumesFrom } from '../src/select/bind-to-pause.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

it.each([
  [
    'Start again two days after the fever has gone.',
    'Stop the drops while you have a fever.',
    true,
  ],
  ['Then go back to one drop a day.', 'Do not use the drops with lenses in.', true],
  ['Take your drops again in the evening.', 'Skip the drops on the day of the test.', true],
  ['Start with one drop.', 'Stop the spray first.', false],
  ['Start again in May.', 'The pollen is gone by June.', false],
])('hears whether %s goes on from %s (%s)', (text, before, goesOn) =>
  expect(resumesFrom(text, before)).toBe(goesOn),
)

it('tells to start again only with what tells to stop', () => {
  const stop = 'Stop the drops while you have a fever.'
  const found = toCandidates(
    topicOf(
      `# Drops for hay fever\n\n## Sick days\n\n${stop} Start again two days after the fever has gone. Do not stop the spray.\n`,
    ),
  )
  const needs = (start: string) => found.find(({ text }) => text.startsWith(start))!.needs?.text
  expect(needs('Start again')).toBe(stop)
  expect(needs('Do not')).toBeUndefined()
})
