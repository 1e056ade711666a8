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
import { ticks } from './ticks.ts'

/** Reads a text with roles as a roles file gives them. */
async function readWith(lines: string, text: string = ticks): Promise<Topic> {
  const roles = fromRoles(`lines:\n${lines.replace(/^/gmu, '  ')}\n`, text)
  if (Array.isArray(roles)) throw new Error(roles.map(({ reason }) => reason).join('; '))
  const file = new VFile({ path: 'ticks.txt', value: text })
  return textReader.read(file, { roles })
}

/** The lines of the outline that speak of some words. */
async function outline(lines: string, about: RegExp): Promise<string[]> {
  const rows = toOutline(await readWith(lines)).split('\n')
  return rows.filter((row) => about.test(row)).map((row) => row.replace(/ {2,}/u, ' | '))
}

describe('each role', () => {
  test('title: what stands before it is furniture', async () => {
    const topic = await readWith('4: title\n5: join')
    expect(topic.title).toMatch(/^Ticks wait in long grass and climb .* at all\.$/u)
    expect(topic.dropped.slice(0, 2).map(({ line }) => line)).toEqual([1, 3])
    expect((await readWith('7: title')).title).toBe('Sales of tweezers rose by half')
  })

  test('heading, with its level, whatever its words', async () => {
    expect(
      await outline('7: heading 2\n16: heading 3\n19: heading 2', /Sales|Nurse|leaflet/u),
    ).toEqual([
      'heading 2 | Sales of tweezers rose by half',
      'heading 3 | Nurse: It took a minute.',
      'heading 2 | A leaflet of the ministry, spring edition',
    ])
    expect(await outline('7: heading 2\n9: heading 3', /Pull/u)).toEqual([
      'heading 3 | Pull with tweezers, straight up',
    ])
  })

  test('paragraph', async () => {
    expect(await outline('7: paragraph\n9: paragraph', /Sales|Pull/u)).toEqual([
      'paragraph | Sales of tweezers rose by half',
      'paragraph | - Pull with tweezers, straight up',
    ])
  })

  test('item: it goes on with the list it stands in', async () => {
    const topic = await readWith('10: item')
    const lists = topic.children.flatMap(({ children }) =>
      children.filter(({ type }) => type === 'list'),
    )
    expect(lists[1]).toMatchObject({ ordered: false, children: [{}, {}, {}] })
    expect(await outline('10: list item', /Clean/u)).toEqual(['list-item | Clean the skin'])
  })

  test('ordered item: it counts', async () => {
    const topic = await readWith('27-28: ordered item')
    const lists = topic.children.flatMap(({ children }) => children)
    expect(lists).toContainEqual(expect.objectContaining({ type: 'list', ordered: true }))
    expect(await outline('27-28: ordered item', /First|Then/u)).toEqual([
      'list-item ordered | First wash',
      'list-item ordered | Then wait',
    ])
  })

  test('table row: the first is the header, cells are parted alike', async () => {
    expect(await outline('13-14: table row', /two|five/u)).toEqual([
      'table-row header | one | two | three',
      'table-row | four | five | six',
    ])
    expect(await outline('27-28: table row', /First|Then/u)).toEqual([
      'table-row header | First wash',
      'table-row | Then wait',
    ])
  })

  test('quote: lines without a blank between them are one', async () => {
    const topic = await readWith('16-17: quote')
    const quotes = topic.children.flatMap(({ children }) =>
      children.filter(({ type }) => type === 'blockquote'),
    )
    expect(quotes).toHaveLength(1)
    expect(toMarkdown(topic)).toContain('> Nurse: It took a minute. We were home by noon.')
  })

  test('code: every space and line stays', async () => {
    expect(toMarkdown(await readWith('27-31: code'))).toContain(
      '```\nFirst wash\nThen wait\n\nif red\n  ring\n```',
    )
  })

  test('reference: away from a list of references it makes one at the end', async () => {
    const topic = await readWith('19: reference')
    expect(topic.references.map(({ raw }) => raw)).toEqual([
      'A leaflet of the ministry, spring edition',
    ])
    expect(topic.children.at(-1)).toMatchObject({ kind: 'references', entries: ['ref-1'] })
    const listed =
      'Ticks\n\nTicks bite people who walk in grass.\n\nReferences\n\nA leaflet\n\n[2] A book\n'
    const own = await readWith('7: reference\n9: reference', listed)
    expect(own.references.map(({ label, raw }) => [label, raw])).toEqual([
      ['1', 'A leaflet'],
      ['2', 'A book'],
    ])
    expect(own.children.filter(({ kind }) => kind === 'references')).toHaveLength(1)
  })

  test('disclaimer', async () => {
    expect(await outline('33: disclaimer', /General/u)).toEqual([
      'disclaimer | General words only.',
    ])
  })

  test('drop, with a reason or without', async () => {
    const topic = await readWith('3: drop byline\n19: drop')
    expect(topic.dropped).toMatchObject([
      { line: 3, reason: 'byline', text: 'By the picture desk in Leeds' },
      { line: 19, reason: 'other' },
      { line: 23, reason: 'page-number' },
    ])
  })

  test('join: it goes to the last text before it, past furniture', async () => {
    expect(await outline('4: paragraph\n5: join', /grass/u)).toEqual([
      'paragraph | Ticks wait in long grass and climb on people who walk by. They bite where the skin is thin, and most bites do no harm at all.',
    ])
    expect(await outline('21: heading 2\n25: join', /rash/u)).toEqual([
      'heading 2 | The rash is red and it grows for days, and then it fades without any treatment in most people.',
    ])
    expect(await outline('13: table row\n14: join', /three/u)).toEqual([
      'table-row header | one | two | three four five six',
    ])
  })
})

const wrapped = `Fever

A fever helps the body to fight an infection, and it mostly goes away by
itself within a few days. Drink more than you do on other days, since you
lose water when you sweat, and wear thin clothes, so that some of the heat
Page two of the leaflet about fever
can go. Call somebody when the fever stays for more than three days, when a child
is younger than three months, or when a rash appears that does not fade.
`

describe('lines that were joined', () => {
  test('are parted where a role begins; wrapped lines stay with it', async () => {
    const rows = toOutline(await readWith('7: item', wrapped)).split('\n')
    expect(rows.find((row) => row.startsWith('list-item'))).toMatch(/can go\. Call .* not fade\.$/u)
  })

  test('stay one when a line between them is dropped', async () => {
    const topic = await readWith('6: drop running-title', wrapped)
    expect(topic.dropped).toMatchObject([{ line: 6, reason: 'running-title' }])
    expect(toOutline(topic)).toMatch(
      /^paragraph +A fever .* the heat can go\. Call somebody .* fade\.$/mu,
    )
    expect(topic.children[0]?.children[0]?.data?.lines).toEqual([3, 4, 5, 7, 8])
  })

  test('give up one line to a heading', async () => {
    const topic = await readWith('6: heading 2', wrapped)
    expect(topic.children.map(({ position }) => position?.start.line)).toEqual([3, 6])
    expect(toOutline(topic)).toMatch(/^heading 2 +Page two .* fever\nparagraph +can go\. Call/mu)
  })
})

test('what an editor said is sure', async () => {
  const topic = await readWith('7: heading 2\n10: item\n3: drop')
  const dropped = topic.dropped.find(({ line }) => line === 3)
  const section = topic.children.find(({ position }) => position?.start.line === 7)
  expect([dropped?.data, section?.data]).toEqual([undefined, undefined])
})

test('a wrong guess that was set right stays right: read again, and in the imported Markdown', async () => {
  const guessed = await textReader.read(new VFile({ path: 'ticks.txt', value: ticks }))
  expect(toOutline(guessed)).toMatch(/^heading 2 +A leaflet/mu)
  const lines = '3: drop byline\n7: heading 2\n10: item\n19: paragraph\n33: disclaimer'
  const settled = await readWith(lines)
  expect(toOutline(settled)).toMatch(/^paragraph +A leaflet/mu)
  expect(await readWith(lines)).toEqual(settled)
  const value = toMarkdown(settled)
  const imported = await markdownReader.read(new VFile({ path: 'ticks.md', value }))
  const content = (topic: Topic): string[] =>
    toOutline(topic)
      .split('\n')
      .filter((row) => !row.startsWith('boilerplate'))
  expect(content(imported)).toEqual(content(settled))
})

test('other lines are read as if nobody had said anything', async () => {
  const file = () => new VFile({ path: 'ticks.txt', value: ticks })
  expect(await textReader.read(file(), { roles: new Map() })).toEqual(await textReader.read(file()))
})
