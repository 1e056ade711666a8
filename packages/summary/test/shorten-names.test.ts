import { type Section, type Sentence, toText } from '@plainleaf/content-model'
import { splitSentences } from '@plainleaf/language'
import { expect, it } from 'vitest'
import { dropShortNames } from '../src/arrange/drop-short-names.ts'
import { base, proseOrSteps } from '../src/arrange/section-parts.ts'
import { shortenLongNames } from '../src/arrange/shorten-long-names.ts'
import { shortenNames } from '../src/arrange/shorten-names.ts'
import { sentencesIn } from '../src/output/sentences-in.ts'

/** A text below one heading. */
function sectionOf(text: string): Section {
  const children = splitSentences(text).map(
    ({ text: value }, at): Sentence => ({
      type: 'sentence',
      id: `help.s${at + 1}`,
      sources: ['a.s1'],
      edits: [],
      children: [{ type: 'text', value }],
    }),
  )
  const heading = [{ type: 'text' as const, value: 'Does it help?' }]
  return proseOrSteps(base('help', heading, null, 2), [{ type: 'paragraph', children }])
}

const textOf = (section: Section): string[] =>
  sentencesIn(section).map((one) => toText(one.children))

/** The sentences of a text after its names were shortened. */
function shortened(title: string, text: string): string[] {
  const section = sectionOf(text)
  shortenNames([section], title)
  return textOf(section)
}

it.each([
  [
    'Light therapy for winter blues',
    'Light therapy is used in the morning. Most people sleep well after light therapy.',
    'Most people sleep well after this treatment.',
  ],
  [
    'What is MDMA?',
    'MDMA is taken by mouth. MDMA can raise the pulse.',
    'The drug can raise the pulse.',
  ],
  [
    'What is MDMA?',
    'MDMA is under study. The Food and Drug Administration classed MDMA as a new way to treat stress.',
    'The Food and Drug Administration classed the drug as a new way to treat stress.',
  ],
  [
    'What is MDMA?',
    'MDMA is taken by mouth. A faster pulse: MDMA can raise the pulse.',
    'A faster pulse: The drug can raise the pulse.',
  ],
])('says a name once: %s', (title, text, after) => {
  expect(shortened(title, text).at(-1)).toBe(after)
})

it.each([
  // Another that could be meant, a part of another name, a definition, or a name said too long ago.
  ['Light therapy', 'Light therapy helps some, and heat therapy others. Ask about light therapy.'],
  ['Light therapy', 'Light therapy is used in towns. Most light therapy lamps are bright.'],
  ['Light therapy', 'Light therapy is used in towns. Of all treatments, light therapy is new.'],
  ['What is MDMA?', 'Some take ecstasy for MDMA. In tests MDMA was in half of it.'],
  ['What is MDMA?', 'The tests found MDMA in it. MDMA is a man-made drug.'],
  ['Light therapy', 'Light therapy is new. At night, potentially light therapy helped.'],
  ['Winter blues', 'Light therapy is used in towns. Some like light therapy.'],
  ['Light therapy', 'Light therapy is old. It is mild. Many like it. Few stop light therapy.'],
])('keeps a name: %s: %s', (title, text) => {
  expect(shortened(title, text).join(' ')).toBe(text)
})

it('gives a long name once', () => {
  const sections = [
    sectionOf('The National Pollen Board (NPB) counts pollen. It rained.'),
    sectionOf('The National Pollen Board (NPB) sent a letter, and the NPB was right.'),
  ]
  shortenLongNames(sections)
  expect(sections.flatMap(textOf)).toEqual([
    'The National Pollen Board (NPB) counts pollen.',
    'It rained.',
    'The NPB sent a letter, and the NPB was right.',
  ])
  const edits = sentencesIn(sections[1]!)[0]!.edits
  expect(edits.map(({ ruleId }) => ruleId)).toEqual(['name-shortened'])
})

it('leaves out a short name that nothing else uses', () => {
  const own = new Map([
    ['NPB', 'National Pollen Board'],
    ['PCI', 'pollen count index'],
    ['FEV', 'forced expiratory volume'],
  ])
  const sections = [
    sectionOf(
      'The National Pollen Board (NPB) uses a pollen count index (PCI). It rained in Leeds (LDS).',
    ),
    sectionOf('The NPB sent a letter about the forced expiratory volume (FEV).'),
  ]
  dropShortNames(sections, 'What FEV is', own)
  expect(sections.flatMap(textOf)).toEqual([
    'The National Pollen Board (NPB) uses a pollen count index.',
    'It rained in Leeds (LDS).',
    'The NPB sent a letter about the forced expiratory volume (FEV).',
  ])
  const edits = sentencesIn(sections[0]!)[0]!.edits
  expect(edits.map(({ ruleId }) => ruleId)).toEqual(['short-name-dropped'])
})

it('keeps a short name between two words that would say the same', () => {
  const own = new Map([['HCR', 'hip change rate']])
  const sections = [sectionOf('The hip change rate (HCR) rates fell in both towns.')]
  dropShortNames(sections, 'Hips', own)
  expect(sections.flatMap(textOf)).toEqual(['The hip change rate (HCR) rates fell in both towns.'])
})
