import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

/** What an editor is led to, with the line and the role to write. */
async function doubts(value: string): Promise<string[]> {
  const file = new VFile({ path: 'leaflet.txt', value })
  await textReader.read(file)
  return file.messages
    .filter(({ ruleId }) => /-missed$|^item-cut$|^level-/u.test(ruleId ?? ''))
    .map(({ line, ruleId, note }) => `${line} ${ruleId} ${/`(.*)`/u.exec(note ?? '')?.[1]}`)
}

test('levels that little speaks for are named', async () => {
  const found = await doubts(`Warfarin and you

Warfarin makes your blood clot more slowly, so that clots in your veins do not grow.

What should I look out for?

Bleeding

Tell us at once if a nosebleed does not stop within ten minutes of pressing.

Herbal teas

Some of them change how warfarin works, so ask before you drink them often.

Travel

Take twice as many tablets as you need, and keep half of them in your pocket.
`)
  expect(found).toEqual(['15 level-uncertain 15 "Travel": heading 2'])
})

test('paragraphs that end in what may be a heading are named, and what may be the rest of an item', async () => {
  const found = await doubts(`Warfarin and you

Warfarin makes your blood clot more slowly, so that clots do not grow. Yellow book

We give you a yellow book in which you write down all your doses.

How to test yourself

1. Wash your hands in warm water and rub

The tip of one finger.

2. Press the lancet against the side of it.

3. Put the drop on the strip.
`)
  expect(found).toEqual([
    '3 heading-missed undefined',
    '11 item-cut 11 "The tip of one finger.": join',
  ])
})
