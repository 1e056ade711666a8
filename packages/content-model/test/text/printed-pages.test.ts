import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'plaster.txt', value }))

/** A page as converters of print write it: each page ends with a form feed. */
const outline = async (lines: readonly string[]): Promise<string[]> =>
  toOutline(await read(`${lines.join('\n')}\n\n\f`))
    .trim()
    .split('\n')
    .map((row) => row.replace(/ {2,}/gu, ' | '))

const sentence = expect.stringMatching(/^paragraph/u)

describe('short printed leaflets', () => {
  const opening = [
    'Your patch test',
    'A patch test shows which substance your skin does not bear. Small discs stay on your back for two days.',
    '',
  ]

  test('have no list where a few words stand right above text', async () => {
    const rows = await outline([
      ...opening,
      'Before the test',
      'Tell us which creams you use. Put none on your back in the week before.',
      'Stay out of strong sun.',
      '',
      'The day of the test',
      'A nurse sticks the discs to your back. It takes half an hour.',
      '',
      'The result',
      'A doctor looks at your back after two days, and again after four.',
    ])
    expect(rows).toEqual([
      'title 1 | Your patch test',
      sentence,
      'heading 2 | Before the test',
      sentence,
      'paragraph | Stay out of strong sun.',
      'heading 2 | The day of the test',
      sentence,
      'heading 2 | The result',
      sentence,
    ])
  })

  test('have whole paragraphs where a single line was broken, before a capital too', async () => {
    const rows = await outline([
      ...opening,
      'What is it for?',
      'It finds out what makes your skin itch. Substances in creams, jewellery and shoes are tested, such as',
      'Bronopol.',
      '',
      'Does it hurt?',
      'No. The discs may itch a little.',
      '',
      'Can I wash?',
      'Not where the discs are.',
    ])
    expect(rows).toContain(
      'paragraph | It finds out what makes your skin itch. Substances in creams, jewellery and shoes are tested, such as Bronopol.',
    )
    expect(rows.filter((row) => row.startsWith('heading'))).toHaveLength(3)
  })

  test('are not thought printed where a paragraph is longer than any page is wide', async () => {
    const long = `${'The patch stays on your back and must not get wet at all. '.repeat(4)}`.trim()
    const rows = await outline([
      ...opening,
      'At home',
      'no baths',
      'no sports',
      'no creams',
      '',
      long,
    ])
    expect(rows).toContain('list-item | no sports')
  })
})

test('the day, the hour and the title that a browser prints above a page go', async () => {
  const text = 'A splint holds your wrist still at night. Wear it for six weeks.'
  const head = '11/02/26, 9:14 AM'
  const foot = 'https://wrist.example/splint'
  const set = await read(
    `${head}                    Wrist splints\n\n\n  Wearing a wrist splint\n  ${text}\n\n  Cleaning\n  Wash it by hand in warm water and let it dry in the air.\n\n${foot}                    1/1\n\f`,
  )
  expect(set.title).toBe('Wearing a wrist splint')
  const raw = await read(
    `Wearing a wrist splint\n${text}\nCleaning\nWash it by hand in warm water and let it dry in the air.\n${head} Wrist splints\n${foot} 1/1\n\f`,
  )
  expect(raw.title).toBe('Wearing a wrist splint')
  expect(raw.dropped.map(({ text: dropped }) => dropped)).toEqual([
    `${head} Wrist splints`,
    `${foot} 1/1`,
  ])
})

describe('lists whose bullets a converter did not see', () => {
  const page = (list: readonly string[]): string[] => [
    '  A cold sore',
    '  Cold sores are small blisters round the lips. They come from a virus that stays in the body for life, and',
    '  they heal by themselves.',
    '',
    '  What you can do',
    ...list,
    '',
    '  See a doctor',
    '  Go if it has not healed after ten days, or if your eye hurts.',
  ]
  const items = async (list: readonly string[]): Promise<string[]> =>
    (await outline(page(list))).filter((row) => row.startsWith('list-item'))

  test('are told by their margin, sentences and wrapped lines too', async () => {
    expect(
      await items([
        '         Wash your hands before and after you put cream on the sore.',
        '         Use your own towel. Do not share cups.',
        '         Put on a cream with a high sun factor when you go out to the beach, to the mountains or to the',
        '         garden in summer.',
      ]),
    ).toEqual([
      'list-item | Wash your hands before and after you put cream on the sore.',
      'list-item | Use your own towel. Do not share cups.',
      'list-item | Put on a cream with a high sun factor when you go out to the beach, to the mountains or to the garden in summer.',
    ])
  })

  test('may stand in each other', async () => {
    const topic = await read(
      `${page([
        '          At home',
        '                cool water',
        '                a soft lip balm',
        '          From the pharmacy',
        '                aciclovir cream',
      ]).join('\n')}\n\f`,
    )
    expect(JSON.stringify(topic).match(/"type":"list"/gu)).toHaveLength(3)
  })

  test('are no names in the middle of the page', async () => {
    expect(
      await items([
        '  Leave it alone and it will heal.',
        '',
        '                    Eastgate Pharmacy',
        '                       Main Street',
        '                      open all day',
      ]),
    ).toEqual([])
  })

  test('are no box with a paragraph', async () => {
    expect(
      await items([
        '         Never kiss a newborn baby while you have a cold sore, since the virus can make it very ill in a',
        '         few days.',
      ]),
    ).toEqual([])
  })
})

test.each([
  'For children aged 2 to 5',
  'Instructions for the night before',
  'Advice after your visit to the clinic',
  'Sleep medicine unit',
])('a subtitle heads nothing: %s', async (subtitle) => {
  const rows = await outline([
    'Night terrors',
    subtitle,
    'A child with a night terror screams and seems awake, but is fast asleep. We see many of them.',
    '',
    'What to do',
    'Stay near and wait. Your child does not remember it in the morning.',
    '',
    'When it passes',
    'Most children grow out of it by the age of ten.',
  ])
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([
    'heading 2 | What to do',
    'heading 2 | When it passes',
  ])
})

test('who gives a printed leaflet out stays, above the title too', async () => {
  const rows = await outline([
    'Department of Dermatology',
    '',
    '',
    'Your patch test',
    'A patch test shows which substance your skin does not bear. Small discs stay on your back for two days.',
    '',
    'Before the test',
    'Put no cream on your back in the week before.',
    '',
    'The result',
    'A doctor looks at your back after two days.',
  ])
  expect(rows.slice(0, 2)).toEqual([
    'title 1 | Your patch test',
    'paragraph | Department of Dermatology',
  ])
})

test('a foot below the number of its page goes, the first of two copies too', async () => {
  const foot = (page: number): string =>
    `${' '.repeat(40)}${page}\nBirchwood Skin Unit      Sheet 14/B`
  const topic = await read(
    `Your patch test\n\nCan I wash?\n\nNot where the discs are.\n\n${foot(1)}\n\nDoes it hurt?\n\nNo. The discs may itch a little.\n\n${foot(2)}\n`,
  )
  expect(toOutline(topic)).not.toMatch(/^(?!boilerplate).*Birchwood/mu)
  expect(topic.dropped.map(({ reason }) => reason)).toEqual([
    'page-number',
    'running-title',
    'page-number',
    'running-title',
  ])
})

test('numbers with the same line below them stay in a block of more', async () => {
  const topic = await read(
    'Patch tests\n\nWe put discs on your back.\n\n1\nNickel\nLeft\n\nIt itches a lot.\n\n2\nNickel\nRight\n\nIt does not itch.\n',
  )
  expect(topic.dropped.map(({ text }) => text)).not.toContain('Nickel')
})
