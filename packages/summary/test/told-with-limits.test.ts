import { type Topic, toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { joinList } from '../src/edit/join-list.ts'
import { isAlone } from '../src/select/is-alone.ts'
import { mustKeep } from '../src/select/must-keep.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { comforts, excepts, tellsOtherCase, tellsOthers } from '../src/select/turned-round.ts'
import { plainRun, textOf } from '../src/source/run.ts'
import { sentencesIn, topicOf } from './fixture.ts'

const find = (text: string, start: string) =>
  toCandidates(topicOf(text)).find((one) => one.text.startsWith(start))!

describe('what some should do', () => {
  it('is told with what the others should do', () => {
    const men = 'Men should eat 30 grams of nuts a day.'
    const women = 'Women should eat 20 grams of nuts a day.'
    expect(tellsOthers(women, men)).toBe(true)
    expect(tellsOthers(men, men)).toBe(false)
    expect(tellsOthers('Women cough less.', men)).toBe(false)
    const page = `# Nuts\n\n## How many can I eat?\n\n${men} ${women}`
    expect(find(page, 'Men').limit?.text).toBe(women)
    expect(find(page, 'Women').needs?.text).toBe(men)
  })

  it.each([
    ['In young children it goes on the head too.', 'The cream should go on the whole back.', true],
    ['You get it only with a prescription.', 'The cream smells.', false],
    ['You get it only with a prescription.', 'The cream should go on at night.', true],
    ['In young children the skin is thin.', 'The cream should go on the whole back.', false],
    ['In young children it is also red.', 'The skin is dry.', false],
  ])('%s, after: %s (%s)', (text, before, limits) => expect(excepts(text, before)).toBe(limits))
})

describe('what to do in the other case', () => {
  const early = 'If you miss a spoon and wake before six, take it.'

  it.each([
    ['If it is later, leave it.', early, true],
    ['If you did not wake, leave it.', early, true],
    ['If it is later, leave it.', 'Take it at six.', false],
    ['If you are sick, rest.', early, false],
  ])('%s, after: %s (%s)', (text, before, other) =>
    expect(tellsOtherCase(text, before)).toBe(other),
  )

  it('is told with the first one, and a missed dose is what readers must be told of', () => {
    const one = find(
      `# Syrup\n\n## How do I take it?\n\nIf you miss a dose before six, take it. If it is later, leave it.`,
      'If you miss',
    )
    expect(one.limit?.text).toBe('If it is later, leave it.')
    expect(mustKeep(one)).toBe(3)
    const all = ['If you forgot to take it, wait.', 'If you miss your train, wait.']
    const other = find(`# Syrup\n\n## How do I take it?\n\n${all.join(' ')}`, 'If you miss')
    expect(mustKeep(other)).toBe(0)
  })
})

it('tells of the condition with the words that say which, where it is not that of the title', () => {
  const page = (name: string) => `# Hay fever

## What are the problems?

Some people get ${name} as well. In this condition, water gathers in the ear. If the condition is mild, it heals by itself.
`
  expect(find(page('glue ear'), 'If the condition').needs?.text).toMatch(/^In this condition/u)
  const own = `# Hay fever

## What is it?

Hay fever is a condition of the nose. If the condition is mild, it heals by itself.
`
  expect(find(own, 'If the condition').needs).toBeUndefined()
})

it('tells no list that lost its lines as a sentence', () => {
  const page = `# Hay fever

## How is it found?

Tests may include a nose swab - a skin prick. A nose light helps to see more.
`
  expect(find(page, 'Tests may').unfit).toBe(true)
  expect(find(page, 'A nose light').unfit).toBe(false)
})

it('parts two items that stand in one line below their lead-in', () => {
  const joined = joinList([plainRun('Tests may include')], [[plainRun('a swab - a scan')]])
  expect(textOf(joined.runs)).toBe('Tests may include: a swab; a scan.')
  const whole = joinList([plainRun('Rest if:')], [[plainRun('you cough')]])
  expect(textOf(whole.runs)).toBe('Rest if you cough.')
})

it('tells no name of an item alone', () => {
  const all = toCandidates(
    topicOf('# Hay fever\n\n## How is it found?\n\n- Red noses.\n- A nurse looks at the nose.'),
  )
  const alone = all.filter((one) => isAlone(one, [one])).map(({ text }) => text)
  expect(alone).toEqual(['Red noses.'])
})

it('leaves a single item with the words that lead it in', () => {
  const all = toCandidates(
    topicOf(`# Hay fever

## What are the symptoms?

The signs come in this order:

1. A red nose
2. A dry cough
`),
  )
  const item = all.find(({ unit, sources }) => unit && sources[0]!.block === 'list item')!
  expect(isAlone(item, [item])).toBe(true)
  expect(isAlone(item, item.unit!)).toBe(false)
})

describe('what is nothing to fear', () => {
  const rule = 'Do not give raw nuts to a baby, as they stick in the throat.'
  const comfort = 'Raw nuts are safe for older children.'

  it.each([
    [comfort, rule, true],
    ['A walk on sand poses no risk.', 'Long runs harm the knee.', true],
    [comfort, 'Nuts grow on trees.', false],
    ['Raw nuts stick in the throat.', rule, false],
  ])('%s, after: %s (%s)', (text, before, told) => expect(comforts(text, before)).toBe(told))

  it('is told with what is to be feared', () => {
    const page = `# Nuts\n\n## What are the risks?\n\n${rule} ${comfort}`
    expect(find(page, 'Raw nuts').needs?.text).toBe(rule)
  })

  it('is told of not all with the sentence before it, or with the one after it', () => {
    const page = (text: string) => `# Nuts\n\n## What is in them\n\n${text}`
    const not = 'Not all nuts are good for you.'
    const fat = 'Most nuts hold good fat.'
    const salt = 'Salt nuts make you drink.'
    expect(find(page(`${fat} ${not} ${salt}`), 'Not all').needs?.text).toBe(fat)
    expect(find(page(`${not} ${salt}`), 'Not all').limit?.text).toBe(salt)
    expect(find(page(`${not}\n\n${salt}`), 'Not all').unfit).toBe(true)
  })
})

it('stays below a main point with what limits it in turn', () => {
  const text =
    'Hay fever is an allergy to pollen. However, it can start at any age. But it can be mild in babies. Hay fever is an allergy to pollen.'
  const topic = topicOf(`# Hay fever\n\n${text}`)
  const [first] = topic.children
  const points = { ...first!, kind: 'keyPoints' as const, points: 1 }
  const plain = summarise({ ...topic, children: [points] } as Topic)
  const told = plain.children.map((section) => sentencesIn(section).map((one) => toText(one)))
  expect(told[0]).toEqual([
    'Hay fever is an allergy to pollen.',
    'But it can start at any age.',
    'But it can be mild in babies.',
  ])
})
