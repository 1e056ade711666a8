import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

async function read(value: string): Promise<Topic> {
  return textReader.read(new VFile({ path: 'ears.txt', value }))
}

const dropped = (topic: Topic): string[] => topic.dropped.map(({ text }) => text)

test('a line that says its document is a draft stays, beside a number and a date of it too', async () => {
  const body = `Ear drops

Version 1.2 | Updated 3 May 2024
Status: Draft - Pending Review

Warm the bottle in your hand before you use the drops, and lie on your side for five minutes.

Some people feel dizzy when the drops are cold, which is over when the ear is warm once more.
`
  expect(dropped(await read(body))).not.toContain('Status: Draft - Pending Review')
  expect(dropped(await read(body.replace('Draft - Pending Review', 'Done - Pia')))).toContain(
    'Status: Done - Pia',
  )
})

test('a heading that stands right below a list of contents is no entry of it', async () => {
  const topic = await read(`Ear drops
On this page

How to warm the drops
How to lie still
How to clean the bottle
How to throw it away
How to warm the drops

Hold the bottle in your hand for some minutes before you use what is in it.

How to lie still

How to clean the bottle

How to throw it away

Ask at the shop, where somebody will show you all of this.
`)
  expect(dropped(topic).filter((text) => text === 'How to warm the drops')).toHaveLength(1)
  expect(toOutline(topic)).toMatch(/How to warm the drops\n.* {2}Hold the bottle/u)
})

test('what leads in the signs of an emergency below the top of a page is no running head', async () => {
  const topic = await read(`Ear drops
On this page
How to warm the drops
Call 999 if your child:
Keep the bottle closed, and call us with any question that you have about the drops in it.
How to warm the drops
Hold the bottle in your hand for some minutes before you use what is in it.
\f10/3/24, 11:04 AM Ear drops
https://ears.example/drops 1/2
Some children cry when the drops are cold, so these help:
a warm hand
a song
Call 999 if your child:
has a fit
does not wake up
Give no more drops until somebody has looked at your child.
\f10/3/24, 11:04 AM Ear drops
https://ears.example/drops 2/2
`)
  expect(toOutline(topic)).toMatch(
    /Some children cry[\s\S]+Call 999 if your child\n[\s\S]+has a fit/u,
  )
})

test('a last part with the next number stays where a page ends below its heading', async () => {
  const text = `Ear drops

1. How to use them

Lie on your side with the bad ear up, and stay so until the drops have run down.

2. How to keep them

Keep the bottle in its box, and use nothing from it four weeks after you opened it.

3. How to return them

Name of the shop
`
  expect(dropped(await read(text))).toEqual([])
  expect(dropped(await read(text.replace('3. How', 'How')))).not.toEqual([])
})
