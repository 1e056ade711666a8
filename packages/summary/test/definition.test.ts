import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { definesTopic } from '../src/select/defines-topic.ts'
import { namesOfTitle } from '../src/select/names-of-title.ts'
import { bySection, topicOf } from './fixture.ts'

it.each([
  ['Skin care: Dry Elbows', ['dry elbows']],
  ['What I need to know about Sore Knees', ['sore knees']],
  ['Chronic Hiccups in Adults', ['chronic hiccups', 'hiccups']],
  ['Knees - Sore “Walker’s” Knees', ['sore knees']],
  ['What I need to know about Living with Sore Knees', ['sore knees']],
  ['Ticks (also known as Wood Mites)', ['wood mites']],
  [
    'Slow Growth of the Nails and Hair in the First Spring',
    ['slow growth of the nails and hair in the first spring'],
  ],
  ['Long Sleep Syndrome (LSS)', ['long sleep syndrome', 'lss']],
])('finds the names that the title %s gives', (title, names) => {
  expect(namesOfTitle(title)).toEqual(expect.arrayContaining(names))
})

it.each([
  ['Sore knees are stiff, swollen joints of the leg.', 'Sore Knees'],
  ['Sore knees are primarily a wear of the joint.', 'Sore Knees'],
  ['A sore knee is a joint that hurts when it bends.', 'Sore Knees'],
  ['Sore knee (sor NEE), also called walker’s knee, is swelling of the joint.', 'Sore Knees'],
  ['LSS is a rare illness of sleep.', 'Long Sleep Syndrome'],
  ['Sore knees occur when the joint wears out.', 'Sore Knees'],
  ['Also called walker’s knee, sore knees are a problem of old joints.', 'Sore Knees'],
  [
    'Late long sleep illness (LSI) of the young is a loss of waking hours.',
    'Late LSI of the Young',
  ],
  ['Soreknees is the name for stiff joints of the leg.', 'Sore Knees'],
  ['Sore knees are a common, mild condition that comes with age.', 'Sore Knees'],
  ['Hiccups in adults are jumps of the muscle below the lungs.', 'Chronic Hiccups in Adults'],
  ['Hiccups are air that meets a closed throat.', 'Hiccups'],
  ['A worn joint in the leg leads to what is known as a sore knee.', 'Sore Knees'],
])('hears that %s says what %s is', (text, title) => {
  expect(definesTopic(text, title)).toBe(true)
})

it.each([
  ['Sore knees are common in runners.', 'Sore Knees'],
  ['Sore knees are found in all countries.', 'Sore Knees'],
  ['Sore knees are the leading cause of days off work.', 'Sore Knees'],
  ['Sore knees are often treated with ice.', 'Sore Knees'],
  ['Sore knees are called walker’s knees.', 'Sore Knees'],
  ['A sore knee is a sign of age.', 'Sore Knees'],
  ['The knee is the largest joint of the body.', 'Sore Knees'],
  ['Sore knees are a growing field of work for many clinics.', 'Sore Knees'],
  ['A bad hip may also be called a sore knee.', 'Sore Knees'],
])('hears that %s does not', (text, title) => {
  expect(definesTopic(text, title)).toBe(false)
})

const told = (text: string) =>
  bySection(summarise(topicOf(text))).map(({ section, sentences }) => [
    toText(section.heading),
    ...sentences.map((one) => toText(one.children)),
  ])

const page = `# Sore Knees

## What are Sore Knees?

About one in 12 people has a sore knee. The knee is a joint. Sore knees are a long-lasting inflammatory disorder characterized by progressive deterioration of articular cartilage, particularly in individuals with occupational exposure. The shin is the bone below the knee. The thigh is the bone above the knee. Your knee bends when you walk. It bends when you sit. Most people walk each day.

## What can I do about Sore Knees?

Rest the knee for a day. Put ice on it for ten minutes. Walk a little more each day. Ask your doctor which shoes help.`

it('opens the answer to what it is with the words that say so, however hard', () => {
  const [first] = told(page)
  expect(first![0]).toBe('What is it?')
  expect(first![1]).toMatch(/^Sore knees are a long-lasting/u)
})

it('tells what leans on a definition below the same question', () => {
  const moved = page
    .replace('## What are Sore Knees?', '## Are Sore Knees approved?')
    .replace('About one in 12 people has a sore knee. The knee is a joint. ', '')
    .replace('The shin is the bone', 'It may come back each winter. The shin is the bone')
  for (const [heading, ...sentences] of told(moved))
    if (sentences.some((one) => /^It may come back/u.test(one))) expect(heading).toBe('What is it?')
})

it('puts no explanation into the words that explain the same', () => {
  const text = page
    .replaceAll('ore Knees', 'uperbugs')
    .replace(
      /About one[\s\S]*cartilage[^.]*\./u,
      'Diarrhea is loose, watery stools. It can last for some days.',
    )
  const all = told(text.replaceAll('Superbugs', 'Diarrhea')).flat()
  expect(all).toContain('Diarrhea is loose, watery stools.')
})

it('hears no pointing back in `one or both`', () => {
  const text = page.replace(
    /About one[\s\S]*cartilage[^.]*\./u,
    'Sore knees are a wear of one or both joints.',
  )
  expect(told(text)[0]![1]).toMatch(/one or both joints/u)
})

it('sends nobody to a guide that is not there', () => {
  const text = page.replace(
    'The shin is',
    '*See the Guide for tips on how to say the words in bold. The shin is',
  )
  expect(told(text).flat().join(' ')).not.toMatch(/See the Guide/u)
})

it('tells nothing of what helps to understand it in place of what it is', () => {
  const text = page.replace(
    'The knee is a joint.',
    'To understand sore knees, it helps to know how the knee works.',
  )
  expect(told(text).flat().join(' ')).not.toMatch(/it helps to know/u)
})
