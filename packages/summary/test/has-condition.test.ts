import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import type { Candidate } from '../src/select/candidate.ts'
import { hasCondition } from '../src/select/has-condition.ts'
import { mainPoints } from '../src/select/main-points.ts'
import { isExclusion } from '../src/select/says.ts'
import { candidatesOf } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

it.each([
  ['What should I do if I gave too much?', true],
  ['In case of a burn', true],
  ['If you miss a dose', true],
  ['What can I do when it itches at night?', true],
  ['When you are pregnant', true],
  ['When should I call the clinic?', false],
  ['When you should call us', false],
  ['When to call us', false],
  ['How do I know if I have a burn?', false],
  ['Call the clinic if:', false],
  ['Call a doctor if you have any of the following symptoms:', false],
  ['What to do next', false],
])('hears whether %s says when its words hold', (heading, expected) => {
  expect(hasCondition(heading)).toBe(expected)
})

const sirup = `# Cherry drops for a cough

## What are cherry drops?

Cherry drops are a sweet medicine that calms a cough in small children. Most shops sell them in a brown bottle.

## How do I give them?

Shake the bottle before each dose. Fill the spoon to the line and let your child drink slowly. Wait five hours between two doses.

## What should I do if I gave too much?

Call the poison line at once. Ask your doctor now what to look for. Keep the bottle beside you so that you can read out its name.

## What can I do at home?

Let your child sleep with the head raised. Give a warm drink before bed.`

it('tells below its own heading what holds only if something happened', () => {
  const all = bySection(summarise(topicOf(sirup)))
  const own = all.find(({ section }) => toText(section.heading).endsWith('if I gave too much?'))
  const others = all.filter((one) => one !== own).map(({ section }) => toText(section))
  expect(toText(own!.section)).toContain('Call the poison line at once.')
  for (const text of others) expect(text).not.toMatch(/poison line|doctor now/)
})

it('makes no main point of what holds only for some', () => {
  const text = `# Cherry drops

## What are cherry drops?

Cherry drops are a sweet medicine that calms a cough. Cherry drops involve a brown bottle that most shops sell.

## Does it help?

Of the children 60% slept well, compared with 30% without it. Of the adults 50% slept well, compared with 20% without it.

## If your child is under two

The main side effects are a sore stomach and a red face. Known side effects include a dry mouth. The safety profile is a worry to many nurses.`
  const chooser = {
    value: () => 1,
    best: (pool: readonly Candidate[]) => [...pool],
    take: () => true,
  }
  const taken = mainPoints(candidatesOf(topicOf(text)), 200, chooser)
  expect(taken.map((one) => one.slot)).toEqual(['what', 'help'])
})

it.each([
  ['If you cannot take four steps, you need an X-ray.', false],
  ['People who cannot take tablets get a drink.', false],
  ['Children cannot take part in sports for a week.', false],
  ['You cannot take it with milk if you are a patient with gout.', true],
  ['If you have gout, you cannot take these drops.', true],
  ['Patients must not use it.', true],
])('hears whether %s says whom it is not for', (text, expected) => {
  expect(isExclusion(text)).toBe(expected)
})

it('lists a medicine by the name that the text has for it', () => {
  const text = (name: string) =>
    `# Sore arms\n\n## What helps?\n\nFor the pain at night, or when you have to move the arm for a wash, take ${name} with a glass of water and some food. Rest your arm on a soft cushion. Move the fingers every hour so that they do not get stiff. Keep rings off until the arm is thin again, as a ring may get tight. Use a sling for the first days after the fall.`
  const listed = (name: string) =>
    toText(summarise(topicOf(text(name))).children.filter(({ id }) => id === 'words-to-know'))
  for (const name of ['paracetamol', 'acetaminophen']) expect(listed(name)).toContain(name)
})
