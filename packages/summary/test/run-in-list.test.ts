import { toText } from '@plainleaf/content-model'
import { sentencesOf, summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { runInList } from '../src/source/run-in-list.ts'
import { sentencesIn, topicOf } from './fixture.ts'
import { expectLaws } from './laws.ts'

const partsOf = (text: string, listed = false): string[] | undefined =>
  runInList(text, listed)?.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim()}`,
  )
const told = (lines: string): string[] =>
  sentencesIn(summarise(topicOf(lines))).map((one) => toText(one.children))

describe('a list that lost its lines', () => {
  it.each([
    [
      'Signs of a cold include: - a sore throat - a cough. Rest at home.',
      false,
      [
        'text: Signs of a cold include:',
        'item: a sore throat',
        'item: a cough.',
        'text: Rest at home.',
      ],
    ],
    [
      'Stay at home if you are ill with - a fever - a cough - a rash',
      false,
      ['text: Stay at home if you are ill with', 'item: a fever', 'item: a cough', 'item: a rash'],
    ],
    [
      'Small habits help. - Wash your hands. - Open the windows.',
      false,
      ['text: Small habits help.', 'item: Wash your hands.', 'item: Open the windows.'],
    ],
    [
      'have a sore throat - see dark spots - feel hot at dawn',
      true,
      ['item: have a sore throat', 'item: see dark spots', 'item: feel hot at dawn'],
    ],
    [
      'have a sore throat - are older than ten - have red eyes - sneeze',
      true,
      [
        'item: have a sore throat',
        'item: are older than ten',
        'item: have red eyes',
        'item: sneeze',
      ],
    ],
    ['a sore throat • a cough • UTI', true, ['item: a sore throat', 'item: a cough', 'item: UTI']],
    [
      'gout - Crohn’s disease - lupus',
      true,
      ['item: gout', 'item: Crohn’s disease', 'item: lupus'],
    ],
    [
      'Rest well. - Signs are: - a cough - a rash - Call us if you are ill.',
      true,
      [
        'item: Rest well.',
        'text: Signs are:',
        'inner: a cough',
        'inner: a rash',
        'item: Call us if you are ill.',
      ],
    ],
    [
      'Mild oak fever is treated with the following: - Tea. - Rest. Bad oak fever is treated with the following: - Drops. - Pills.',
      false,
      [
        'text: Mild oak fever is treated with the following:',
        'item: Tea.',
        'item: Rest.',
        'text: Bad oak fever is treated with the following:',
        'item: Drops.',
        'item: Pills.',
      ],
    ],
    [
      'Call us for any of the following: Signs in Small Children - A cough. - Red eyes. Signs in Teens - Low mood. - No sleep.',
      false,
      [
        'text: Call us for any of the following: Signs in Small Children',
        'item: A cough.',
        'item: Red eyes.',
        'text: Signs in Teens',
        'item: Low mood.',
        'item: No sleep.',
      ],
    ],
    [
      'Signs of a mild cold include - a cough - a rash - Signs of a bad cold include - a fever - chills',
      false,
      [
        'text: Signs of a mild cold include',
        'item: a cough',
        'item: a rash',
        'text: Signs of a bad cold include',
        'item: a fever',
        'item: chills',
      ],
    ],
    [
      'Rest well. - Signs of a mild cold include - a cough - a rash - Signs of a bad cold include - a fever - chills - Call us if you are ill.',
      true,
      [
        'item: Rest well.',
        'text: Signs of a mild cold include',
        'inner: a cough',
        'inner: a rash',
        'text: Signs of a bad cold include',
        'inner: a fever',
        'inner: chills',
        'item: Call us if you are ill.',
      ],
    ],
    [
      'Foods low in salt include - figs - plums - cold oats Foods high in salt include - chips - olives',
      false,
      [
        'text: Foods low in salt include',
        'item: figs',
        'item: plums',
        'item: cold oats',
        'text: Foods high in salt include',
        'item: chips',
        'item: olives',
      ],
    ],
    [
      'Salt. Foods low in salt include - figs - plums - cold oats Foods high in salt include - chips - olives - Sugar. Ask us how much.',
      true,
      [
        'text: Salt. Foods low in salt include',
        'inner: figs',
        'inner: plums',
        'inner: cold oats',
        'text: Foods high in salt include',
        'inner: chips',
        'inner: olives',
        'item: Sugar. Ask us how much.',
      ],
    ],
    [
      'Tests are - a swab - a test for Lyme disease Signs that need no test are - a cough - a rash',
      false,
      [
        'text: Tests are',
        'item: a swab',
        'item: a test for Lyme disease',
        'text: Signs that need no test are',
        'item: a cough',
        'item: a rash',
      ],
    ],
    [
      'You can have: - figs - plums - foods rich in Vitamin C such as - oranges',
      false,
      [
        'text: You can have:',
        'item: figs',
        'item: plums',
        'item: foods rich in Vitamin C such as',
        'item: oranges',
      ],
    ],
    [
      'Call us for: - A cough. Use soap - Red eyes. Rub them less. - A rash.',
      false,
      [
        'text: Call us for:',
        'item: A cough. Use soap',
        'item: Red eyes. Rub them less.',
        'item: A rash.',
      ],
    ],
  ])('is found in %j', (text, listed, parts) => {
    expect(partsOf(text, listed)).toEqual(parts)
  })

  it.each([
    ['Some creams - such as zinc - can sting.', false],
    ['Aspirin - a painkiller - is sold in shops', true],
    ['The cream - a mild one - helps - and it is cheap - for most.', false],
    ['It takes 5 - 10 days: most go in 3 - 4 weeks.', false],
    ['Zinc cream - for dry skin', true],
    ['Nothing of the kind', true],
  ])('is not seen in %j', (text, listed) => {
    expect(partsOf(text, listed)).toBeUndefined()
  })

  const page = `# Ear wax

## What are the symptoms?

Ear wax can block an ear. Signs of a blocked ear may include - a dull ache - a ringing sound - poor hearing on one side - a feeling that the ear is full

## What are the treatments?

Side effects of the drops include

- itching - redness - a bad smell from the ear`

  it('is told as the list that it was, with the words that announce it, and replays', () => {
    const text = told(page)
    for (const item of ['a dull ache', 'poor hearing on one side', 'redness'])
      expect(text).toContain(item)
    expect(text).toContain('Side effects of the drops include:')
    expect(text.join(' ')).not.toContain(' - ')
    expectLaws(topicOf(page))
  })

  it('gives each of its items an id of its own', () => {
    const found = sentencesOf(topicOf(page)).filter(({ block }) => block === 'list item')
    expect(found.map(({ text }) => text)).toContain('a ringing sound')
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  })

  it('tells no item below words that led in other items', () => {
    const text = told(`# Oak fever

## What are the treatments?

Treatment of mild oak fever includes the following: - Rest with tea. - Cold baths. - A nap at noon every day. Treatment of severe oak fever that keeps you awake includes the following: - Drops for the eyes. - Strong pills. - A stay in hospital. Ask a nurse for help.`)
    const second = text.findIndex((one) => one.startsWith('Treatment of severe oak fever'))
    expect(second).toBeGreaterThan(text.indexOf('Cold baths.'))
    expect(text.indexOf('Strong pills.')).toBeGreaterThan(second)
  })

  it.each([
    ['in one line', (items: string[]) => ` - ${items.join(' - ')}`],
    [
      'in lines of their own',
      (items: string[]) => `\n\n${items.map((one) => `- ${one}`).join('\n')}`,
    ],
  ])('ends where an item goes on with what leads in others, %s', (_, list) => {
    const page = `# Oak fever

## What are the treatments?

A nurse will tell you how much salt a child with oak fever needs. Foods low in salt include${list(['figs', 'plums', 'cold oats Foods high in salt include', 'chips', 'olives', 'smoked fish'])}`
    const text = told(page)
    const [low, high] = ['low', 'high'].map((word) =>
      text.indexOf(`Foods ${word} in salt include:`),
    )
    expect(text).toContain('cold oats')
    expect(low).toBeLessThan(text.indexOf('cold oats'))
    expect(high).toBeGreaterThan(text.indexOf('cold oats'))
    expect(text.indexOf('chips')).toBeGreaterThan(high!)
    expectLaws(topicOf(page))
  })

  const rooms = Array.from(
    { length: 24 },
    (_, at) =>
      `## Room ${at}\n\nRoom ${at} has green walls and a window to the park with its old trees.`,
  ).join('\n\n')

  it('is not told again below another heading', () => {
    const list =
      'Wear long gloves when you dig near: - roads - ponds - barns - oaks - walls - sheds - hives - wells - ditches'
    const text = told(`# Ticks

## What are the risks?

Tick bites can make you ill. ${list}

## What are the symptoms?

A tick bite may itch for a week. ${list}

${rooms}`)
    expect(text.filter((one) => one === 'ponds')).toHaveLength(1)
  })

  it('is not told where it only names what else to read', () => {
    const text = told(`# Ticks

## What are the symptoms?

A tick bite may itch for a week or more. See our pages on walks for more: - Long Walks - Old Woods - Dogs at Home

${rooms}`)
    expect(text.join(' ')).toContain('itch')
    expect(text).not.toContain('Old Woods')
  })

  it('is not told where nobody reads one of its items to the end', () => {
    const text = told(`# Ticks

## What are the symptoms?

Signs of a bite are: - itching - fever - chills - a rash - pain - heat - sweat - thirst - ${'leaf '.repeat(60)}

${rooms}`)
    expect(text).not.toContain('chills')
  })
})
