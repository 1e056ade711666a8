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
