import { textReader, visit } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const read = (value: string) => textReader.read(new VFile({ path: 'page.txt', value }))

test('the word CAPTION goes, and what it names belongs to the table below', async () => {
  const topic = await read(`Living with a nut allergy

   Read the label of all food that comes in a packet, each time you buy it,
   since recipes change and so do the words on the label.

   CAPTION: Foods to look at twice

       May hold nuts    Holds none
   Cereal bars          Fresh fruit
   Pesto and satay      Plain rice
   Marzipan and nougat  Fresh meat
`)
  const captions: unknown[] = []
  visit(topic, (node) => {
    if (node.type === 'table') captions.push(node.caption)
  })
  expect(captions).toMatchObject([[{ type: 'text', value: 'Foods to look at twice' }]])
  expect(topic.dropped.map(({ text }) => text.trim())).toEqual(['CAPTION:'])
})

test('numbers behind a hat cite the sources of the list, and powers stay', async () => {
  const topic = await read(`Kidney infection

   Most infections of the kidney start in the bladder.^1 They are more
   common in women than in men (half of all women)^2 at any age. A body mass
   index above 30 kg/m^2 makes them a little more likely.

References

    1. Okafor B, Lindqvist S. Infections of the urinary tract. BMJ 2019;365:112.
    2. Marchetti L. Who gets pyelonephritis? Lancet 2021;397:88-90.
`)
  const labels: string[] = []
  const texts: string[] = []
  visit(topic, (node) => {
    if (node.type === 'citation') labels.push(node.label ?? '')
    if (node.type === 'text') texts.push(node.value)
  })
  expect(labels).toEqual(['[1]', '[2]'])
  expect(texts.join('')).toContain('30 kg/m^2 makes')
})

test('a title whose bracket is closed on the next line is whole', async () => {
  const topic = await read(`Frozen shoulder (adhesive
capsulitis)

What is a frozen shoulder?

A frozen shoulder is stiff and hurts when you
move it. It gets better by itself, but that may
take two years.
`)
  expect(topic.title).toBe('Frozen shoulder (adhesive capsulitis)')
})
