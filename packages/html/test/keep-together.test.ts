import { keepTogether, page } from '@plainleaf/html'
import type { Element } from 'hast'
import { expect, it } from 'vitest'

const paragraph = (value: string, tagName = 'p'): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value }],
})

it.each([
  ['Take 5 mg now.', 'Take 5~mg now.'],
  ['Wait 10 seconds, then 2 tablets.', 'Wait 10~seconds, then 2~tablets.'],
  ['At 9 p.m. or 8 am.', 'At 9~p.m. or 8~am.'],
  ['Up to 10 000 people in 1 000 000.', 'Up to 10~000 people in 1~000~000.'],
  ['In 2024 500 people came.', 'In 2024 500 people came.'],
  ['Below 25 °C (77 °F) and 38,5 °C.', 'Below 25~°C (77~°F) and 38,5~°C.'],
  ['Nach 30 Minuten 5 ml, 2 Hübe.', 'Nach 30~Minuten 5~ml, 2~Hübe.'],
  ['Tome 2 pastillas cada 8 horas.', 'Tome 2~pastillas cada 8~horas.'],
  ['Prenez 2 comprimés, 3 fois par jour.', 'Prenez 2~comprimés, 3~fois par jour.'],
  ['خذ 2 حبة كل ٨ ساعات.', 'خذ 2~حبة كل ٨~ساعات.'],
  ['Of 100 people 5 sleep.', 'Of 100 people 5 sleep.'],
  ['5  mg', '5  mg'],
])('%s', (text, kept) => {
  const node = paragraph(text)
  keepTogether([node])
  expect(node.children).toEqual([{ type: 'text', value: kept.replaceAll('~', '\u00a0') }])
})

it('leaves what stands for itself as it is, and the title of a page', () => {
  const body = [paragraph('Take 5 mg.'), paragraph('5 mg', 'code')]
  const made = page({ title: 'All 5 days', siteTitle: 'A', lang: 'en', body, stylesheet: 's.css' })
  expect(made).toContain('<p>Take 5\u00a0mg.</p>')
  expect(made).toContain('<code>5 mg</code>')
  expect(made).toContain('<title>All 5 days')
})
