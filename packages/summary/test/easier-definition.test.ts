import { expect, it } from 'vitest'
import { markDefinition } from '../src/select/defines-topic.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

const opened = (first: string, second: string) => {
  const all = toCandidates(
    topicOf(
      `# Winter cough\n\n## What is winter cough?\n\n${first} Cold air makes it worse. ${second}`,
    ),
  )
  markDefinition(all, 'Winter cough')
  return all.find(({ defines }) => defines)?.text
}
const hard =
  'Winter cough is a respiratory inflammation characterized by intermittent bronchial irritation in susceptible individuals.'
const easy = 'Winter cough is a cough that comes with cold air.'
const plain = 'Winter cough is a dry cough of the cold months.'

it('opens with the easier of two sentences that say what it is, where the first is hard', () => {
  expect(opened(hard, easy)).toBe(easy)
  expect(opened(plain, easy)).toBe(plain)
  expect(opened(hard, 'Most people get over it.')).toBe(hard)
})
