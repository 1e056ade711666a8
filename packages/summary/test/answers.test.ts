import { type Section, toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { toSections } from '../src/arrange/to-sections.ts'
import { leans } from '../src/select/leaning.ts'
import { leaveOutPraise } from '../src/select/leave-out-praise.ts'
import { type Chooser, mainPoints } from '../src/select/main-points.ts'
import { isSaid } from '../src/select/must-keep.ts'
import { isBan, isRefusal, isUnknown, saysNotKnown } from '../src/select/says.ts'
import { tells } from '../src/select/sections-told.ts'
import { sentenceSlot } from '../src/select/sentence-slot.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { plainRun } from '../src/source/run.ts'
import { bySection, topicOf } from './fixture.ts'

const told = (lines: string): Map<string, string> =>
  new Map(
    bySection(summarise(topicOf(lines))).map(({ section, sentences }) => [
      toText(section.heading),
      sentences.map((one) => toText(one.children)).join(' '),
    ]),
  )

const lamp = `# Light therapy for winter blues

Light therapy is a treatment that uses a bright lamp in the dark months of the year.

## How does light therapy work?

The light tells the brain that the day has begun, and the body wakes up with it. In the dark months the eyes take in little light before noon. The body then makes the hormone of the night for too long.

## Steps

You sit in front of the lamp for half an hour each morning until the spring comes. You can read or eat while you sit there. The lamp stands an arm away from your face, and your eyes stay open. A nurse shows you how to set it up on the first day.

## Lamps

A good lamp is as bright as a clear morning in spring. It has a screen that holds back the rays that burn the skin. Most lamps are as big as a tray and stand on a table.`

const chooser: Chooser = { value: () => 2, best: (pool) => [...pool], take: () => true }
const pointsOf = (lines: string): string[] =>
  mainPoints(toCandidates(topicOf(lines)), 100, chooser).map(({ text }) => text)

it('takes no refusal from below its question where only an older status would stand there', () => {
  const help = `${lamp}

## Does it help?

In one trial, 60% of people with the lamp felt better, compared with 30% of people with a dim lamp.

Many people in the trial slept better in the second week with the lamp.

## Is it approved?

In 2017 the FDA granted the lamp a special status for winter blues.`
  const refused =
    'In 2024 the FDA rejected the application for the lamp and asked for one more trial.'
  expect(pointsOf(`${help}\n\n${refused}`)).not.toContain(refused)
  const limited = `${refused}\n\nRight now, access is limited to trials.`
  expect(pointsOf(`${help}\n\n${limited}`)).not.toContain(refused)
  const both = `${refused}\n\nNo regulator has approved the lamp since then.`
  expect(pointsOf(`${help}\n\n${both}`)).toContain(refused)
})

it('has main points where one sentence says what it is and another whom it is not for', () => {
  const points = pointsOf(`${lamp}

## Contraindications

Light therapy may not be suitable for everyone.

People with these conditions should ask an eye doctor first:

- a disease of the retina
- an eye operation in the past year`)
  expect(points).toHaveLength(2)
  expect(points[1]).toMatch(/for everyone\.$/u)
})

const sectionsOf = (lines: string, told: (text: string) => boolean = () => true): Section[] => {
  const topic = topicOf(lines)
  const asks = topic.children.findIndex(({ heading }) => toText(heading).startsWith('Frequently'))
  if (asks > 0) topic.children[asks]!.children.push(...topic.children.splice(asks + 1))
  return toSections(
    { points: [], answers: toCandidates(topic).filter((one) => told(one.text)) },
    topic,
  )
}

it('answers below one question what a list of questions asks too', () => {
  const sections = sectionsOf(`${lamp}

## Is it approved?

In 2017 the FDA granted the lamp a special status for winter blues.

## Frequently asked questions

## Is light therapy approved?

The FDA has cleared the lamp for trials in three towns of the north.

## How long does a lamp last?

A lamp lasts about five years if it is used each day in winter.`)
  const approval = sections.find(({ heading }) => toText(heading) === 'Is it approved?')
  expect(approval && toText(approval)).toMatch(/2017.*three towns/u)
  expect(JSON.stringify(sections)).not.toContain('Is light therapy approved?')
})

it('numbers no list of which it tells a part', () => {
  const list = `${lamp}

## What did the trials find?

1. Mood: Studies show that people with the lamp feel less low after two weeks.
2. Mornings: Studies show that people with the lamp get up sooner.
3. Nights: Studies show that the people with the lamp sleep better at night.`
  const sections = sectionsOf(list, (text) => !text.includes('sooner'))
  expect(JSON.stringify(sections)).toContain('sleep better')
  expect(JSON.stringify(sections)).not.toContain('"ordered":true')
})

it.each([
  'Light therapy should not be confused with a tan from a sun bed.',
  'A sun bed is not a substitute for the bright lamp in the morning.',
])('asks not of harm where one thing is taken for another: %s', (text) => {
  expect(sentenceSlot(text, { slot: 'steps', settled: true })).toBe('myths')
  expect(sentenceSlot(text, { slot: 'risks', settled: true })).toBe('risks')
})

it('answers whether it helps with what studies found, where there is that', () => {
  const help = told(`${lamp}

## Benefits

The lamp lets people sit down with a book and a cup of tea.

Several studies suggest that the bright lamp improves the low mood of people with winter depression.`).get(
    'Does it help?',
  )
  expect(help).toContain('tudies suggest')
})

it.each([
  [
    'Early results are exciting. But the lamp has not yet been approved.',
    'The lamp has not yet been approved.',
  ],
  ['Early results are exciting. But the lamp is big.', undefined],
  ['The lamp may not be safe. But the lamp has not been approved.', undefined],
  ['The potential gains are exciting. But the lamp has not yet been approved.', undefined],
])('leaves out praise before what was refused, and nothing else: %s', (plain, left = plain) => {
  const [one] = toCandidates(topicOf(`# Lamps\n\n${plain.replace('. But', ', but')}`))
  const made = { ...one!, plain, draft: { runs: [plainRun(plain)], edits: [] } }
  leaveOutPraise(made)
  expect(made.plain).toBe(left)
})

it.each([
  [
    'Staff who give light therapy cannot sell lamps. This treatment should not be stopped early.',
    'Light therapy should not be stopped early.',
  ],
  [
    'Light therapy works in winter. Older treatments work too. This treatment should not be stopped early.',
    'This treatment should not be stopped early.',
  ],
])('names the treatment of which something is asked: %s', (paragraph, last) => {
  const all = toCandidates(topicOf(`# Light Therapy at Home\n\n${paragraph}`))
  expect(all.at(-1)!.text).toBe(last)
})

it.each([
  ['“Rare” does not mean “never”, and nobody counted.', true],
  ['One text names the price of the lamp as a reason.', true],
  ['The text that names the lamp is the older one.', false],
  ['“Lamp of the year” does not mean “best lamp”.', false],
])('knows what cannot be told alone: %s', (text, leaning) => {
  expect(leans(text, 'Light therapy')).toBe(leaning)
})

it('hears in other words that something is not safe, not known or not shown', () => {
  expect(isBan('So we do not call this lamp safe.')).toBe(true)
  expect(isUnknown('Our sources give no figures on harm.')).toBe(true)
  expect(saysNotKnown('The trials cannot show that it helps.')).toBe(true)
  expect(saysNotKnown('Our sources name no long-term study of the eyes.')).toBe(true)
  expect(saysNotKnown('The nurse cannot show you the lamp.')).toBe(false)
})

it('leaves none of a few questions to take along at home', () => {
  const asked = (count: number) =>
    toCandidates(
      topicOf(`${lamp}

## What can I ask my doctor?

${Array.from({ length: count }, (_, at) => `- Where is lamp number ${at + 1} of the ward?`).join('\n')}`),
    ).filter(({ owed }) => owed === 'section').length
  expect(asked(4)).toBe(4)
  expect(asked(9)).toBe(0)
})

it('keeps what to ask at a visit apart from what people ask, in other languages too', () => {
  const headed = (lang: string, heading: string): string[] =>
    sectionsOf(
      `---\nlang: ${lang}\n---\n${lamp}\n\n## ${heading}\n\n- ¿Lamp one?\n- Lamp two?\n- Lamp three?\n`,
    ).map(({ heading }) => toText(heading))
  for (const [lang, heading] of [
    ['en', 'What questions can I ask?'],
    ['es', '¿Qué preguntas puedo hacer?'],
    ['es', '¿Qué puedo preguntar a mi médica?'],
    ['fr', 'Quelles questions puis-je poser ?'],
    ['de', 'Fragen an Ihren Arzt'],
    ['ar', 'ماذا يمكنني أن أسأل الطبيب؟'],
  ] as const) {
    expect(headed(lang, heading), heading).toContain(heading)
    expect(headed(lang, heading), heading).not.toContain('What do people ask?')
  }
})

it('keeps what the law says below the question of its section, after the answer to that', () => {
  const sections = sectionsOf(`${lamp}

## Is it safe?

Our sources do not agree about that.

The last step that we know of is the FDA refusal of the lamp in May 2024.`)
  const safe = sections.find(({ heading }) => toText(heading) === 'Is it safe?')
  expect(safe && toText(safe)).toContain('FDA refusal')
})

it('prints a section where its first sentence belongs', () => {
  const headings = sectionsOf(`${lamp}

## Is it approved?

In 2017 the FDA granted the lamp a special status for winter blues.

## Can I get it outside a trial?

Our sources disagree about that.

The text that names the lamp tells nothing of its height.`).map(({ heading }) => toText(heading))
  expect(headings.indexOf('Can I get it outside a trial?')).toBeGreaterThan(
    headings.indexOf('Is it approved?'),
  )
})

it('tells a section no more where only the words before its figures are left', () => {
  const topic = topicOf('# Lamps\n\nThink of 100 people with a lamp in each group.')
  const [frame] = toCandidates(topic)
  expect(frame && tells(frame)).toBe(false)
})

it('hears a refusal in that only studies give it', () => {
  expect(isRefusal('Right now, access is limited to trials and to two hospitals.')).toBe(true)
  expect(isRefusal('Use is limited to seven days in a row.')).toBe(false)
  const [limited, refused] = toCandidates(
    topicOf('# Lamps\n\nAccess is limited to trials.\n\nThe lamp is not approved in Europe.'),
  )
  expect(isSaid(refused!, [limited!], () => 0)).toBe(false)
  const text = 'Access is still restricted to clinical research in the north.'
  expect(sentenceSlot(text, { slot: 'what', settled: true })).toBe('approval')
})
