import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { markKeyAnswers } from '../src/select/key-answers.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { sentencesIn, topicOf } from './fixture.ts'

const keysBelow = (heading: string, text: string) => {
  const all = toCandidates(topicOf(`# Sore Knees\n\n## ${heading}\n\n${text}`))
  markKeyAnswers(all)
  return all.filter(({ key }) => key).map((one) => one.text)
}
const told = (lines: string) =>
  sentencesIn(summarise(topicOf(lines))).map((one) => toText(one.children))

it.each([
  [
    'How are Sore Knees treated?',
    'Warm rooms feel good. There is no cure for sore knees. Sore knees are treated with rest and ice. A stick may help.',
    ['There is no cure for sore knees.', 'Sore knees are treated with rest and ice.'],
  ],
  [
    'How are Sore Knees treated?',
    'A lamp may help. It is not possible to stop the wear of the knee. Three types of treatment are used: rest, ice and a stick.',
    [
      'It is not possible to stop the wear of the knee.',
      'Three types of treatment are used: rest, ice and a stick.',
    ],
  ],
  [
    'How are Sore Knees treated?',
    'Some trials take people who had no treatment. No treatment is needed in most children.',
    [],
  ],
  [
    'How are Sore Knees treated?',
    'A stick may help. A stick is used to treat it. The best way to treat sore knees is to rest.',
    ['A stick is used to treat it.', 'The best way to treat sore knees is to rest.'],
  ],
  [
    'How are Sore Knees treated?',
    'Sore knees get better. A trial may be the best treatment choice for some.',
    [],
  ],
  [
    'How are Sore Knees treated?',
    'Two types of treatment are used:\n\n- Rest\n- Ice\n\nBad knees may need one of these:\n\n- A knee of steel, which is put in while you sleep. You stay a day.\n- A stick that two people made for you.',
    ['Two types of treatment are used: Rest; Ice.'],
  ],
  [
    'How can Sore Knees be prevented?',
    'Salt is bad. A warm coat is the best protection against sore knees. Some sore knees cannot be prevented.',
    [
      'A warm coat is the best protection against sore knees.',
      'Some sore knees cannot be prevented.',
    ],
  ],
  [
    'Who is at risk for Sore Knees?',
    'Fat people are at high risk of death. Knees bend. Old people are at higher risk of sore knees.',
    ['Old people are at higher risk of sore knees.'],
  ],
  [
    'Who is at risk for Sore Knees?',
    'The worm of sore knees is long. The worm is passed from cats by a bite.',
    ['The worm is passed from cats by a bite.'],
  ],
  [
    'What is the outlook for Sore Knees?',
    'Dull moods were seen. Many people die within a year. The knees do not get better by themselves.',
    ['Many people die within a year.', 'The knees do not get better by themselves.'],
  ],
  [
    'What is the outlook for Sore Knees?',
    'You may return to work. Sore knees go away. The ache may come back in a cold room.',
    ['The ache may come back in a cold room.'],
  ],
  [
    'What are the symptoms of Sore Knees?',
    'Knees bend. Bad knees may not cause any symptoms at first. You may not have time to rest.',
    ['Bad knees may not cause any symptoms at first.'],
  ],
  [
    'Are Sore Knees inherited?',
    'Parents each carry a gene. Sore knees are inherited in a recessive pattern.',
    ['Sore knees are inherited in a recessive pattern.'],
  ],
  [
    'What are the symptoms of Sore Knees?',
    'Cold days are bad for the knee. Symptoms of sore knees include a dull ache and a creak.',
    ['Symptoms of sore knees include a dull ache and a creak.'],
  ],
  [
    'How are Sore Knees diagnosed?',
    'A scan is on offer. The college of knee doctors recommends against scans of young knees.',
    ['The college of knee doctors recommends against scans of young knees.'],
  ],
  [
    'What are Sore Knees?',
    'Sore knees are stiff joints. Bad knees usually lead to death within some years.',
    ['Bad knees usually lead to death within some years.'],
  ],
  [
    'What are the symptoms of Sore Knees?',
    'Symptoms of sore knees include a dull ache and a creak.\n\nCall a nurse if you see any of these symptoms:\n\n- a blue leg\n- a cold foot\n- a fall',
    ['Symptoms of sore knees include a dull ache and a creak.'],
  ],
  [
    'What are the symptoms of Sore Knees?',
    'Symptoms of a knee include a creak.\n\nThe main symptoms are:\n\n- a dull ache. Call a nurse.\n- a stiff leg.',
    [],
  ],
  [
    'How are Sore Knees diagnosed?',
    'Scans are loud. A nurse can diagnose sore knees by a look at the leg. No rest is needed.',
    ['A nurse can diagnose sore knees by a look at the leg.'],
  ],
  [
    'What causes Sore Knees?',
    'Knees are hinges. Most sore knees are caused by old joints. In the young the cause is not well known.',
    ['Most sore knees are caused by old joints.', 'In the young the cause is not well known.'],
  ],
  [
    'How are Sore Knees treated?',
    'Knees are hinges. Your doctor may prescribe a stick. A cream is used to treat old joints.',
    ['Your doctor may prescribe a stick.'],
  ],
  [
    'How are Sore Knees treated?',
    'Your doctor may prescribe a stick. Treatment of sore knees includes rest and ice.',
    ['Treatment of sore knees includes rest and ice.'],
  ],
  ['Who gets Sore Knees?', 'Many people die within a year.', []],
])('hears below %s what a reader asks first of %s', (heading, text, expected) => {
  expect(keysBelow(heading, text)).toEqual(expected)
})

it('asks not how a treatment is treated', () => {
  const all = toCandidates(
    topicOf(
      '# Light Therapy\n\n## Lamps and other treatments\n\nSessions start at dawn. Light therapy treatment focuses on the morning, and other plans on food.\n',
    ),
  )
  markKeyAnswers(all)
  expect(all.filter(({ key }) => key)).toEqual([])
})

it('tells first what is done first, however hard it is to read', () => {
  const all = told(`# Sore Knees

## What are Sore Knees?

Sore knees are stiff joints of the leg. The knee is the largest joint of the body. Your knee bends when you walk and when you sit.

## How are Sore Knees treated?

Inflammatory degeneration is generally treated first, by intravenous immunosuppressive administration and considerable immobilisation. Long walks may help. Warm rooms feel good. A soft chair may help you sit.
`)
  expect(all.join(' ')).toContain('treated first')
})

it('knows what this illness is right below a question that names it, and that nothing cures it', () => {
  const all = told(`# Sore Knees

## What are Sore Knees?

Sore knees are stiff joints of the leg. The knee is the largest joint of the body. Your knee bends when you walk and when you sit.

## Are Sore Knees inherited?

This condition is inherited in a recessive pattern, so both parents pass it on. The parents of a child each have one copy of the gene and no pain.

## What is the outlook for Sore Knees?

There is no cure for sore knees. Warm rooms feel good to most people who have them.
`)
  expect(all).toContain('There is no cure for sore knees.')
  expect(all.some((one) => one.startsWith('This condition is inherited'))).toBe(true)
})

it('finds what is asked first however long the text is', () => {
  const talk = Array.from({ length: 300 }, (_, at) => `Knee ${at} is one of our knees. `).join('')
  const page = `# Sore Knees

## How are Sore Knees treated?

${talk}

In the elderly, the immobilisation of inflamed articulations is the preferred treatment. ${talk}`
  expect(told(page).join(' ')).toMatch(/the preferred treatment/u)
})
