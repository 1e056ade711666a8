import { toText } from '@plainleaf/content-model'
import { sentencesOf, summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { sentencesIn, topicOf } from './fixture.ts'
import { expectLaws } from './laws.ts'

/** The sentences that are read as items, of paragraphs below one heading. */
const itemsOf = (...paragraphs: string[]): string[] =>
  sentencesOf(topicOf(`# Hay fever\n\n## What are its signs?\n\n${paragraphs.join('\n\n')}\n`))
    .filter(({ block }) => block === 'list item')
    .map(({ text }) => text)

const signs = ['A sore, runny nose.', 'Eyes that itch and water.']

describe('paragraphs that were items', () => {
  it('are items below words that end with a colon', () => {
    const items = ['A sore, runny nose', 'Eyes that itch and water', 'Sneezing at dawn']
    expect(
      itemsOf('The signs of hay fever include:', ...items, 'Most of this ends in June.'),
    ).toEqual(items)
  })

  it.each([
    ['The nurse may:', ['Look into your nose', 'Do a skin test', 'Listen to your chest']],
    [
      'Some things help. For example:',
      ['Shut the windows at noon.', 'If you drive, keep the air off.', 'Wash your hair at night.'],
    ],
    [
      'People at risk include:',
      ['Those who mow lawns', 'Having a father with asthma', 'The owners of cats'].slice(1),
    ],
    ['This mask:', ['Keeps pollen out', 'Helps you breathe']],
    // The tagger takes the second word for a verb.
    ['Causes include:', ['Grass that flowers', 'House uses of hay', 'Trees in bloom']],
  ])('goes on below %s', (lead, items) => {
    expect(itemsOf(lead, ...items, 'It is over when it rains for a week.')).toEqual(items)
  })

  it.each([
    ['a heading of what comes next', ['Overview', 'Pollen is a fine dust that plants make.']],
    ['a heading in large letters', ['Tests for an Itchy Nose', 'A nurse pricks the skin.']],
    ['a line that the next text tells of', ['Salt', 'Try to limit the salt in your food.']],
    [
      'a name below what one does',
      ['Pollen counts', 'They are on the radio.'],
      'Call us if you:',
      ['Feel hot', 'Lose your voice'],
    ],
    [
      'what to do as others say',
      ['Take them all, as your nurse told you.', 'It takes a week.'],
      'The nurse may give you drops to:',
      ['Relieve the itch.', 'Prevent the swelling.'],
    ],
    ['one of which no other has its stop', ['Outside', 'The wind blows it far.']],
  ] as [string, string[], string?, string[]?][])(
    'ends before %s',
    (_, after, lead = 'The signs include:', items = [...signs]) => {
      expect(itemsOf(lead, ...items, ...after)).toEqual(items)
    },
  )

  it.each([
    ['one alone', ['The signs include:', 'A runny nose', 'It is worse at noon.']],
    ['sentences', ['This is why:', 'Pollen gets into the nose.', 'The nose swells at once.']],
    [
      'cells of a table',
      [
        'Take no more than:',
        '2 puffs a day',
        '1 drop a day',
        '4 puffs a day',
        '2 drops a day',
        '6 puffs a day',
      ],
    ],
  ])('are none: %s', (_, lines) => expect(itemsOf(...lines)).toEqual([]))

  it('are told with the words that lead them in', () => {
    const topic = topicOf(`# Hay fever

## What is hay fever?

Hay fever is an allergy to the pollen of grass and of trees. It comes back each spring.

## What are the symptoms of hay fever?

The symptoms of hay fever include:

A runny nose that does not stop.

Eyes that itch and water.

Sneezing at dawn.

Pollen is in the air in May.
`)
    const told = sentencesIn(summarise(topic)).map((one) => toText(one.children))
    const at = told.indexOf('The symptoms of hay fever include:')
    expect(told.slice(at, at + 4)).toEqual([
      'The symptoms of hay fever include:',
      'A runny nose that does not stop',
      'Eyes that itch and water',
      'Sneezing at dawn',
    ])
    expectLaws(topic)
  })
})
