import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { markAnswer } from '../src/select/answers-title.ts'
import type { Candidate } from '../src/select/candidate.ts'
import { followsFindings, ofStudy } from '../src/select/of-study.ts'
import { isResearch } from '../src/select/section-slot.ts'
import { candidatesOf } from '../src/select/to-candidates.ts'
import { withTies } from '../src/select/with-ties.ts'
import { bySection, topicOf } from './fixture.ts'

/** A paper whose results are many and easy, and its conclusion. */
const paper = (conclusion: string, title = 'Do firm pillows make snoring rarer?'): string =>
  `# ${title}

## Background

Snoring keeps many couples awake at night.

## Methods

Sixty adults in two towns slept on a firm pillow for a month. They wrote down every morning how long they had lain awake. Nobody knew beforehand what was in the pillow. A nurse weighed each pillow before and after, and a clerk wrote the weights into a book. The adults could ask for another pillow at any time, and they were paid a small sum for each week.

## Results

Twelve adults were ill for a week. The mean age was 51 years. Eight adults slept on the floor for some nights. The pillow weighed two pounds. Most adults washed it once a week. Two adults lost it.

## Conclusions

${conclusion}
`

const found = (text: string): string[] =>
  bySection(summarise(topicOf(text)))
    .filter(({ section }) => toText(section.heading) === 'What did they find?')
    .flatMap(({ sentences }) => sentences.map((one) => toText(one.children)))

it('tells what answers the title of a paper first, however hard it is to read', () => {
  const hard =
    'Notwithstanding considerable variability between participants, systematic utilization of firm pillows may diminish habitual snoring in otherwise uncomplicated adults of intermediate age.'
  expect(found(paper(hard))[0]).toMatch(/may .*snoring/u)
})

it('takes the sentence of the conclusion that speaks of what the title asks', () => {
  const [first] = found(
    paper('Beds differ widely between towns. Snoring became no rarer on firm pillows.'),
  )
  expect(first).toContain('no rarer')
  const advice = found(
    paper(
      'Further studies of firm pillows and snoring are needed. The adults snored less on them.',
    ),
  )
  expect(advice[0]).toBe('The adults snored less on them.')
})

it.each([
  'The results of this study indicate that snoring is rarer on firm pillows.',
  'There is no indication that firm pillows make snoring rarer.',
  'It appears safe to give adults who snore a firm pillow.',
  'These preliminary data show both less snoring and better sleep on firm pillows.',
])('takes a conclusion that speaks of its own study for one that can stand alone: %s', (text) => {
  expect(found(paper(text)).join(' ')).toMatch(/pillow/u)
})

it('tells what follows from findings behind them', () => {
  expect(followsFindings('These results suggest that it helps.')).toBe(true)
  expect(followsFindings('The pillow made these results better.')).toBe(false)
  const all = found(paper('These findings suggest that firm pillows make snoring rarer.'))
  expect(all.at(-1)).toContain('These results')
})

it('hears that words for the study itself point to nothing before them', () => {
  expect(ofStudy('In this small study, snoring was rare.')).toBe(
    'In the small study, snoring was rare.',
  )
  expect(ofStudy('It helps these two patients.')).toBe('It helps the two patients.')
  expect(ofStudy('It is known that this pillow helps.')).toBe(
    'We found known that this pillow helps.',
  )
  expect(ofStudy('This pillow helps.')).toBe('This pillow helps.')
})

it('knows a paper by three parts of an abstract', () => {
  expect(isResearch(['Background', 'Results', 'Conclusion'])).toBe(true)
  expect(isResearch(['Object', 'Methods', 'Conclusions'])).toBe(true)
  expect(isResearch(['Aims', 'Patients and methods', 'Key results'])).toBe(true)
  expect(isResearch(['Introduction', 'Conclusion'])).toBe(false)
  expect(isResearch(['Background', 'Results of the test', 'Conclusion'])).toBe(false)
})

it('takes a finding that says no for no reply', () => {
  const text = paper('Snoring was rarer on firm pillows.').replace(
    'Two adults lost it.',
    'No harm was seen in adults.',
  )
  const one = candidatesOf(topicOf(text)).find((other) => other.text.startsWith('No harm'))
  expect(one).toMatchObject({ slot: 'help', below: undefined })
})

it('tells with an answer what is set against it', () => {
  const against =
    'Neck pain, however, kept more of the adults from sleeping through the whole of the night.'
  const all = found(paper(`Firm pillows make snoring rarer in adults. ${against}`))
  expect(all.slice(0, 2)).toEqual([
    'Firm pillows make snoring rarer in adults.',
    against.replace(', however,', ''),
  ])
  const turned = found(
    paper('Most adults liked their bed. However, firm pillows did not make snoring rarer.'),
  )
  expect(turned.join(' ')).toContain(
    'Most adults liked their bed. Firm pillows did not make snoring rarer.',
  )
})

it('tells no call for more studies as what is set against an answer', () => {
  const more = 'However, larger studies are needed before towns buy any.'
  const all = candidatesOf(topicOf(paper(`Firm pillows make snoring rarer. ${more}`)))
  const answer = withAnswer(all)
  expect(answer?.text).toBe('Firm pillows make snoring rarer.')
  expect(answer?.limit).toBeUndefined()
})

it('tells what a conclusion denies beside what it says is so', () => {
  const both = withAnswers(
    'Firm pillows make snoring rarer in men. Beds were liked. Firm pillows do not make snoring rarer in women.',
  )
  expect(both).toEqual([
    'Firm pillows make snoring rarer in men.',
    'Firm pillows do not make snoring rarer in women.',
  ])
  const one = withAnswers('Firm pillows make snoring rarer. Some adults did not like the bed.')
  expect(one).toEqual(['Firm pillows make snoring rarer.'])
})

it('looks for the answer among the last findings where nothing is concluded from them', () => {
  const text = paper('Further studies are warranted.').replace(
    'Two adults lost it.',
    'Snoring was rarer on the firm pillows.',
  )
  expect(withAnswer(candidatesOf(topicOf(text)))?.text).toBe(
    'Snoring was rarer on the firm pillows.',
  )
})

function withAnswer(all: readonly Candidate[]): Candidate | undefined {
  const own = withTies(all)
  markAnswer(own, 'Do firm pillows make snoring rarer?')
  return own.find(({ answers }) => answers)
}

function withAnswers(conclusion: string): string[] {
  const own = withTies(candidatesOf(topicOf(paper(conclusion))))
  markAnswer(own, 'Do firm pillows make snoring rarer?')
  return own.filter(({ answers }) => answers).map(({ text }) => text)
}
