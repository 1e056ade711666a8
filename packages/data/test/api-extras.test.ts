import { api } from '@plainleaf/data'
import { expect, it } from 'vitest'
import { clinic, earWax, filesOf } from './clinic.ts'

const files = await filesOf(api, clinic)
const json = (path: string, from = files) => JSON.parse(from.get(`v1/${path}`)!)

it('says of plain words that they were made automatically, until a person is named who checked them', async () => {
  const said = async (meta: object, lang = 'en') => {
    const topics = [{ ...earWax, lang, meta: { ...earWax.meta, ...meta } }]
    return json('topics/ear-wax.plain.json', await filesOf(api, { ...clinic, topics })).notice
  }
  const notice = await said({ reviewedBy: ['A. Doctor'] })
  expect(notice).toMatchObject({ inLanguage: 'en', dir: 'ltr' })
  expect(notice.text).toMatch(
    /made automatically .* No person has checked this shorter form yet\.$/,
  )
  expect((await said({ plainReviewedBy: ['A. Nurse'] })).text).toMatch(/checked by A\. Nurse\.$/)
  expect(await said({}, 'ar')).toMatchObject({ inLanguage: 'ar', dir: 'rtl' })
  expect(json('topics/ear-wax.json').notice).toBeUndefined()
})

it('has the search index without an ending too, with the same bytes', () => {
  expect(files.get('v1/search-index')).toBe(files.get('v1/search-index.json'))
  expect(json('openapi.json').paths).toHaveProperty('/v1/search-index')
})
