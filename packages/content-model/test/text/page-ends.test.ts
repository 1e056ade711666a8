import { expect, test } from 'vitest'
import { outline, read } from './outline.ts'

const page = `Growing pains

Growing pains ache in both legs, mostly in the evening, and are gone by the morning.

What helps

Rub the legs, keep them warm, and give a painkiller when the child cannot sleep.
`

test('marked links to other pages that end one are left out with their name', async () => {
  const rows = await outline(`${page}
You may also like

  • Flat feet
  • Sleep at school age
  • When should a limp be seen?

Site map
`)
  expect(rows.slice(0, 4).map((row) => row.split(' ')[0])).toEqual([
    'title',
    'paragraph',
    'heading',
    'paragraph',
  ])
  expect(rows.slice(4).every((row) => row.startsWith('boilerplate'))).toBe(true)
  expect(rows).toHaveLength(9)
})

test('a marked list that says something below such a name stays', async () => {
  const rows = await outline(`${page}
Related

  • Call the clinic when one leg is swollen
  • A limp that lasts a week needs a doctor.
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(2)
})

test('each reply to the question whether a page helped may stand alone', async () => {
  const rows = await outline(`${page}
Was this page helpful?

Yes

No

Flat feet
`)
  expect(rows).toContain('boilerplate | No')
})

test('what cannot take the place of a visit is a disclaimer', async () => {
  const rows = await outline(`${page}
These pages are not meant to take the place of a talk with your own doctor.
`)
  expect(rows.at(-1)).toMatch(/^disclaimer/u)
})

test('the end of a page parts no list that lost its marks', async () => {
  const topic = await read(`Swollen ankles

Swollen ankles come and go over the day and most of them need no treatment at all, though
a nurse should look at them when they hurt or when one leg is far thicker than the other.

To help the swelling go down:

rest your feet on a stool in the evening
walk a little every hour
wear socks that leave no mark

Page 1 of 2
\fask for a lower dose of the tablets
weigh yourself before breakfast
write down what you weigh

Swelling that comes within hours, in one leg alone and with pain in the calf, may be a clot
and has to be seen by a doctor on the same day, even on a Sunday or while you are abroad.

Page 2 of 2
\f`)
  expect(JSON.stringify(topic).match(/"type":"(?:list|listItem)"/gu)).toEqual([
    '"type":"list"',
    ...Array.from({ length: 6 }, () => '"type":"listItem"'),
  ])
})
