import {
  fromRoles,
  markdownReader,
  type Topic,
  textReader,
  toMarkdown,
} from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

async function read(value: string, lines = ''): Promise<Topic> {
  const roles = lines ? fromRoles(`lines:\n${lines}`, value) : undefined
  if (Array.isArray(roles)) throw new Error(JSON.stringify(roles))
  return textReader.read(new VFile({ path: 'sign.txt', value }), roles ? { roles } : {})
}

const opening =
  'Eating with coeliac disease\n\nPeople with this disease leave out wheat, rye and barley for good.\n\nWhat to eat\n\n'

/** The items of all lists, each with its box. */
async function items(list: string, lines = ''): Promise<string[]> {
  const topic = await read(opening + list, lines)
  const rows = toOutline(topic).split('\n')
  return rows
    .filter((row) => /list-item/u.test(row))
    .map((row) => row.replace(/^ *list-item +/u, ''))
}

describe('marks that mean something', () => {
  test('a sign that says no stays, and so does its contrary', async () => {
    expect(await items('✔ Rice\n✔ Maize\n✘ Barley soup\n✘ Couscous\n')).toEqual([
      '✔ Rice',
      '✔ Maize',
      '✘ Barley soup',
      '✘ Couscous',
    ])
    expect(await items('🚫 Beer\n🚫 Malt\n')).toEqual(['🚫 Beer', '🚫 Malt'])
  })

  test('ticks alone are bullets', async () => {
    expect(await items('✓ Rice\n✓ Maize\n')).toEqual(['Rice', 'Maize'])
  })

  test('picture signs, and plus and minus, stay where they take turns', async () => {
    expect(await items('💧 Water\n🍵 Tea\n')).toEqual(['💧 Water', '🍵 Tea'])
    expect(await items('+ The gut heals\n- Bread costs more\n')).toEqual([
      '+ The gut heals',
      '- Bread costs more',
    ])
  })

  test('boxes are ticked or not', async () => {
    const topic = await read(`${opening}[x] Letter\n[ ] Snack\n☐ Bottle\n☒ Bag\n`)
    const { children } = topic.children[1]!.children[0] as { children: { checked?: boolean }[] }
    expect(children.map(({ checked }) => checked)).toEqual([true, false, false, true])
  })

  test('a crossed box says no beside a ticked one', async () => {
    expect(await items('☑ Rice\n☒ Couscous\n')).toEqual(['☑ Rice', '☒ Couscous'])
  })

  test('an editor who says that a line is an item keeps them too', async () => {
    const list = '✗ Barley\nThen text that goes on for a while and ends as a sentence does.\n'
    expect(await items(list, '  7: item\n')).toEqual(['✗ Barley'])
    const topic = await read(`${opening}[x] Letter\n`, '  7: item\n')
    expect(JSON.stringify(topic)).toContain('"checked":true')
  })

  test('they survive Markdown', async () => {
    const topic = await read(
      `${opening}✔ Rice\n✘ Couscous\n\n+ Cheap\n- Slow\n\n[x] Done\n[ ] To do\n`,
    )
    const value = toMarkdown(topic)
    const again = await markdownReader.read(new VFile({ path: 'sign.md', value }))
    expect(toOutline(again)).toBe(toOutline(topic))
    expect(value).toContain('[x] Done')
  })
})
