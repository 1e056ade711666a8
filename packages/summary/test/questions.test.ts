import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { leans } from '../src/select/leaning.ts'
import { cautions } from '../src/select/warns.ts'
import { bySection, topicOf } from './fixture.ts'

const asked = [
  ['Is it a disease?', 'No. Head lice are small insects that live in the hair of people.'],
  ['Who can get them?', 'Anybody with hair on the head, whether it is clean or not.'],
  ['How do they spread?', 'Lice walk from one head to another while the heads touch.'],
  ['Can they jump?', 'No. They have short legs, and they neither jump nor fly.'],
  ['Do pets have them?', 'No. Lice of people do not live on cats, dogs or other animals.'],
  ['How do I find them?', 'Comb wet hair with a fine comb, from the roots to the ends.'],
  ['How long do eggs take?', 'One text says seven days or so. Another says ten days in all.'],
  ['Do sprays help?', 'In one small trial a spray helped about 60 out of 100 children.'],
  ['Is vinegar of use?', 'That has not been shown in any trial that we know of so far.'],
  ['Can my child go to school?', 'Yes. There is no need to keep a child with lice at home.'],
]

it('answers the questions of a document that asks and answers', () => {
  const sections = asked.map(([question, answer]) => `## ${question}\n\n${answer}`).join('\n\n')
  const told = bySection(summarise(topicOf(`# Questions about head lice\n\n${sections}`)))
  expect(told.length).toBeGreaterThan(7)
  const eggs = told.find(({ section }) => toText(section.heading).startsWith('How long'))
  expect(eggs?.sentences.map((one) => toText(one.children)).join(' ')).toContain('Another says')
})

it('tells that a comparison is not fair beside it', () => {
  expect(cautions('This is not a fair match.')).toBe(true)
  expect(cautions('This is a fair test of the comb.')).toBe(false)
  // Whom those ask who have or take something else.
  expect(cautions('If you use a pump, call us a week before the ride.')).toBe(true)
  expect(cautions('If you take syrup, such as the red one, ask your own nurse first.')).toBe(true)
  expect(cautions('If you take syrup, ask a friend to pour it.')).toBe(false)
})

it.each([
  ['A newer text says three visits.', true],
  ['An older text adds that combs are enough.', true],
  ['A newer comb has longer teeth.', false],
])('knows what goes on from another text: %s', (text, goesOn) => {
  expect(leans(text, 'Head lice')).toBe(goesOn)
})
