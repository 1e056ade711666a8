import { expect, it } from 'vitest'
import { isBareRow } from '../src/select/is-bare-row.ts'
import { candidatesOf } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

const row =
  'Fasting weight and snoring levels, neck scores, and measures of sleep (rated by nurses).'

it.each([
  ['Main outcome measures', row, true],
  ['Setting', 'Two homes and gardens in a town with long nights.', true],
  ['Main outcome measures', 'Nurses rated snoring levels.', false],
  ['Main outcome measures', 'The main outcome was the loudness of snoring.', false],
  ['Design', 'Survey of 40 homes in two towns over long nights.', false],
  ['Methods', row, false],
  ['Snoring', row, false],
])('hears whether words below %s are a row without a verb: %s (%s)', (heading, text, expected) =>
  expect(isBareRow(heading, text)).toBe(expected),
)

it('leaves such a row out of what was studied', () => {
  const text = `# Snoring\n\n## Objective\n\nTo find out how adults sleep.\n\n## Methods\n\nWe asked sixty adults.\n\n## Main outcome measures\n\n${row}\n\n## Results\n\nHalf of them slept well.\n`
  const one = candidatesOf(topicOf(text)).find((other) => other.text === row)
  expect(one?.unfit).toBe(true)
})
