import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { sentencesIn, topicOf } from './fixture.ts'

const told = (lines: string): string =>
  sentencesIn(summarise(topicOf(lines)))
    .map((one) => toText(one.children))
    .join(' ')
const paper = (
  methods: string,
  results: string,
  conclusions: string,
): string => `# A spray for hay fever

## Background

Hay fever keeps many children awake in the weeks when grass is in flower.

## Methods

${methods}

## Results

${results}

## Conclusions

${conclusions}
`

it('says that the researchers did what was done in their study', () => {
  const text = told(
    paper(
      'Sleep was measured in 40 children for two weeks.',
      'No harm was seen in 40 children.',
      'Sleep got better in most of the children with the spray.',
    ),
  )
  expect(text).toContain('The researchers measured sleep in 40 children')
  expect(text).toContain('The researchers saw no harm in 40 children')
})

it('says we where the paper does', () => {
  const text = told(
    paper(
      'Sleep was measured in 40 children for two weeks.',
      'We saw no harm in 40 children with hay fever.',
      'Sleep got better in most of the children with the spray.',
    ),
  )
  expect(text).toContain('We measured sleep in 40 children')
})

it('says of a paper that looks again at an earlier study only that its authors looked', () => {
  const paperOf = (first: string) =>
    told(
      paper(
        `${first} The children were recruited at nine schools in two towns.`,
        'We saw no harm in 40 children with hay fever.',
        'Sleep got better in most of the children with the spray.',
      ),
    )
  expect(paperOf('The children took part in the large GRASS trial.')).not.toMatch(
    /[Ww]e (?:recruited|signed up)/u,
  )
  expect(paperOf('The children had hay fever.')).toMatch(/[Ww]e (?:recruited|signed up)/u)
})

it('leaves open who did what results and conclusions tell of: it may have been the doctors of the patients', () => {
  const text = told(
    paper(
      'Sleep was measured in 40 children for two weeks.',
      'Blood was taken in 9 of the 40 children by the end.',
      'Sleep was measured too seldom in most of the children.',
    ),
  )
  expect(text).not.toMatch(/researchers took|We took|researchers measured sleep too/u)
})

it('names nobody outside of papers', () => {
  const text = told(`# Hay fever

Hay fever is an allergy to pollen from grass and trees that comes back every spring.

## What happens at the clinic?

Blood was taken and pain was measured at each visit of the children.`)
  expect(text).not.toMatch(/researchers|We /u)
})

it('knows a paper by its design, or by methods and conclusion alone', () => {
  const measured = 'Sleep was measured in 40 children for two weeks in June.'
  const better = 'Sleep got better in most of the children with the spray.'
  const designed = `# A spray for hay fever\n\n## Design\n\n${measured}\n\n## Results\n\n${better}`
  expect(told(designed)).toContain('The researchers measured sleep in 40 children')
  const short = `# A spray for hay fever\n\n## Methods\n\n${measured}\n\n## Conclusion\n\n${better}`
  expect(told(short)).toContain('The researchers measured sleep in 40 children')
  const leaflet = `# Ways to sleep\n\n## Methods of rest\n\n${measured}\n\n## Conclusion\n\n${better}`
  expect(told(leaflet)).not.toContain('researchers')
})

it('says who interviewed the people of a study', () => {
  const text = told(
    paper(
      'A total of 90 parents were interviewed over six weeks.',
      'Sleep was longer in 40 children.',
      'Sleep got better in most of the children with the spray.',
    ),
  )
  expect(text).toContain('The researchers interviewed a total of 90 parents')
})
