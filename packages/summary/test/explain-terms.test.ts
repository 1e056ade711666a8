import { type Section, toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { explainTerms } from '../src/arrange/explain-terms.ts'
import { topicOf } from './fixture.ts'

const own = { acronyms: new Map<string, string>(), words: new Set<string>() }

function explained(text: string): { text: string; terms: string[] } {
  const { children } = summarise(topicOf(`# Rest\n\n## What was done?\n\n${text}`))
  const sections = children.filter(({ kind }: Section) => kind !== 'glossary')
  const { terms } = explainTerms(sections, 100, own)
  return { text: toText(sections), terms: terms.map(({ term }) => term) }
}

it('says of one group what tells it from the rest, and not of many', () => {
  const one = explained('Pain fell in the treatment group.')
  expect(one.text).toContain('treatment group (the group that gets the treatment under study).')
  const many = explained('Pain fell in the three treatment groups.')
  expect(many.text).toContain('the three treatment groups.')
  expect(many.terms).not.toContain('intervention group')
})

it('lists a word of an explanation where that explanation is told', () => {
  const told = explained('The scan shows the carotid artery.')
  expect(told.text).toContain('(a large blood vessel in the neck)')
  expect(told.terms).toContain('blood vessel')
  const itself = explained('The carotid artery is a way for blood to the head.')
  expect(itself.text).not.toContain('blood vessel')
  expect(itself.terms).not.toContain('blood vessel')
})
