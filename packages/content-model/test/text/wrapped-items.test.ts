import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const outline = async (value: string): Promise<string[]> =>
  toOutline(await textReader.read(new VFile({ path: 'lice.txt', value })))
    .trim()
    .split('\n')
    .map((row) => row.replace(/ {2,}/gu, ' | '))

test('items that break before paragraphs do are whole, and the heading below them is one', async () => {
  const rows = await outline(`Head lice
Head lice are small insects that live in hair. They are common in young children and do not
mean that hair is dirty, or that anyone has done something wrong at home or at school this
year.
Before you treat the hair
• Check the whole family with a comb on wet hair, since lice walk from one head to
another when heads touch.
• Ask for advice if a child is under two years old, or has asthma or broken skin on
the scalp.
Wet combing
Comb the hair with conditioner every four days for two weeks, from the roots to the ends of
the hair, and wipe the comb each time.
`)
  expect(rows).toContain(
    'list-item | Check the whole family with a comb on wet hair, since lice walk from one head to another when heads touch.',
  )
  expect(rows).toContain(
    'list-item | Ask for advice if a child is under two years old, or has asthma or broken skin on the scalp.',
  )
  expect(rows).toContain('heading 2 | Wet combing')
})

test('numbered items that blank lines tear apart are whole', async () => {
  const rows = await outline(`Kopfläuse

Kopfläuse sind kleine Insekten im Haar.

So behandeln Sie das Haar

1. Waschen Sie das Haar und tragen Sie

Spülung auf.

2. Kämmen Sie das nasse Haar vom Ansatz

bis zu den Spitzen.

3. Spülen Sie alles aus.
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toEqual([
    'list-item ordered | Waschen Sie das Haar und tragen Sie Spülung auf.',
    'list-item ordered | Kämmen Sie das nasse Haar vom Ansatz bis zu den Spitzen.',
    'list-item ordered | Spülen Sie alles aus.',
  ])
})

test('a sentence below a numbered heading is no rest of it', async () => {
  const rows = await outline(`Head lice

1. Comb the hair while it is still wet

Lice cling less well to wet hair.

2. Wash towels and pillows the same day

Lice do not live long away from a head.

3. Tell the school and your friends too

Others can then look at the same time.
`)
  expect(rows.join('\n')).not.toContain('still wet Lice')
})
