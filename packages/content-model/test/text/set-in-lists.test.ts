import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'
import { outline } from './outline.ts'

async function items(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'ears.txt', value }))
  return toOutline(topic)
    .split('\n')
    .filter((row) => row.startsWith('list-item'))
    .map((row) => row.replace(/^\S+ +/u, ''))
}

const print = `A test of your ears

This leaflet is for adults who come for a test of their
ears. It says what the test is for, what happens on the
day and what we may find.

Before you come

In the week before the test, please:

      stay away from loud music and from machines that
      make a noise
      have wax removed if your nurse has seen
      any
      write down the tablets that you take, with
      their doses

You may eat and drink as usual. Bring your glasses and
your old aids if you have them.

When to call us

Call the clinic at once if:

      you suddenly hear nothing in one ear at all
      you have pain or something wet runs from an ear
      you feel dizzy and cannot stand
`

test('print sets lists further in, whose bullets a dump has lost', async () => {
  expect(await items(print)).toEqual([
    'stay away from loud music and from machines that make a noise',
    'have wax removed if your nurse has seen any',
    'write down the tablets that you take, with their doses',
    'you suddenly hear nothing in one ear at all',
    'you have pain or something wet runs from an ear',
    'you feel dizzy and cannot stand',
  ])
})

test('a paragraph set further in is none', async () => {
  const quote = `      We were told that it would take an hour, but
      it took far longer and nobody came to see us

`
  expect(await items(print.replace('When to call', `${quote}When to call`))).toHaveLength(6)
})

const led = (items: string): string => `Wax in the ears

Leave the wax alone in a child who hears well and does not complain of it at all. Talk with the family and say
that:

${items}

Look again after a month in a child whose school asks for it, or where the family is still not at ease with a plan
to wait.
`

test('nobody leads in a list of one item, so a line that is nearly full may end one', async () => {
  const first =
    'little bits of it fall out at night, still soft, till the fifth or sixth birthday with no trouble'
  expect(
    await items(
      led(`        ${first}\n        drops of olive oil may itch a little on the first night`),
    ),
  ).toEqual([first, 'drops of olive oil may itch a little on the first night'])
})

test('a word that follows itself begins another item', async () => {
  const first =
    'ears that somebody cleans with sticks become narrow and more sore, even with sticks of common cotton'
  expect(await items(led(`        ${first}\n        cotton stays behind now and then`))).toEqual([
    first,
    'cotton stays behind now and then',
  ])
})

test('things that one does are items of one list, however full the line above one is', async () => {
  const leaflet = `Mild burns

Most small burns heal by themselves within two weeks. These steps
help the skin to heal, and they keep the pain away meanwhile too.

You can help the skin with:

      holding it under cool water for a while (no ice or snow)
      covering it with film that does not stick to the skin
      taking tablets for the pain

Keep the burn out of the sun until the new skin has lost its pink
colour, which may take some months in all.
`
  expect(await items(leaflet)).toContain('covering it with film that does not stick to the skin')
})

test('two sentences below a heading are one paragraph where a browser sets all text in', async () => {
  const dump = [
    'Ear drops',
    '',
    '   Drops soften wax so that it comes out by itself. Most people need them',
    '   for a week, and some for two.',
    '',
    'How to put them in',
    '',
    '   Lie down on your side with the ear that needs the drops at the top.',
    '   Stay like that for at least five minutes.',
    '',
    'When to stop',
    '',
    '   Stop when the ear hurts or bleeds, and call the nurse who gave you the',
    '   drops on the same day.',
  ]
  expect(await outline(dump.join('\n'))).toContain(
    'paragraph | Lie down on your side with the ear that needs the drops at the top. Stay like that for at least five minutes.',
  )
})
