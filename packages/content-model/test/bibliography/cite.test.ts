import { acronymsIn, cite, citeAll, type Reference, type Topic } from '@plainleaf/content-model'
import { expect, it } from 'vitest'

const reference = (own: Partial<Reference>): Reference => ({
  type: 'reference',
  id: 'one',
  label: '1',
  itemType: 'article-journal',
  ...own,
})
const whole = reference({
  title: 'Combing wet hair',
  author: [{ family: 'Okafor' }, { family: 'Lind' }],
  'container-title': 'Journal of Combs',
  issued: { 'date-parts': [[2021]] },
})

it('says who, what, where and when', () => {
  expect(cite(whole)).toBe('Okafor et al. Combing wet hair. Journal of Combs, 2021.')
  expect(cite(reference({ raw: ' As it stood. ' }))).toBe('As it stood.')
  expect(cite(reference({ title: 'Lice', URL: 'https://www.combs.example/lice' }))).toBe(
    'Lice. combs.example.',
  )
})

it('names several in few words: without a title those that are found by who, where and when', () => {
  expect(citeAll([whole, reference({ title: 'What lice eat' })])).toBe(
    'Okafor et al, Journal of Combs, 2021; What lice eat.',
  )
})

it('gives a title its capital, and an acronym of the text all of them', () => {
  const topic = {
    children: [{ type: 'text', value: 'GPs comb. The WHO says who combs, and NICE how.' }],
  } as unknown as Topic
  const inCapitals = acronymsIn(topic)
  expect(cite(reference({ title: 'nice on combs' }), inCapitals)).toBe('NICE on combs.')
  expect(cite(reference({ title: 'who has lice' }), inCapitals)).toBe('Who has lice.')
})
