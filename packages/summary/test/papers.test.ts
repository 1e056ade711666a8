import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { isSupposed } from '../src/select/before-results.ts'
import { namesAnimals } from '../src/select/names-animals.ts'
import { isFound } from '../src/select/section-slot.ts'
import { sentenceSlot } from '../src/select/sentence-slot.ts'
import { bySection, topicOf } from './fixture.ts'

/** A paper on snoring, opened by what its test hands in. */
const paper = (
  start: string,
  methods = 'We asked 60 adults in two towns how they slept.',
): string =>
  `# A pillow for snoring\n\n${start}\n\n## Methods\n\n${methods} Each of them wrote down for a month how long they lay awake at night.\n\n## Results\n\nWith the pillow 12 of 30 adults snored, compared with 24 of 30 adults without it. Nobody had a sore neck.\n\n## Conclusions\n\nThe pillow made snoring rarer in adults. It is not yet known whether children sleep better with it.`

const told = (text: string): [heading: string, sentence: string][] =>
  bySection(summarise(topicOf(text))).flatMap(({ section, sentences }) =>
    sentences.map((one): [string, string] => [toText(section.heading), toText(one.children)]),
  )

it('tells what was open before a study in front of what it found, and what still is behind', () => {
  const all = told(
    paper(
      '## Background\n\nIt is not known whether a pillow of this kind can help adults who snore.',
    ),
  )
  const below = (part: string): string[] =>
    all.filter(([, text]) => text.includes(part)).map(([heading]) => heading)
  expect(below('not known whether')).not.toContain('What is not known?')
  expect(below('not yet known')).toEqual(['What is not known?'])
})

it('does not ask what a thing is above what a paper says of its field', () => {
  const all = told(
    paper(
      '## Introduction\n\nPeople who live with somebody who snores lose 40 minutes of sleep a night.',
    ),
  )
  expect(all.filter(([, text]) => text.includes('lose 40')).map(([heading]) => heading)).toEqual([
    'Introduction',
  ])
})

it('does not tell as a fact what the authors of a paper only supposed', () => {
  const said = 'A soft pillow works better than a hard one in people who snore.'
  const all = told(paper(`## Hypothesis\n\n${said}`))
  expect(all.map(([, text]) => text)).not.toContain(said)
  expect(isSupposed('Hypothesis', said)).toBe(true)
  expect(isSupposed('Background and hypothesis', said)).toBe(true)
  expect(isSupposed('Hypothesis', 'We thought that a soft pillow works better.')).toBe(false)
  expect(isSupposed('Results', said)).toBe(false)
})

it.each(['Results', 'Main findings', 'Conclusion', 'Discussion'])(
  'hears that %s tells what was found',
  (heading) => expect(isFound(heading)).toBe(true),
)

it('takes what was open or known before a study for neither an answer nor a finding', () => {
  const open = 'It is not known whether the pillow helps.'
  expect(sentenceSlot(open, { slot: 'study', settled: true, before: true })).toBe('study')
  expect(sentenceSlot(open, { slot: 'study', settled: true })).toBe('unknown')
  const share = 'In all, 40% of men snore, compared with 20% of women.'
  expect(sentenceSlot(share, { slot: 'what', settled: true, before: true })).toBe('what')
  expect(sentenceSlot(share, { slot: 'what', settled: true })).toBe('help')
})

it('says that a study was done on animals before it says what was found', () => {
  const study = (methods: string): string =>
    `# A pillow for snoring\n\n## Background\n\nSnoring keeps many couples awake at night.\n\n## Methods\n\nThe pillow was filled with straw. ${methods} We wrote down how long each slept. The straw was changed once a week.\n\n## Results\n\nSnoring stopped in 12 of 30, compared with 3 of 30 without the pillow. Sleep lasted an hour longer.\n\n## Conclusions\n\nThe pillow made snoring rarer.`
  const named = (text: string): string[] =>
    told(text).flatMap(([heading, one]) => (namesAnimals(one) ? [heading] : []))
  const methods =
    'Laboratory conditions were kept constant for sixty anesthetized guinea pigs with experimentally induced respiratory obstruction.'
  expect(named(study(methods))).toEqual(['Methods'])
  // Where people were studied too, the rest says on whom.
  expect(named(study(`${methods} Twelve volunteers slept on it as well.`))).toEqual([])
})

it.each([
  ['Twenty rats were fed straw.', true],
  ['Guinea pigs slept in two cages.', true],
  ['The bones came from six cadavers.', true],
  ['Cultured skin cells were kept warm.', true],
  ['A mouse antibody was used.', false],
  ['The children had had a dog bite.', false],
  ['They wore rabbit-fur hats.', false],
])('hears whether animals are named: %s', (text, named) => expect(namesAnimals(text)).toBe(named))
