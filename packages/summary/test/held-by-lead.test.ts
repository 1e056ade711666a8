import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { goesInto, isCondition, isHeldBy, isOneOf } from '../src/select/held-by-lead.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { sentencesIn, topicOf } from './fixture.ts'

const unfit = (text: string, start: string) =>
  toCandidates(topicOf(text)).find((one) => one.text.startsWith(start))?.unfit

describe('what leads in a list', () => {
  it.each([
    ['If you clean the nest yourself, take care:', true],
    ['Call the clinic if:', true],
    ['You can do this at home:', false],
    ['If you like, stay at home.', false],
  ])('is a condition: %s (%s)', (lead, held) => expect(isCondition(lead)).toBe(held))

  it.each([
    ['The nurse may give you drops to:', true],
    ['You can also:', true],
    ['These drops help:', false],
    ['You can do this at home.', false],
  ])('goes on with the verb of each item: %s (%s)', (lead, into) =>
    expect(goesInto(lead)).toBe(into),
  )

  it.each([
    ['How well it heals depends on the following:', 'Whether the cut is deep.', true],
    ['Risks include the following:', 'Having a cat that brings in birds.', true],
    ['Risks include:', 'Being near hay when you are young.', true],
    ['Risks include:', 'Being near hay makes it worse.', false],
    ['Risks include:', 'A cat brings in birds.', false],
    ['Rest helps:', 'Whether the cut is deep.', false],
  ])('announces, below %s, %s (%s)', (lead, item, one) => expect(isOneOf(lead, item)).toBe(one))

  it('is told with items that only name what it announces, or they are not', () => {
    const page = (first: string, more: string) =>
      toCandidates(
        topicOf(`# Cuts

## How do they heal?

How well a cut heals depends on the following:

- ${first}
- ${more}
- The age of the cut and of the one who has it.
`),
      ).find(({ text }) => text.startsWith('Whether'))
    const most = page(
      'Whether the cut is deep and wide.',
      'Whether it was kept clean at all times.',
    )
    expect(most?.unit?.[0]?.text).toBe('How well a cut heals depends on the following:')
    const single = page('Whether the cut is deep and wide.', 'A clean cut heals in seven days.')
    expect(single?.unit || single?.unfit).toBeTruthy()
  })

  it('is told with items that go on with their verbs', () => {
    const page = topicOf(`# Hay fever

## How is it treated?

The nurse may give you drops to:

- Dry the nose before a long day at work. Most drops are cheap.
- Ease the itch of the eyes in the night.
`)
    const item = toCandidates(page).find(({ text }) => text.startsWith('Dry the nose'))!
    expect(item.unit?.[0]?.text).toBe('The nurse may give you drops to:')
  })

  it.each([
    ['These tests show:', 'How fast you breathe out.', true],
    ['Your risk is higher:', 'If you smoke.', true],
    ['Your doctor will:', 'Look at the nose.', true],
    ['To feel better:', 'Take short walks.', false],
    ['The signs are:', 'A wet cough that stays for weeks.', true],
    ['The signs are:', 'Many children cough at night.', false],
  ])('%s %s (%s)', (lead, text, held) => expect(isHeldBy(lead, text)).toBe(held))

  it('holds paragraphs that lost their marks', () => {
    const page = `# Hay fever

## How is it found?

The nurse will:

Look at the nose for a while. The nose is often sore in May.

The nose heals by June.

## How is it treated?

If you rinse the nose at home:

Boil the water for five minutes.
`
    expect(unfit(page, 'Look at')).toBe(true)
    expect(unfit(page, 'The nose is often')).toBe(false)
    expect(unfit(page, 'Boil the water')).toBe(true)
  })

  it('is told with a list that holds only then, or neither is', () => {
    const page = topicOf(`# Hay fever

## How is it treated?

If you rinse the nose at home, take care:

- Boil the water for five minutes each time.
- Wash the bottle with soap after that.
`)
    const told = sentencesIn(summarise(page)).map((one) => toText(one.children))
    const at = told.findIndex((text) => text.startsWith('Boil'))
    if (at >= 0) expect(told.slice(0, at).join(' ')).toContain('If you rinse')
    for (const one of toCandidates(page))
      if (!one.unfit) expect((one.unit?.[0] ?? one).text).toMatch(/^If you rinse/u)
  })
})

it('tells one way of several only with its name', () => {
  const page = `# Hay fever

## How does it spread?

Pollen can reach the nose by air and by hand:

- Air. The pollen flies for many miles on dry days.
- Hand. The pollen sticks to the skin and gets to the nose by hand.
- Dust. A carpet can hold pollen for months.
- Pets. A pet that was in the grass brings it in.
`
  expect(unfit(page, 'The pollen flies')).toBe(true)
  expect(unfit(page, 'The pollen sticks')).toBe(true)
  expect(unfit(page, 'A carpet')).toBe(true)
  expect(unfit(page, 'A pet')).toBe(false)
})

it('takes the number of a stage for no short form', () => {
  const page = topicOf(`# Fever

## How is it treated?

Water through a drip (intravenous, IV) helps most. Intravenous (IV) water is for stage IV fever. A drip at stage IV stays for a day.
`)
  const told = sentencesIn(summarise(page))
    .map((one) => toText(one.children))
    .join(' ')
  expect(told).toContain('stage IV')
  expect(told).not.toMatch(/stage intravenous/iu)
})
