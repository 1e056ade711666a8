import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { leftOut } from '../src/output/left-out.ts'
import { summary } from '../src/summary.ts'
import { contextOf, topicOf } from './fixture.ts'

const places = 'ponds and woods and fields and '.repeat(10)
const long = `In one trial 40% of people who slept near ${places}hills got better, compared with 20% of the others.`
const page = (sentence: string) =>
  topicOf(`# Nose spray

## Does it help?

The spray calms the lining of the nose. ${sentence}

## What are the risks?

Do not drive if you feel sleepy.`)

it('names what readers must not miss and are not told', () => {
  const topic = page(long)
  expect(leftOut(topic, summarise(topic))).toEqual([long])
  const found: [string | undefined, string | undefined][] = []
  summary.renderTopic!(topic, {
    ...contextOf([topic], ['summary']),
    report: ({ ruleId, note }) => found.push([ruleId, note]),
  })
  const note = found.find(([rule]) => rule === 'summary-left-out')?.[1]
  expect(note).toContain('40% of people')
})

it('names nothing that is told, or that another sentence tells', () => {
  const told = page('In one trial 40% of people got better, compared with 20% of the others.')
  expect(leftOut(told, summarise(told))).toEqual([])
  const twice = page(
    `In one trial 40% of people got better, compared with 20% of the others. ${long}`,
  )
  expect(leftOut(twice, summarise(twice))).toEqual([])
})

it('names a doctor whom to see at once, and no page to read', () => {
  const rest = (text: string) =>
    topicOf(`# Nose spray\n\n## Does it help?\n\nThe spray calms the nose.\n\n${text}`)
  const bare = rest('')
  const urgent = 'See a doctor at once if your lips turn blue.'
  expect(leftOut(rest(urgent), summarise(bare))).toEqual([urgent])
  expect(leftOut(rest('See Stop taking the spray at night.'), summarise(bare))).toEqual([])
})
