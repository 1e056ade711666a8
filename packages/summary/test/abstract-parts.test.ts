import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { abstractLabel } from '../src/edit/abstract-label.ts'
import { deedsOf } from '../src/select/paper-deeds.ts'
import { partsOf } from '../src/select/paper-parts.ts'
import { bySection, topicOf } from './fixture.ts'

const told = (title: string, text: string): Record<string, string> =>
  Object.fromEntries(
    bySection(summarise(topicOf(`# ${title}\n\n${text}`))).map(({ section, sentences }) => [
      toText(section.heading),
      sentences.map((one) => toText(one.children)).join(' '),
    ]),
  )

const inOnePiece = [
  'Snoring is a frequent cause of bad nights in large families.',
  'We studied 60 adults who snored and slept on firm pillows for a month.',
  'Their partners wrote down each night how loud the snoring was.',
  'Snoring was heard in 40% of nights on firm pillows, compared with 80% before.',
  'Five adults had a sore neck and stopped.',
  'There were 30 bakers, 20 clerks and 10 others.',
  'These findings suggest that firm pillows lower snoring in adults.',
]

describe('an abstract in one piece', () => {
  it('has parts by what its sentences do', () => {
    expect(deedsOf(inOnePiece)).toEqual([
      'Background',
      'Methods',
      'Methods',
      'Results',
      'Results',
      'Results',
      'Conclusions',
    ])
  })

  it('is told as a paper, and asks no question of a page', () => {
    const all = told('Firm pillows and snoring', inOnePiece.join(' '))
    expect(all['What was studied?']).toContain('60 adults')
    expect(all['What did they find?']).toContain('firm pillows lower snoring')
    expect(Object.keys(all)).not.toContain('What is it?')
    expect(Object.keys(all)).not.toContain('Does it help?')
  })

  it('concludes with its last sentence and what that goes on from', () => {
    const all = deedsOf([
      ...inOnePiece.slice(0, 5),
      'Firm pillows were liked by most.',
      'However, no adult slept longer on them.',
    ])
    expect(all?.slice(-3)).toEqual(['Results', 'Conclusions', 'Conclusions'])
  })

  it('concludes with all that is said at its end to hold', () => {
    const all = deedsOf([
      ...inOnePiece.slice(0, 5),
      'Firm pillows make snoring rarer in most adults.',
      'Necks need rest after three weeks on them.',
    ])
    expect(all?.slice(-3)).toEqual(['Results', 'Conclusions', 'Conclusions'])
    const adds = deedsOf([
      ...inOnePiece.slice(0, 5),
      'Firm pillows brought sleep to most couples.',
      'Therefore, nobody should lie without one.',
    ])
    expect(adds?.slice(-3)).toEqual(['Results', 'Conclusions', 'Conclusions'])
  })

  it('is that of a paper where something was done and something found', () => {
    const texts = [
      'Pillows differ in how firm they are.',
      'Twelve pillows were compared by weight.',
      'The firm ones were found to be heavier.',
      'Feathers were seen in half of them.',
    ]
    expect(deedsOf(texts)?.[1]).toBe('Methods')
  })

  it('takes labels in capitals for the headings that they were', () => {
    const topic = topicOf(
      `# Firm pillows\n\n${[
        'Snoring keeps many families awake. METHODS: Sixty adults slept on firm pillows.',
        'Their partners wrote down how loud it was. RESULTS: Soft pillows were missed by 12 adults.',
        'Five adults had a sore neck. CONCLUSIONS: Firm pillows lower snoring in most adults.',
      ].join(' ')}`,
    )
    const { sections, sentences, found } = partsOf(topic)
    const headings = ['Background', 'Methods', 'Results', 'Conclusions']
    expect(found).toBe(true)
    expect(sections.map(({ heading }) => toText(heading))).toEqual(headings)
    expect(sentences.map(({ of }) => sections.indexOf(of))).toEqual([0, 1, 1, 2, 2, 3])
    expect(sentences.map(({ inPassage }) => inPassage)).toEqual([0, 0, 1, 0, 1, 0])
  })

  it('asks not whether it helps where it is about no treatment', () => {
    const figures = 'Snoring was heard in 40% of bakers compared with 20% of clerks.'
    const rest =
      'Bakers lie down in the afternoon and rise at night. Clerks lie down after supper, and most of them rise when it is light. Their beds are of wood in one town and of iron in the other. In the hills many sleep on straw. Cats sleep beside them in winter, and dogs lie at the door. The nights are long and quiet, and the bells are not rung before morning.'
    const all = told('Snoring in two towns', `Snoring is a sound of sleep. ${rest} ${figures}`)
    expect(Object.keys(all)).not.toContain('Does it help?')
    expect(Object.values(all).join(' ')).toMatch(/bakers/u)
  })

  it.each([
    ['a page for patients', inOnePiece.map((text) => text.replace(/^We/u, 'For you we'))],
    [
      'a description',
      [
        'Snoring is a sound of sleep.',
        'Many adults snore.',
        'It may come from a dry nose.',
        'A firm pillow can help.',
      ],
    ],
  ])('is not %s', (_, texts) => {
    expect(deedsOf(texts)).toBeUndefined()
  })
})

describe('a label in an abstract', () => {
  it.each([
    ['RESULTS: No one fell.', 'Results'],
    ['STUDY: We asked ten men.', 'Study'],
    ['MATERIALS AND METHODS: We asked ten men.', 'Materials and methods'],
    ['MAIN OUTCOME MEASURES: Hours of sleep.', 'Main outcome measures'],
  ])('names the part: %s', (text, name) => {
    expect(abstractLabel(text)?.name).toBe(name)
  })

  it.each(['NOTE: No one fell.', 'Results: No one fell.', 'RESULTS were late.'])(
    'is not in: %s',
    (text) => {
      expect(abstractLabel(text)).toBeUndefined()
    },
  )
})
