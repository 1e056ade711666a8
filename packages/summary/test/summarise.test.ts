import {
  type Block,
  type HealthAspect,
  healthAspects,
  type PhrasingContent,
  type Section,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bySection, names, readTopic, sentencesIn, topicOf } from './fixture.ts'
import { expectLaws } from './laws.ts'

const pool = [
  'Hay fever is an allergy to pollen.',
  'It is common in spring.',
  'However, it can start at any age.',
  'These symptoms can last for weeks.',
  'You may sneeze and your eyes may itch.',
  'Does it go away?',
  'In one study, 67% of people felt better, compared with 32% who had a dummy pill.',
  'The FDA refused the tablet in 2021.',
  'Do not take the tablet if you are pregnant.',
  'Call your doctor at once if you cannot breathe.',
  'More research is needed.',
  'It is not known why some people get it.',
  'Common signs are:',
  'sneezing',
  'itchy eyes',
  'It is important to note that the spray does not cure hay fever.',
  'No. It is not catching.',
  'A groundbreaking, revolutionary spray is promising.',
  'Talk to your nurse about the spray (Lee et al., 2020).',
  'Nose sprays work best when used every day [4].',
]
const phrase: fc.Arbitrary<PhrasingContent[]> = fc
  .array(fc.constantFrom(...pool), { minLength: 1, maxLength: 4 })
  .chain((texts) =>
    fc.constantFrom<PhrasingContent[]>(
      [{ type: 'text', value: texts.join(' ') }],
      [
        { type: 'strong', children: [{ type: 'text', value: `${texts[0]}` }] },
        { type: 'text', value: ` ${texts.slice(1).join(' ')}` },
      ],
      [
        { type: 'text', value: texts.join(' ').replace(/[.?:]$/u, '') },
        { type: 'text', value: ' ' },
        { type: 'citation', references: ['lee'], label: '[1]' },
        { type: 'text', value: '.' },
      ],
    ),
  )
const paragraph: fc.Arbitrary<Block> = phrase.map((children) => ({ type: 'paragraph', children }))
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc.record<Block & { type: 'list' }>({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    children: fc.array(
      paragraph.map((one) => ({ type: 'listItem' as const, children: [one] })),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record<Block & { type: 'callout' }>({
    type: fc.constant('callout' as const),
    tone: fc.constantFrom('note' as const, 'warning' as const),
    title: fc.constant<PhrasingContent[]>([{ type: 'text', value: 'Take care' }]),
    children: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  }),
  fc.array(phrase, { minLength: 2, maxLength: 2 }).map(
    (cells): Block => ({
      type: 'table',
      headerRows: 1,
      headerColumns: 0,
      children: [
        ['Name', 'Effect'].map((value): PhrasingContent[] => [{ type: 'text', value }]),
        cells,
      ].map((row) => ({
        type: 'tableRow',
        children: row.map((children) => ({ type: 'tableCell', children })),
      })),
    }),
  ),
)
const heading = fc.constantFrom(
  '',
  'What is it?',
  'How is it treated?',
  'Side effects',
  'Who should not have it?',
  'Is it approved?',
  'Why me?',
  'Conclusion',
)
const topic: fc.Arbitrary<Topic> = fc
  .array(
    fc.record({
      heading,
      aspect: fc.option(fc.constantFrom<HealthAspect>(...healthAspects)),
      kind: fc.constantFrom('prose' as const, 'disclaimer' as const, 'keyPoints' as const),
      children: fc.array(block, { maxLength: 4 }),
    }),
    { maxLength: 6 },
  )
  .map((parts) => ({
    type: 'topic',
    id: 'hay-fever',
    variant: 'full',
    title: 'Hay fever',
    lang: 'en',
    meta: { source: { format: 'test' }, authors: [], reviewedBy: [], keywords: [], sources: [] },
    children: parts.map(({ heading, kind, ...rest }, at): Section => {
      const base = {
        ...rest,
        type: 'section' as const,
        id: `section-${at}`,
        depth: 2 as const,
        typing: { confidence: 1, alternatives: [] },
        heading: heading ? [{ type: 'text' as const, value: heading }] : [],
      }
      return kind === 'keyPoints' ? { ...base, kind, points: 1 } : { ...base, kind }
    }),
    references: [{ type: 'reference', id: 'lee', label: '1', itemType: 'book' }],
    dropped: [],
  }))

describe('summarise', () => {
  it.each(names)('keeps the laws for %s', (name) => {
    expectLaws(readTopic(name))
  })

  it('keeps the laws for any topic', () => {
    fc.assert(fc.property(topic, expectLaws), { numRuns: 300 })
  })

  it('closes with every sentence of the disclaimers', () => {
    const plain = summarise(readTopic('head-lice'))
    const last = plain.children.at(-1)!
    expect(last).toMatchObject({ kind: 'disclaimer', id: 'disclaimer' })
    expect(sentencesIn(last).map((sentence) => toText(sentence.children))).toEqual([
      'This leaflet is general information.',
      'It does not replace advice from a nurse or doctor.',
    ])
  })

  it('keeps what must be kept and leaves out praise and forecasts', () => {
    const text = toText(summarise(readTopic('head-lice')))
    expect(text).toContain('57 of 100 children')
    expect(text).toContain('under 6 months')
    expect(text).toContain('Call your doctor at once')
    expect(text).not.toMatch(/groundbreaking|expected|\[@/u)
  })

  it('tells steps and side effects in full', () => {
    const plain = summarise(readTopic('blue-inhaler'))
    const count = (id: string) =>
      bySection(plain).find(({ section }) => section.id === id)?.sentences
    expect(count('how-to-use-it')).toHaveLength(4)
    expect(plain.children.find(({ id }) => id === 'how-to-use-it')).toMatchObject({
      kind: 'procedure',
      steps: 4,
    })
    expect(count('side-effects')?.length).toBeGreaterThanOrEqual(3)
  })

  it('dates a heading only where the sentences carry the date', () => {
    const headings = (one: Topic) => one.children.map(({ heading }) => toText(heading))
    const what = `The spray is a medicine for the nose. ${'It has a blue cap and a white label. '.repeat(20)}`
    const dated = (text: string) => {
      const full = topicOf(
        `# A spray\n\n## What is it?\n\n${what}\n\n## Is it approved?\n\n${text}`,
      )
      return summarise({ ...full, meta: { ...full.meta, lastChecked: '2026-02-03' } })
    }
    expect(headings(dated('No. The MHRA refused it in August 2019.'))).toContain('Is it approved?')
    expect(headings(dated('As of 3 February 2026 it was not approved.'))).toContain(
      'Is it approved? (as of 3 February 2026)',
    )
  })

  it('gives a plain topic back and an empty one empty', () => {
    const plain = summarise(readTopic('head-lice'))
    expect(summarise(plain)).toBe(plain)
    expect(summarise({ ...readTopic('head-lice'), children: [] }).children).toEqual([])
  })
})
