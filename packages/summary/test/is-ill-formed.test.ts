import { describe, expect, it } from 'vitest'
import { isIllFormed } from '../src/select/is-ill-formed.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

describe('a sentence that is broken in itself', () => {
  it.each([
    'Lice live in any of these places: - The hair.',
    'The nurse saw red skin - an itch - small eggs - a cough in most of them.',
    'The lice were gone.Most of the eggs were left.',
    'The mean count was seen = 12 lice in all towns.',
    'Of the other 20 children, 12 were<or =9 years.',
    'There was a big dif - ference in the count.',
    'Lice were seen between 5 to 9% of the time.',
    'It was checked the hair and the skin of the head.',
    'The count was low, even when were given both lotions.',
    'We prospective enrolled children with lice.',
    'The count of the the eggs was low.',
    '(A comb is a tool for hair.)',
    'The nurse called it "wet combing and went on.',
    'A study of lice in two towns were carry out.',
    'The count was low, it was not clear why.',
    'Lice lay eggs on the hairthe part near the skin.',
    'This is, 62% of the children in the town.',
    'The rate of lice at 5 and 9 years were 4% and 6%.',
    'How many lice the hair can hold.',
  ])('is: %s', (text) => {
    expect(isIllFormed(text)).toBe(true)
  })

  it.each([
    'Lice live in the hair: they lay eggs there.',
    'The comb - a plain one - works well on wet hair.',
    'The count was low (mean = 12; r = 0.4) in all towns.',
    'Lice were seen from 5 to 9% of the time.',
    'Lice were seen between 5 and 9% of the time.',
    'It was found the same way in both towns.',
    'It was a comb that the nurse had made.',
    'The nurse called it "wet combing" and went on.',
    'The results were clear, and it was easy to see why.',
    'When the hair is wet, it is easy to comb.',
    'If you see lice, they are easy to comb out.',
    'How many lice there are depends on the hair.',
    'What should I do if I see lice?',
    'What is the best comb to take when is the hair wet?',
    'They breathe through the skin, although they need little air.',
    'The rate of lice and the number of eggs were low.',
    'The risk of lice in children who were at school was low.',
    'The plan is to carry a comb at all times.',
  ])('is not: %s', (text) => {
    expect(isIllFormed(text)).toBe(false)
  })

  const only = (text: string): boolean =>
    toCandidates(topicOf(`# Head lice\n\n## What are the risks?\n\n${text}`))[0]!.unfit

  it('is not chosen, unless it must be kept', () => {
    expect(only('It was checked the hair and the skin of the head in two towns.')).toBe(true)
    expect(only('The hair and the skin of the head were checked in two towns.')).toBe(false)
    expect(only('Lice came back in 9% of the comb group compared with 30% of “the others.')).toBe(
      false,
    )
  })
})

it('leaves out items without a verb where they stand without their lead-in', () => {
  const fits = (lead: string) =>
    toCandidates(
      topicOf(
        `# Head lice\n\n## The comb\n\n${lead}- Small white eggs on the hair.\n- A nurse can cut the hair. It grows back.\n`,
      ),
    ).map(({ text, unfit }) => [text, unfit])
  const item = 'Small white eggs on the hair.'
  expect(fits('Nurses check these things:\n\n')).toContainEqual([item, true])
  expect(fits('')).toContainEqual([item, false])
})

it('leaves out what only names the item that it opens', () => {
  const items = toCandidates(
    topicOf(
      '# Head lice\n\n## The tests\n\n- Hair test. A nurse looks at the hair.\n- Comb test. A nurse combs the hair.\n',
    ),
  )
  expect(items.map(({ text, unfit }) => [text, unfit])).toContainEqual(['Hair test.', true])
  expect(items.map(({ text, unfit }) => [text, unfit])).toContainEqual([
    'A nurse looks at the hair.',
    false,
  ])
})
