import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { addsTo } from '../src/select/bind-to-addend.ts'
import { isAmountOfUnnamed } from '../src/select/bind-to-substance.ts'
import { isOutOfPlace } from '../src/select/leaning.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { sentencesIn, topicOf } from './fixture.ts'

describe('how much to take', () => {
  it.each([
    ['The usual dose is 2 mg twice a week.', true],
    ['Most people do well on 7.5 mg a day.', true],
    ['Two drops are added to each meal.', true],
    ['Women who nurse a baby need about 90 micrograms a day.', true],
    ['The usual dose of pollenol is 2 mg.', false],
    ['Children need 9 micrograms of zinc a day.', false],
    ['A sugar level of 90 mg/dL is normal.', false],
    ['Most people come twice a week.', false],
  ])('does not say of what: %s (%s)', (text, unnamed) =>
    expect(isAmountOfUnnamed(text)).toBe(unnamed),
  )

  const topic = (title: string) =>
    topicOf(`# ${title}

## How is it treated?

Pollenol is a medicine that dries the nose. The usual dose is 2 mg. Nobody likes its taste. Most people do well on 4 mg a day.
`)

  it('is told with the words that name it, or not at all', () => {
    const all = toCandidates(topic('Hay fever'))
    const named = (start: string) => all.find(({ text }) => text.startsWith(start))!
    expect(named('The usual dose').needs?.text).toMatch(/^Pollenol is a medicine/u)
    expect(named('Most people').unfit).toBe(true)
    const own = toCandidates(topic('Nose drops for hay fever'))
    expect(own.find(({ text }) => text.startsWith('Most people'))!.unfit).toBe(false)
  })
})

describe('what counts on from the words before it', () => {
  it.each([
    ['In others, the rash is gone in a day.', true],
    ['Care of other children may include:', true],
    ['A mix of the above causes is common.', true],
    ['Few people have all four signs.', true],
    ['The night spray works almost the same.', true],
    ['No other problems were seen.', true],
    ['A second test may be needed.', true],
    ['The sprays are the same as those for colds.', false],
    ['All two of them stay at home.', false],
    ['Other sprays sting.', false],
  ])('%s (%s)', (text, adds) => expect(addsTo(text)).toBe(adds))

  it('is told with them, or not at all', () => {
    const all = toCandidates(
      topicOf(`# Hay fever

## What are the signs?

In some people the nose runs for a day. In others, it runs all spring long. Figure 2 shows the nose. You may need a second test.
`),
    )
    const named = (start: string) => all.find(({ text }) => text.startsWith(start))!
    expect(named('In others').needs?.text).toMatch(/^In some people/u)
    expect(named('You may need').unfit).toBe(true)
  })

  it('sends nobody to learn more elsewhere', () => {
    expect(isOutOfPlace('To learn more about pollen, go to the pollen page.')).toBe(true)
    expect(isOutOfPlace('For ideas on games without grass, visit the page of the park.')).toBe(true)
    expect(isOutOfPlace('For help with the spray, see your nurse.')).toBe(false)
    expect(isOutOfPlace('To learn the spray, ask a nurse.')).toBe(false)
  })
})

describe('also', () => {
  const told = (text: string) =>
    sentencesIn(summarise(topicOf(text))).map((one) => toText(one.children))
  const filler = Array.from(
    { length: 9 },
    (_, at) =>
      `Notwithstanding meteorological particularities, municipality ${at} inaugurated horticultural installations.`,
  ).join(' ')

  it('goes where nothing is told that it adds to, and stays beside it', () => {
    const apart = told(`# Hay fever

## What are the signs?

${filler} You also may have a sore throat.
`)
    expect(apart).toContain('You may have a sore throat.')
    const together = told(`# Hay fever

## What are the signs?

You may have a runny nose. You also may have a sore throat.
`)
    expect(together).toContain('You also may have a sore throat.')
  })

  it('stays in a name and beside what it adds to in its own sentence', () => {
    for (const text of [
      'Hay fever is also called pollen fever.',
      'It is dust and also pollen that makes the nose run.',
    ])
      expect(told(`# Hay fever\n\n## What are the signs?\n\n${filler} ${text}`)).not.toContain(
        text.replace('also ', ''),
      )
  })
})
