import { expect, it } from 'vitest'
import { holdsThen, saysWhen } from '../src/select/bind-to-condition.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

const find = (paragraph: string, start: string) =>
  toCandidates(
    topicOf(`# Hay fever\n\n## What are the symptoms of hay fever?\n\n${paragraph}\n`),
  ).find((one) => one.text.toLowerCase().startsWith(start))!

it.each([
  ['If your father has it, the risk is twice as high.', true],
  ['However, when pollen is in the air, the nose swells.', true],
  ['In children who mow lawns, it comes early.', true],
  ['When possible, stay inside.', false],
  ['The nose swells when pollen is in the air.', false],
  ['If it itches, what helps?', false],
])('hears whether %s says when it holds (%s)', (text, says) => expect(saysWhen(text)).toBe(says))

it.each([
  ['You may feel tired in the morning.', true],
  ['However, your ears can hurt.', true],
  ['The doctor may also look at your ears.', true],
  ['You may feel tired if you sleep too little.', false],
  ['You should always shut the windows.', false],
  ['Hay fever comes back each spring.', false],
])('hears whether %s may hold only then (%s)', (text, holds) => expect(holdsThen(text)).toBe(holds))

it('tells what holds only then with the condition before it', () => {
  const cold = 'If you have a cold too, the nose is blocked by noon.'
  const both = `${cold} You may lose your sense of smell. Your ears may hurt. Hay fever ends in June.`
  expect(find(both, 'you may lose').needs?.text).toBe(cold)
  expect(find(both, 'your ears').needs?.text).toBe('You may lose your sense of smell.')
  expect(find(both, 'hay fever ends').needs).toBeUndefined()
})

it('tells it not at all where the condition can stand in no summary', () => {
  const lost =
    'If the nose, as shown below in Figure 2, is blocked, it swells. You may feel tired at noon.'
  expect(find(lost, 'you may feel').unfit).toBe(true)
  expect(find('The nose swells in May. You may feel tired at noon.', 'you may feel').unfit).toBe(
    false,
  )
})

it('takes nothing from another paragraph for its case', () => {
  const apart = 'If you have a cold too, the nose is blocked.\n\nYou may feel tired.'
  expect(find(apart, 'you may feel').needs).toBeUndefined()
})
