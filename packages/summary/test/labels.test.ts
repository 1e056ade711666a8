import { describe, expect, it } from 'vitest'
import { labelsOf, narrows, oneOfTitle } from '../src/select/label-of.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { readSentences } from '../src/source/read-sentences.ts'
import { topicOf } from './fixture.ts'

const find = (all: ReturnType<typeof toCandidates>, start: string) =>
  all.find(({ text }) => text.startsWith(start))!

describe('what a label narrows down', () => {
  it.each([
    ['Salbutamol', ['salbutamol']],
    ['Stage II', ['stage']],
    ['Older Children', ['older', 'children']],
    ['Symptoms', []],
    ['Medicines', []],
    ['Hay fever', []],
    ['What is eczema?', []],
    ['The rash is salbutamol', []],
  ])('%s', (label, names) => expect(narrows(label, new Set(['hay', 'fever']))).toEqual(names))
})

describe('a sentence below the name of one thing', () => {
  const topic = topicOf(`# Hay cough

## How is hay cough treated?

Not every rider with hay cough needs to be treated.

Salbutamol

Salbutamol, a spray, is the main treatment for hay cough. Riders feel better within a few minutes of it.

The spray must be kept in a cool and dry place.

Most people need salbutamol for two summers or longer.

Eucalyptus

The oil must be kept far away from the eyes.

Good stables

Dust should be wetted before it is swept from the floor.
`)

  it('is told with the sentence that brings it in, or not at all', () => {
    const all = toCandidates(topic)
    const intro = find(all, 'Salbutamol, a spray')
    expect(find(all, 'The spray must').needs).toBe(intro)
    expect(find(all, 'Most people need').needs).toBe(intro)
    expect(find(all, 'The oil must').unfit).toBe(true)
    expect(find(all, 'Dust should').unfit).toBe(false)
    expect(find(all, 'Dust should').needs).toBeUndefined()
  })

  it('is told below the heading of its section, where nothing else names it', () => {
    const nested = topicOf(`# Hay cough

## How is hay cough treated?

Not every rider with hay cough needs to be treated.

## Eucalyptus

The oil must be kept far away from the eyes.
`)
    const [outer, inner] = nested.children
    outer!.children.push({ ...inner!, depth: 3 })
    nested.children.pop()
    const one = find(toCandidates(nested), 'The oil must')
    expect(one.below?.id).toBe(inner!.id)
    expect(one.conditional).toBe(true)
  })

  it('is not told among orders for others, where an item alone says for whom it is', () => {
    const all = toCandidates(
      topicOf(`# Hay cough

## What should I eat?

Good food helps.

- Young riders
- Drink as much warm milk as you like. It fills the belly for hours.
- Milk helps young riders to grow.
- Eat an apple a day. It keeps the teeth clean.
- Grooms
- Drink little milk, as it is fat. Water is better by far.
`),
    )
    expect(find(all, 'Drink as much').unfit).toBe(true)
    expect(find(all, 'Milk helps').unfit).toBe(false)
    expect(find(all, 'Eat an apple').unfit).toBe(true)
    expect(find(all, 'Drink little').unfit).toBe(true)
  })

  it('stands behind a name at the start of its item', () => {
    const sentences = readSentences(
      topicOf(`# Hay cough

## How is hay cough found?

- Rhinoscopy. A nurse looks into the nose. It takes a minute.
- Eat little. A nurse will tell you when.
`),
    )
    const labels = labelsOf(topic, sentences)
    expect(sentences.map((one) => labels.get(one)?.names[0])).toEqual([
      undefined,
      'rhinoscopy',
      'rhinoscopy',
      undefined,
      undefined,
    ])
  })
})

describe('the name of one of the things that a title joins', () => {
  it.each([
    ['Hives', 'Hives and Other Rashes', ['hives']],
    ['Dry cough.', 'Cough: Dry Cough or Wet Cough', []],
    ['Hay fever', 'Hay Fever and Dust Fever', ['hay']],
    ['Dust fever', 'Hay Fever and Dust Fever', ['dust']],
    ['Hives', 'Hives', []],
    ['Symptoms', 'Hives and Other Rashes', []],
  ])('%s below %s: %j', (label, title, names) =>
    expect(oneOfTitle(label, title)).toEqual(names.filter((word) => word.length > 3)),
  )

  it('narrows what stands below it, as the name of a test does', () => {
    const topic = topicOf(`# Hives and Other Rashes

## How are they found?

- Hives. The spots are pale and hot.
- Milk drinking test. You drink cold milk by the hour.
`)
    const sentences = readSentences(topic)
    const labels = labelsOf(topic, sentences)
    expect(sentences.map((one) => labels.get(one)?.names[0])).toEqual([
      undefined,
      'hives',
      undefined,
      'milk',
    ])
  })
})

describe('a line that narrows nothing', () => {
  const labelled = (lines: string): (string | undefined)[] => {
    const topic = topicOf(`# Hay fever\n\n## What is hay fever?\n\n${lines}\n`)
    const sentences = readSentences(topic)
    const labels = labelsOf(topic, sentences)
    return sentences.map((one) => labels.get(one)?.names[0])
  }

  it('is a link to another language', () => {
    expect(labelled('En español\n\nMany people have a sore nose in May.')).toEqual([
      undefined,
      undefined,
    ])
  })

  it('ends where a sentence says what the text is about', () => {
    const line = 'Chronic rhinitis\n\n'
    expect(labelled(`${line}The nose is sore for months.`)).toEqual([undefined, 'chronic'])
    expect(
      labelled(`${line}Hay fever is an allergy to pollen. The nose is sore for months.`),
    ).toEqual([undefined, undefined, undefined])
  })
})

describe('the labels of items', () => {
  const items = (third: string) =>
    topicOf(`# Hay cough

## What is hay cough?

Hay cough makes riders ill.

- Dry cough: The rider has a cough that stays dry all day.
- Dry wheeze: The rider can hear a dry wheeze at night.
- ${third}
`)
  const first = (third: string) =>
    toCandidates(items(third)).find(({ text }) => text.includes('stays dry all day'))!.text

  it('all stay where one of them says what its item does not', () => {
    expect(first('Grey fever: Too many white flakes stand on the skin.')).toMatch(/^Dry cough: /u)
  })

  it('go where every item says again what it is called', () => {
    expect(first('Wet cough: The rider has a wet cough in winter.')).toMatch(/^The rider/u)
  })
})
