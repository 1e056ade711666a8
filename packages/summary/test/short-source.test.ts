import { toText } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { isCare } from '../src/select/budget-of.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { bySection, sentencesIn, topicOf } from './fixture.ts'

const eczema = `# Eczema cream

Eczema cream keeps water in the skin. Many people put the cream on each morning.

## How do I use it?

1. Wash your hands.
2. Dot the cream on the dry skin.
3. Stroke it in, the way the hairs grow.
4. Wait ten minutes before you dress.

## How long does each kind last?

| Kind | Soaks in after | Lasts |
| Thin lotion | 5 minutes | 2 to 3 hours |
| Thick cream | 20 minutes | 6 to 8 hours |

## Side effects

- Stinging: about 10 out of 100 people have it in the first week.
- Blocked pores.

## When to get help

See your doctor if the skin weeps or smells. Call a nurse if a rash spreads fast.

## Keeping it

Keep the open tub at room temperature for up to 6 months.`

it('tells nearly all of a short source, its table and its shortest section too', () => {
  const text = bySection(summarise(topicOf(eczema)))
    .flatMap(({ sentences }) => sentences.map((one) => toText(one.children)))
    .join(' ')
  for (const part of [
    'each morning',
    'Wait ten minutes',
    '6 to 8 hours',
    '10 out of 100',
    '6 months',
  ])
    expect(text).toContain(part)
})

it('leaves out most of a long one', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  const more = days.flatMap((day) =>
    ['spring', 'summer', 'autumn', 'winter'].map(
      (
        season,
      ) => `On a ${day} in ${season}, the cream that one rubs in by noon dries by ${day} night.
The skin of hands that are washed on ${day} needs it more in ${season} than the skin of feet.`,
    ),
  )
  const source = topicOf(`${eczema}\n\n## Through the year\n\n${more.join('\n\n')}`)
  const plain = sentencesIn(summarise(source)).map((one) => toText(one.children))
  expect(words(plain.join(' ')).length).toBeLessThan(450)
})

const hayFever = `# What is hay fever?

## What is it?

Hay fever is an allergy to pollen.

## What are the risks?

It can make asthma worse.

## What helps?

Stay inside when the count is high. See a doctor if you wheeze. See the page on pollen.`

it('tells what `it` does right below a question, and for what to see a doctor', () => {
  const told = bySection(summarise(topicOf(hayFever)))
  const all = told.flatMap(({ sentences }) => sentences.map((one) => toText(one.children)))
  expect(all).toContain('It can make asthma worse.')
  expect(all).toContain('See a doctor if you wheeze.')
  expect(all).not.toContain('See the page on pollen.')
})

it('tells how a medicine is taken before it spends room on explanations', () => {
  const page = `# Syrup

## What is it?

Syrup is a sweet drink for a cough.

## How to use it

Take the syrup once a day. Your dose depends on your weight. The syrup is red.`
  const all = toCandidates(topicOf(page))
  const care = all.filter(({ slot }) => slot === 'steps').map((one) => [one.text, isCare(one)])
  expect(care).toEqual([
    ['Take the syrup once a day.', true],
    ['Your dose depends on your weight.', true],
    ['The syrup is red.', false],
  ])
})
