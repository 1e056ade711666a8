import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { leans } from '../src/select/leaning.ts'
import { markAim } from '../src/select/says-aim.ts'
import { isResearch, sectionSlot } from '../src/select/section-slot.ts'
import { sentenceSlot } from '../src/select/sentence-slot.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

const told = (text: string): [heading: string, sentence: string][] =>
  bySection(summarise(topicOf(text))).flatMap(({ section, sentences }) =>
    sentences.map((one): [string, string] => [toText(section.heading), toText(one.children)]),
  )

const paper = (parts: Readonly<Record<string, string>>, title = 'Do firm pillows help?'): string =>
  `# ${title}\n\n${Object.entries(parts)
    .map(([heading, text]) => `## ${heading}\n\n${text}\n\n`)
    .join('')}`

describe('a part of a paper', () => {
  it('keeps what compares figures where it was said', () => {
    const share = 'Snoring was heard in 40% of men compared with 20% of women.'
    expect(sentenceSlot(share, { slot: 'study', settled: true, before: true })).toBe('study')
    expect(sentenceSlot(share, { slot: 'help', settled: true, found: true })).toBe('help')
  })

  it.each(['Study setting', 'Extraction methods', 'Outcome', 'Data extraction'])(
    'tells below %s how it was done',
    (heading) => {
      const [section] = topicOf(`# Snoring\n\n## ${heading}\n\nTwo of us read all papers.`).children
      const slot = sectionSlot(section!, { title: 'Snoring', research: true })
      expect(slot?.slot).toBe('study')
    },
  )

  it('is one of a review too', () => {
    expect(isResearch(['Objective', 'Data sources', 'Data synthesis'])).toBe(true)
  })

  it('asks what was found, and not whether it helps, below any heading of its results', () => {
    const all = told(
      paper({
        Background: 'Few know how many adults snore at night.',
        'Key results': 'Of the men 40% snored, compared with 20% of the women.',
        Comment:
          'In a town by the sea 30% of men snored, compared with 10% of women. Nobody knows why that is so, and nobody asked.',
        Conclusion:
          'Men snore more often than women do. They lie on their backs for longer. We cannot say whether beds have to do with it.',
      }),
    )
    const headings = all.map(([heading]) => heading)
    expect(headings).toContain('What did they find?')
    expect(headings).not.toContain('Does it help?')
  })
})

describe('the aim of a study', () => {
  const objective =
    'A bed in a cold room keeps the nose dry. This study investigated whether firm pillows help adults who snore.'

  it('is told without what it took for granted', () => {
    const all = told(
      paper({
        Objective: objective,
        Methods: 'We asked 60 adults in two towns.',
        Results: 'Twelve of them slept better than before.',
        Conclusions: 'Firm pillows may help adults.',
      }),
    ).map(([, text]) => text)
    expect(all.some((text) => text.startsWith('This study'))).toBe(true)
    expect(all.some((text) => text.startsWith('A bed'))).toBe(false)
  })

  const aimOf = (background: string): string | undefined => {
    const text = paper({
      Background: background,
      Methods: 'We asked adults.',
      Results: 'Half of them slept well.',
    })
    const all = toCandidates(topicOf(text))
    markAim(all, 'Do firm pillows help?')
    return all.find(({ aim }) => aim)?.text
  }

  it('is not what it was for besides', () => {
    const main = 'The primary aim was to learn how adults sleep.'
    expect(aimOf(`${main} A secondary aim was to learn whether firm pillows help.`)).toBe(main)
  })

  it.each([
    'It was the aim of the present study to find out how adults sleep.',
    'This article slowly examines how adults sleep.',
    'This was a study to compare two beds.',
    'We examined two beds in a cold room.',
  ])('is heard below a heading for what was known: %s', (text) =>
    expect(aimOf(`Many adults snore. ${text}`)).toBe(text),
  )
})

it('does not tell how figures were compared, or that aims were met', () => {
  const all = told(
    paper({
      Objective: 'To find out whether firm pillows help adults who snore.',
      Methods: 'Sixty adults took part.',
      'Data analysis':
        'Hours of sleep were compared by the chi-square test. A difference of an hour was considered meaningful.',
      Results: 'Twelve of the adults slept longer than before.',
      Conclusions: 'Firm pillows helped adults. The aims of the study were met.',
    }),
  ).map(([, text]) => text)
  expect(all.some((text) => /chi-square|meaningful|aims of/u.test(text))).toBe(false)
})

it.each([
  ['Five out of these 25 patients slept well.', true],
  ['Specifically, men snored.', true],
  ['Cold air hardens the pillow and in this way disturbs the sleeper.', false],
  ['They slept longer than those lying on straw.', true],
  ['Adults on soft pillows slept longer than those lying on straw.', false],
])('hears whether %s leans on the sentence before it (%s)', (text, expected) =>
  expect(leans(text, 'Snoring')).toBe(expected),
)
