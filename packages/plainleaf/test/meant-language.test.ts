import { expect, it } from 'vitest'
import { loadClinics } from '../src/handout/load-clinics.ts'
import { meantLanguage } from '../src/handout/meant-language.ts'
import { collection, riverside } from './support/clinics.ts'

it.each([
  ['Polsh', 'Polish'],
  ['polihs', 'Polish'],
  ['Spannish', 'Spanish'],
  ['Arabik', 'Arabic'],
  ['Portugese', 'Portuguese'],
  ['Espanol', 'español'],
])('takes %s for %s', (written, meant) => {
  expect(meantLanguage(written)).toBe(meant)
})

it.each([
  'Polish',
  'polish',
  'polski',
  'Deutsch',
  'Dutch',
  'Klingon',
  'Sylheti',
  'Twi',
  'Dari',
  'Auslan',
  'Sign language',
  'en',
])('takes %s as it stands', (written) => {
  expect(meantLanguage(written)).toBeUndefined()
})

it('tells it at its line, and prints the name all the same', () => {
  const root = collection({
    'clinics/riverside.yaml': `${riverside}languages:\n  - English\n  - Polsh\n`,
  })
  const { clinics, messages } = loadClinics(root, '.', ['riverside'])
  expect(clinics[0]?.clinic.languages).toEqual(['English', 'Polsh'])
  const found = messages.filter(({ ruleId }) => ruleId === 'clinic-language-unknown')
  expect(found.map(({ line, fatal, note }) => [line, fatal, note])).toEqual([
    [6, false, 'Did you mean "Polish"? Nothing to do if it is printed as its speakers write it'],
  ])
})
