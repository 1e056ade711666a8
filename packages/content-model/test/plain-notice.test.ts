import { plainChecked, plainNotice, type Topic } from '@plainleaf/content-model'
import { expect, it } from 'vitest'

const empty: Topic = {
  type: 'topic',
  id: 'hay-fever',
  variant: 'plain',
  title: 'Hay fever',
  lang: 'en',
  meta: { source: { format: 'test' }, authors: [], reviewedBy: [], keywords: [], sources: [] },
  children: [],
  references: [],
  dropped: [],
}

it('says what a plain variant is, and when there is nothing in it', () => {
  expect(plainNotice(empty)).toMatch(/^There is nothing to summarise/u)
  const children: Topic['children'] = [
    {
      type: 'section',
      kind: 'prose',
      id: 'one',
      depth: 2,
      aspect: null,
      typing: { confidence: 1, alternatives: [] },
      heading: [],
      children: [],
    },
  ]
  expect(plainNotice({ ...empty, children })).toMatch(
    /^This is a shorter form of the full article, .* It leaves things out, and may say them in plainer words\.$/u,
  )
})

it('says whether a person checked it, in the language of the topic', () => {
  expect(plainChecked(empty)).toBe('No person has checked this shorter form yet.')
  expect(plainChecked({ ...empty, lang: 'de-AT' })).toMatch(/^Noch hat kein Mensch /u)
  expect(plainChecked({ ...empty, lang: 'pl' })).toBe(plainChecked(empty))
  const meta = { ...empty.meta, plainReviewedBy: ['A. Nurse', 'B. Editor'] }
  expect(plainChecked({ ...empty, meta })).toBe(
    'This shorter form was checked by A. Nurse, B. Editor.',
  )
})
