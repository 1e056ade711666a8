import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { answersHeading, answersWell, inOrderOf } from '../src/select/answers-heading.ts'
import { namesTopic } from '../src/select/defines-topic.ts'
import { missedLeads } from '../src/select/missed-leads.ts'
import { candidatesOf, toCandidates } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

const first = (heading: string, text: string) =>
  answersHeading(candidatesOf(topicOf(`# Sore Knees\n\n## ${heading}\n\n${text}`))[0]!)

it.each([
  ['What causes Sore Knees?', 'Long walks cause most sore knees.', true],
  ['What causes Sore Knees?', 'Genes may also cause the illness in some homes.', false],
  ['What causes Sore Knees?', 'The left knee is as large as the right.', false],
  ['Who is at risk for Sore Knees?', 'Runners are more likely to have them.', true],
  ['How are Sore Knees diagnosed?', 'A doctor will check how the knee bends.', true],
  ['How are Sore Knees diagnosed?', 'In some clinics a doctor will check the hip.', false],
  ['How are Sore Knees treated?', 'Most of them are treated with rest.', true],
  ['How are Sore Knees treated?', 'The bed of the ward can be moved.', false],
  ['How can Sore Knees be prevented?', 'Soft shoes protect the joint.', true],
  ['What are the symptoms of Sore Knees?', 'You may feel a dull ache at night.', true],
  ['What is in a shoe?', 'You may feel a dull ache at night.', undefined],
])('hears whether below %s an answer is that %s', (heading, text, expected) => {
  expect(first(heading, text)).toBe(expected)
})

it('hears a name in the middle, in one or many, or by its letters', () => {
  expect(namesTopic('Rest is best for a sore knee.', 'Sore Knees')).toBe(true)
  expect(namesTopic('Rest is best in LSS.', 'Long Sleep Syndrome')).toBe(true)
  expect(namesTopic('Rest is best for a hip.', 'Sore Knees')).toBe(false)
})

it('tells what causes it before what else may play a part', () => {
  const all = `# Sore Knees

## What are Sore Knees?

Sore knees are stiff joints of the leg. The knee is the largest joint. Your knee bends when you walk. It bends when you sit. Most people walk each day.

## What causes Sore Knees?

Sore knees develop when the cartilage of the articulation deteriorates through repeated strenuous exertion. Your genes also may play a part. The bones are hard. The skin is soft. The shin is long. The foot is wide. Some feet are flat. Some shoes are small.

## How are Sore Knees treated?

Rest the knee for a day. Put ice on it for ten minutes. Walk a little more each day. Ask your doctor which shoes help.`
  const causes = bySection(summarise(topicOf(all))).find(({ section }) =>
    toText(section.heading).startsWith('What causes'),
  )
  expect(toText(causes!.sentences[0]!.children)).toMatch(/^Sore knees develop/u)
})

it('takes an answer that is hard only by its long words, and the first of many', () => {
  const [hard, short, next] = candidatesOf(
    topicOf(`# Sore Knees

## What causes Sore Knees?

Sore knees are predominantly caused by deterioration of the articular cartilage of the individual through repeated strenuous exertion in occupational activities. Sore knees are caused by repeated occupational overexertion. Sore knees are caused by long walks.`),
  )
  expect(answersWell(hard!, 'Sore Knees')).toBe(false)
  expect(answersWell(short!, 'Sore Knees')).toBe(true)
  expect(inOrderOf([next!, short!])).toEqual([short, next])
})

it('keeps an answer that easier sentences only come near', () => {
  const all = `# Sore Knees

## What are Sore Knees?

Sore knees are stiff joints of the leg. The knee is the largest joint. Your knee bends when you walk. It bends when you sit. Most people walk each day.

## What are the symptoms of Sore Knees?

Sore knees characteristically demonstrate intermittent symptoms. Some people feel the left one more. The skin can look red at night. The skin can feel warm to the hand. You may notice a small lump.

## How are Sore Knees treated?

Rest the knee for a day. Put ice on it for ten minutes. Walk a little more each day. Ask your doctor which shoes help.`
  const told = bySection(summarise(topicOf(all))).find(({ section }) =>
    toText(section.heading).startsWith('What are the symptoms'),
  )
  const texts = told!.sentences.map((one) => toText(one.children))
  expect(texts[0]).toMatch(/^Sore knees/u)
})

it('misses the sentence that answers a heading where only others of its question were chosen', () => {
  const all = toCandidates(
    topicOf(`# Sore Knees

## What causes sore knees?

Long walks cause most sore knees. The left knee is as large as the right.

## How are sore knees treated?

The bed of the ward can be moved. Rest is the best treatment for sore knees.

The ward is cold. It is dark. It is small. New shoes are a treatment for sore knees too.
`),
  )
  const missed = (...chosen: typeof all) =>
    missedLeads(all, new Set(chosen), 'Sore Knees').map(({ text }) => text)
  const cause = 'Long walks cause most sore knees.'
  const rest = 'Rest is the best treatment for sore knees.'
  expect(missed()).toEqual([cause, rest])
  expect(missed(all[1]!, all[2]!)).toEqual([cause, rest])
  expect(missed(all[0]!)).toEqual([rest])
  expect(missed(all[0]!, all[3]!)).toEqual([])
})
