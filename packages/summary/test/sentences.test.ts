import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { bySection, topicOf } from './fixture.ts'

/** The sentences of the summary of a text. */
const told = (text: string): string[] =>
  bySection(summarise(topicOf(text))).flatMap(({ sentences }) =>
    sentences.map(({ children }) => toText(children)),
  )

const filler =
  'Talk to a nurse about what is right for you, and bring a list of your questions to the visit.'

it('makes no sentence of an item that names what there is to choose from', () => {
  const all = told(
    `# Warts\n\n## Treatment\n\nTreatment of warts may include the following:\n\n- A survey of new creams for the skin of both hands.\n- Freezing.\n\n${filler}`,
  )
  expect(all).toContain('A survey of new creams for the skin of both hands.')
})

it('explains no term of many by words for one, and no part of a name that lost its first sign', () => {
  const all = told(
    `# Dust\n\n## Causes\n\nSome allergens are in the dust of old beds. ${filler}\n\n## Tests\n\nThe human growth factor (HGF) is normal in most of them. The clinic may test the blood for -HGF.`,
  ).join(' ')
  expect(all).toContain('allergens are')
  expect(all).not.toContain('-human')
})
