import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { refutes } from '../src/select/refuted.ts'
import { bySection, topicOf } from './fixture.ts'

const premise = 'The depth of sleep at night varies by the height of the bed.'

const told = (conclusion: string): string[] => {
  const text = `# Do high beds help?\n\n## Background\n\n${premise}\n\n## Methods\n\nSixty adults slept in beds of two heights for a month.\n\n## Results\n\nThey slept for 7 hours in either bed.\n\n## Conclusion\n\n${conclusion}`
  return bySection(summarise(topicOf(text))).flatMap(({ sentences }) =>
    sentences.map((one) => toText(one.children)),
  )
}

describe('what a study found not to be so', () => {
  it.each([
    ['Height of the bed did not predict the depth of sleep.', true],
    ['There was no correlation between bed height and sleep depth.', true],
    ['The results do not support a link between depth of sleep and bed height.', true],
    ['The height of the bed was measured and not the depth of sleep.', false],
    ['Height of the bed predicted the depth of sleep.', false],
    ['The depth of sleep at night did not change with age.', false],
  ])('is denied by: %s (%s)', (finding, expected) =>
    expect(refutes(finding, premise)).toBe(expected),
  )

  it('may have been thought', () => {
    const thought = `It was thought that the depth of sleep at night varies by the height of the bed.`
    expect(refutes('Height of the bed did not predict the depth of sleep.', thought)).toBe(false)
  })

  it('is not told as a fact', () => {
    expect(told('Adults slept well.')).toContain(premise)
    expect(told('Height of the bed did not predict the depth of sleep.')).not.toContain(premise)
  })
})
