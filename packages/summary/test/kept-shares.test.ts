import { describe, expect, it } from 'vitest'
import { leans } from '../src/select/leaning.ts'
import { isSaid, mustKeep } from '../src/select/must-keep.ts'
import { isDatedStatus, isHelpAtOnce } from '../src/select/says.ts'
import { setsGroups } from '../src/select/sets-groups.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

describe('shares of two groups', () => {
  it.each([
    'A rash came up in 12% of the cream group and 30% of the gel group.',
    'Sleep got better in 7 (14%) of 50 people on the tea and 13 (26%) of 50 people on the syrup.',
    'It is found in 1 in 12 boys and 1 in 200 girls.',
    'Drops helped: about 5 in 100 fell without them, and about 2 in 100 fell with drops.',
    'Coughs ended in 40% of patients given honey and in 22% of those treated with tea.',
  ])('are a comparison without a word that compares them: %s', (text) => {
    expect(setsGroups(text)).toBe(true)
  })

  it.each([
    'A rash came up in 12% of patients.',
    'Of these patients, 12% of patients had a rash and 30% of patients a cough.',
    'A rash came up in 12% with a cough and in 30% with a cold.',
    'The cream is a 5% cream and the gel a 2% gel.',
  ])('are none of one group: %s', (text) => {
    expect(setsGroups(text)).toBe(false)
  })

  it('must be kept', () => {
    const lines =
      '# Gel\n\n## Results\n\nA rash came up in 12% of the cream group and 30% of the gel group.'
    expect(toCandidates(topicOf(lines)).map(mustKeep)).toEqual([3])
  })

  it('are not said by other numbers that are the same', () => {
    const [shares, doses, both] = toCandidates(
      topicOf(
        '# Gel\n\n## Results\n\nRashes were seen in 10 and 15% of men and women, respectively.\n\nThey rubbed in 10 and 15 mg an hour apart, respectively.\n\nOf the men 10%, and of the women 15%, had a rash.',
      ),
    )
    expect(isSaid(shares!, [doses!], () => 1)).toBe(false)
    expect(isSaid(shares!, [both!], () => 1)).toBe(true)
  })

  it('name those whom they are of', () => {
    expect(
      leans('A rash was seen in 12% of men, and in 30% of those given to the gel.', 'Gel'),
    ).toBe(false)
    expect(leans('A rash was seen in 12% of those patients who slept.', 'Gel')).toBe(false)
    expect(leans('A rash was seen in 12% of men, and in 30% of those gels.', 'Gel')).toBe(true)
  })
})

describe('what to get help for at once', () => {
  it.each([
    'Call your care team right away about sores that stay.',
    'If your lips swell, get help at once.',
    'See an eye doctor immediately.',
  ])('must be kept: %s', (text) => {
    expect(isHelpAtOnce(text)).toBe(true)
  })

  it('is no story', () => {
    expect(isHelpAtOnce('The pain left right away.')).toBe(false)
    expect(isHelpAtOnce('Ask your doctor about it at your next visit.')).toBe(false)
  })
})

it('a law with its year is a dated status, whoever made it', () => {
  expect(isDatedStatus('Its sale was made illegal in 1998.')).toBe(true)
  expect(isDatedStatus('Its sale is illegal.')).toBe(false)
})
