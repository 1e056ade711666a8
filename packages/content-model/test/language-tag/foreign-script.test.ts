import { foreignScript } from '@plainleaf/content-model'
import { expect, test } from 'vitest'

const arabic = 'اشرب الكثير من الماء واسترح في البيت'
const russian = 'Пейте много воды и отдыхайте дома'
const greek = 'Πίνετε πολύ νερό και ξεκουραστείτε'
const japanese = '水をたくさん飲んで、家でゆっくり休んでください。'
const hindi = 'खूब पानी पिएं और घर पर आराम करें'
const english = 'Drink plenty of water and rest at home'

test.each([
  [arabic, 'en', 'Arab'],
  [russian, 'en', 'Cyrl'],
  [greek, 'fr', 'Grek'],
  [japanese, 'en', 'Kana'],
  [hindi, 'en-GB', 'Deva'],
  [english, 'ar', 'Latn'],
  [`${arabic} (paracetamol)`, 'en', 'Arab'],
])('%j is not %s', (text, lang, script) => {
  expect(foreignScript(text, lang)).toBe(script)
})

test.each([
  [arabic, 'ar'],
  [arabic, 'fa'],
  [russian, 'uk'],
  [russian, 'sr-Cyrl'],
  [english, 'sr-Latn'],
  [japanese, 'ja'],
  [hindi, 'mr'],
  [english, 'en'],
  [`${english} ${arabic.slice(0, 9)}`, 'en'],
  ['Ω', 'en'],
  ['12 345', 'en'],
  [arabic, 'not a tag'],
])('%j may be %s', (text, lang) => {
  expect(foreignScript(text, lang)).toBeNull()
})
