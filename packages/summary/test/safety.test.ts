import { type Table, toText } from '@plainleaf/content-model'
import { applyEdits, sentencesOf, summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { topicOf } from './fixture.ts'
import { expectLaws } from './laws.ts'

const filler = Array.from(
  { length: 60 },
  (_, at) =>
    `## Chapter ${at}\n\nThe clinic number ${at} is a room with green walls and a window to the park.`,
).join('\n\n')
const leaflet = topicOf(`# After your knee operation

## Pain relief

Take paracetamol 1 g four times a day. Do not take ibuprofen if you have had a stomach ulcer.

## Looking after the wound

The nurse checks it after ten days. Keep the dressing dry.

## Your medicines

3. Take the antibiotic in the morning.
4. Take the iron tablet at noon.

## At night

1. Lie on your back.
2. Put a pillow below your heel.

## When to call us

Call us if:

- the wound is bleeding
- you have chest pain. You may also feel faint.

This can be serious. Stop taking the blood thinner and call 999 now if you vomit blood.`)
const plain = summarise(leaflet)
const textOf = (heading: string) =>
  toText(plain.children.filter((section) => toText(section.heading) === heading))

describe('what a patient must be told', () => {
  it('keeps the laws', () => {
    expectLaws(leaflet)
  })

  it('keeps a warning beside what it limits', () => {
    expect(textOf('Pain relief')).toContain(
      'Take paracetamol 1 g four times a day. Do not take ibuprofen if you have had a stomach ulcer.',
    )
    expect(toText(plain)).toContain('Keep the dressing dry.')
  })

  it('tells when to get help to the last word, whatever the budget', () => {
    const help = toText(plain)
    for (const words of ['bleeding', 'chest pain', 'feel faint', 'serious', 'call 999 now'])
      expect(help).toContain(words)
  })

  it.each([
    ['See your doctor if:', true],
    ['See a nurse on the same day if:', true],
    ['See the following texts on the heart and the lungs:', false],
    ['See our guide to the wards:', false],
  ])('takes no list of signs for one of things to read: %s', (lead, told) => {
    const topic = topicOf(
      `# Knees\n\n## When should I get help?\n\nCall an ambulance if you cannot breathe.\n\n${lead}\n\n- the knee is hot\n- the knee is red`,
    )
    const said = sentencesOf(summarise(topic)).map(({ text }) => text)
    expect(said.some((text) => text.includes('the knee is red'))).toBe(told)
  })

  it('keeps numbers and runs no lists together', () => {
    const lists = plain.children.flatMap((section) =>
      section.children.flatMap((child) => (child.type === 'list' && child.ordered ? child : [])),
    )
    expect(lists.map(({ start, children }) => [start, children.length])).toEqual([
      [3, 2],
      [1, 2],
    ])
    expect(textOf('Your medicines')).toContain('iron tablet')
    expect(textOf('At night')).toContain('pillow')
  })

  it('tells a warning of two words', () => {
    const cream = topicOf(`# Skin cream

## Using the cream

The cream holds water in the skin of your arms. Put it on after a bath. Avoid alcohol. Never smoke.

${filler}`)
    expect(toText(summarise(cream))).toMatch(/Avoid alcohol\. Never smoke\./u)
  })

  it('grows for warnings alone', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Do not mix it with medicine ${at} at all.`)
    const warned = topicOf(`# A tablet\n\n## Warnings\n\n${many.join(' ')}\n\n${filler}`)
    for (const one of many) expect(toText(summarise(warned))).toContain(one)
    expectLaws(warned)
  })
})

describe('a direct answer', () => {
  const text = toText(
    summarise(
      topicOf(`# A spray

## Can I drive?

No, not for a day. The spray can blur your sight. ${'It is kept in a white box. '.repeat(40)}

## Is it sold here?

Our sources disagree about shops.

| Place | Source |
| --- | --- |
| Shops | [1] |
| Clinics | [1] |

## Is it approved?

As of May 2024, it was not approved. Our sources do not go beyond that.

${filler}`),
    ),
  )

  it('is kept below its question, with how far it holds', () => {
    expect(text).toMatch(/Can I drive\? No, not for a day\./u)
    expect(text).toContain(
      'As of May 2024, it was not approved. Our sources do not go beyond that.',
    )
  })

  it('says that sources disagree, and tells no table without whose word its rows are', () => {
    expect(text).toContain('Our sources disagree about shops.')
    expect(text).not.toContain('Clinics')
  })
})

describe('a table', () => {
  const tablesIn = (table: string) =>
    summarise(
      topicOf(`# A spray\n\n## Side effects\n\nMost are mild and pass.\n\n${table}\n\n${filler}`),
    ).children.flatMap((section) => section.children.filter((child) => child.type === 'table'))

  it('stays a table of sentences', () => {
    const [table] = tablesIn('| Effect | When |\n| Clenched jaw | During |\n| Cough | |')
    expect(table?.children.map((row) => row.children.map((cell) => toText(cell)))).toEqual([
      ['Effect', 'When'],
      ['Clenched jaw', 'During'],
      ['Cough', ''],
    ])
    expect(table?.children[1]?.children[0]?.children[0]).toMatchObject({
      type: 'sentence',
      sources: ['section-0.s4'],
      edits: [],
    })
  })

  it('of who should not have it is told whole, without its citations', () => {
    const long = Array.from({ length: 8 }, (_, at) => `| Asthma ${at} | Ask ${at} | [1] |`).join(
      '\n',
    )
    const [table] = summarise(
      topicOf(
        `# A spray\n\n## Who should not use it?\n\nAsk first.\n\n| Who | What | Source |\n${long}\n\n${filler}`,
      ),
    ).children.flatMap((section) => section.children.filter((child) => child.type === 'table'))
    const told = table?.children.map((row) => row.children.map((cell) => toText(cell)))
    expect(told).toHaveLength(9)
    expect(told?.[0]).toEqual(['Who', 'What'])
    expect(told?.[8]).toEqual(['Asthma 7', 'Ask 7'])
  })

  const told = (table: Table | undefined) =>
    table?.children.map((row) => row.children.map((cell) => toText(cell)))
  const harms = [
    '| Side effect | How often | Source |',
    '| Runny nose | Common [1] | [1] |',
    '| Headache | Common | [1] |',
    '| Nosebleeds | Less common | [2] |',
    '| Dry skin [1] | Common | [1] |',
    '| Crusts | Not known | [2] |',
    '| A sore throat. | Common | [1] |',
    '| Loss of smell | Rare | [2] |',
  ]

  it('of many effects is grouped by what it says of them, without a word lost', () => {
    const topic = topicOf(
      `# A spray\n\n## Side effects\n\nMost are mild and pass.\n\n${harms.join('\n')}\n\n${filler}`,
    )
    const plain = summarise(topic)
    const [table] = plain.children.flatMap((section) =>
      section.children.filter((child) => child.type === 'table'),
    )
    expect(told(table)).toEqual([
      ['How often', 'Side effect'],
      ['Common', 'Runny nose; headache; dry skin; a sore throat.'],
      ['Less common', 'Nosebleeds'],
      ['Rare', 'Loss of smell'],
      ['Not known', 'Crusts'],
    ])
    expect(table?.headerRows).toBe(1)
    expect(table?.headerColumns).toBe(1)
    const sources = new Map(sentencesOf(topic).map(({ id, text }) => [id, text]))
    for (const row of table?.children ?? [])
      for (const cell of row.children)
        for (const one of cell.children) {
          if (one.type !== 'sentence') throw new Error('A cell holds sentences')
          const said = one.sources.map((id) => sources.get(id)).join(' ')
          expect(applyEdits(said, one.edits)).toBe(toText(one.children))
        }
  })

  it('of many effects keeps the capitals of all where one may be a name', () => {
    const [table] = tablesIn([...harms, '| Quervain pain | Common | [1] |'].join('\n'))
    expect(told(table)?.[1]?.[1]).toBe(
      'Runny nose; Headache; Dry skin; A sore throat; Quervain pain',
    )
  })

  it('of many effects that say each their own stays as it is', () => {
    const own = Array.from({ length: 9 }, (_, at) => `| Cough ${at} | Day ${at} |`).join('\n')
    expect(told(tablesIn(`| Effect | When |\n${own}`)[0])).toHaveLength(10)
  })

  it('is left out where it is large', () => {
    const shops = Array.from({ length: 7 }, (_, at) => `| Hall ${at} | Day ${at} |`).join('\n')
    expect(tablesIn(`| Shop | When |\n${shops}`)).toEqual([])
    const cough = Array.from({ length: 13 }, (_, at) => `| Cough ${at} | Day ${at} |`).join('\n')
    expect(tablesIn(`| Effect | When |\n${cough}`)).toEqual([])
    expect(tablesIn('| A | B | C | D |\n| a | b | c | d |')).toEqual([])
  })
})

it('says once that a disclaimer is one', () => {
  const topic = topicOf(`# A spray\n\n${filler}\n\nIt is one.`)
  const closing = (text: string) => {
    const [first, ...rest] = topicOf(`# A\n\n## Disclaimer\n\n${text}`).children
    const section = { ...first!, id: 'd', kind: 'disclaimer' } as never
    const plain = summarise({ ...topic, children: [...topic.children, section, ...rest] })
    return toText(plain.children.at(-1)!.children)
  }
  expect(closing('Disclaimer: This is no advice.')).toBe('This is no advice.')
  expect(closing('Please note: This is no advice.')).toBe('This is no advice.')
  expect(closing('For nurses: This is no advice.')).toBe('For nurses: This is no advice.')
})

it('reads a document of one endless sentence', () => {
  const endless = `${'how stop '.repeat(60_000)}(`
  expect(summarise(topicOf(`# Endless\n\n## ${endless}\n\n${endless}`)).children).toEqual([])
})

it('tells in a table what two texts say of which it is told that they differ', () => {
  const topic = topicOf(
    `# A pollen spray

The pollen spray keeps pollen out of the nose in the weeks when grass is in flower.

## Is it approved?

Two texts give different reasons.

| Question | Spring text | Winter text |
| Source | [1] | [2] |
| Date | May 2024 | 2024 |
| Reasons | Cost | No staff |
| Asked for | A new plan | Two new plans |
| Other wording | Refused | Put off |

${filler}`,
  )
  const rows = summarise(topic)
    .children.flatMap(({ children }) => children.filter((child) => child.type === 'table'))
    .flatMap(({ children }) => children.map((row) => row.children.map((cell) => toText(cell))))
  expect(rows).toContainEqual(['Reasons', 'Cost', 'No staff'])
  expect(rows.map(([first]) => first)).not.toContain('Source')
})
