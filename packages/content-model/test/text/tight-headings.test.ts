import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

async function outline(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'leaflet.txt', value }))
  return toOutline(topic)
    .split('\n')
    .filter(Boolean)
    .map((row) => row.replace(/\s+/gu, ' '))
}

const leaflet = `Frozen shoulder
Advice for patients from the shoulder clinic in town
What is a frozen shoulder?
A frozen shoulder is stiff and hurts when you move it,
because the lining of the joint has become thick and
tight. It gets better, but that may take two years.
Tablets
Paracetamol or ibuprofen help most people to sleep at
night. Take them with food, and ask your pharmacist if
you take other medicines or have had an ulcer before.
Injections
A steroid may be put into the joint in the first three
months. It calms the pain, and the arm moves more freely.
Exercises
Swing your arm gently to and fro five times a day. Stop
for the day if the pain lasts longer than half an hour.
`

test('a few words below a full line that ends a sentence head what follows', async () => {
  expect(await outline(leaflet)).toMatchInlineSnapshot(`
    [
      "title 1 Frozen shoulder",
      "paragraph Advice for patients from the shoulder clinic in town",
      "heading 2 What is a frozen shoulder?",
      "paragraph A frozen shoulder is stiff and hurts when you move it, because the lining of the joint has become thick and tight. It gets better, but that may take two years.",
      "heading 2 Tablets",
      "paragraph Paracetamol or ibuprofen help most people to sleep at night. Take them with food, and ask your pharmacist if you take other medicines or have had an ulcer before.",
      "heading 2 Injections",
      "paragraph A steroid may be put into the joint in the first three months. It calms the pain, and the arm moves more freely.",
      "heading 2 Exercises",
      "paragraph Swing your arm gently to and fro five times a day. Stop for the day if the pain lasts longer than half an hour.",
    ]
  `)
})

test('a title stands above the first heading of a text without blank lines', async () => {
  const body = leaflet.slice(leaflet.indexOf('Tablets\n'))
  expect((await outline(`Frozen shoulder\n\n${body}`)).slice(0, 2)).toEqual([
    'title 1 Frozen shoulder',
    'heading 2 Tablets',
  ])
})

test('a page saved from a telephone has no blank lines, and furniture between its lines', async () => {
  const rows = await outline(`10:15
Blisters on the feet
Reviewed by Dr Ann Moss · 3 min read
A blister is a bubble of skin that fills with water where a shoe rubs. Most heal in a week.
What to do at first
Leave it closed.
Cover it with a soft plaster, and change that every day.
Wear other shoes until the skin is whole.
Shoes that fit
Buy shoes in the evening, when the feet are widest. Walk them in at home for an hour a day.
See a nurse if
the skin around it is hot
the water in it is yellow
it comes back in the same place
Next article: Corns
`)
  expect(rows.filter((row) => /^(?:title|heading)/u.test(row))).toEqual([
    'title 1 Blisters on the feet',
    'heading 2 What to do at first',
    'heading 2 Shoes that fit',
    'heading 2 See a nurse if',
  ])
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(3)
})
