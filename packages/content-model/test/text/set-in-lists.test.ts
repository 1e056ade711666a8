import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

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
