import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'warts.txt', value }))

const headings = (topic: Topic): string[] =>
  toOutline(topic)
    .split('\n')
    .filter((row) => row.startsWith('heading'))
    .map((row) => row.replace(/ {2,}/gu, ' '))

const dropped = (topic: Topic): string[] => topic.dropped.map(({ text }) => text.trim())

describe('names that sites use too', () => {
  const page = (name: string, gap: string): string =>
    `Wart gel\n\nThe gel softens a wart until it can be rubbed off with a file.\n\nHow to use it${gap}Wash the foot in warm water and dry it well before you begin.\n${gap === '\n' ? '' : '\n'}${name}${gap}Put two drops on the wart each evening, and let them dry for a while.\n`

  test.each([
    'Recommended dose',
    'Recommended daily amount',
    'Similar cases',
    'Feedback',
    'Accessibility',
    'Other languages',
  ])('%s heads the sentences below it', async (name) => {
    for (const gap of ['\n', '\n\n'])
      expect(headings(await read(page(name, gap))).join()).toContain(` ${name}`)
  })

  test('links have none below', async () => {
    const topic = await read(
      `${page('Care', '\n\n')}\nRelated articles\nCorns and how to treat them\nAthlete's foot\n`,
    )
    expect(dropped(topic)).toContain('Related articles')
  })
})

describe('what is printed on each page', () => {
  const [first, second] = [
    'A wart is a small lump of hard skin which a virus makes on hands and feet.',
    'Most warts are gone within two years, with no treatment at all.',
  ]

  test('by a browser goes, and parts no heading from its text', async () => {
    const topic = await read(
      `12/03/25, 9:04 AM\nWarts\n\n${first}\n\nHow long they last\n\nhttps://warts.example/all\n1/2\n\n12/03/25, 9:04 AM\n\n${second}\n\nhttps://warts.example/all\n2/2\n`,
    )
    expect(topic.title).toBe('Warts')
    expect(headings(topic)).toHaveLength(1)
    expect(dropped(topic)).toEqual([
      '12/03/25, 9:04 AM',
      'https://warts.example/all',
      '1/2',
      '12/03/25, 9:04 AM',
      'https://warts.example/all',
      '2/2',
    ])
  })

  test('half a tablet and the time of a visit stay', async () => {
    const topic = await read(
      `Warts\n\n${first}\n\nYour visit\n\n12/03/25, 9:04 AM\n\nTablets\n\n1/2\n\n${second}\n`,
    )
    expect(dropped(topic)).toEqual([])
  })

  test('by a hospital goes with its name', async () => {
    const foot = (page: number): string => `Elm Road Hospital      Page ${page} of 2`
    const topic = await read(
      `Warts\n\n${first}\n\n${foot(1)}\nHow long they last\n\n${second}\n\n${foot(2)}\n`,
    )
    expect(dropped(topic)).toEqual([foot(1), foot(2)])
    expect(headings(topic).join()).toContain('How long they last')
    const warning = 'If it bleeds go to Elm Road Hospital      Page 1 of 2'
    expect(dropped(await read(`Warts\n\n${first}\n\n${warning}\n\n${second}\n`))).toEqual([])
  })
})

describe('who gives a leaflet out', () => {
  const body =
    'How warts spread\nWarts are small lumps of hard skin which a virus makes on hands and feet.\n\nSwimming\nWear a plaster that keeps water out. Put on sandals by the pool.\n'

  test.each(['Foot Care Team', 'Podiatry Department', 'Skin nurse service'])(
    '%s is no heading below the title, nor the title',
    async (name) => {
      for (const gap of ['\n', '\n\n']) {
        const below = await read(`Warts: a guide for parents${gap}${name}\n\n${body}`)
        expect(below.title).toBe('Warts: a guide for parents')
        expect(headings(below)).toEqual(['heading 2 How warts spread', 'heading 2 Swimming'])
        expect(dropped(below)).toEqual([])
      }
      expect((await read(`${name}\nWarts: a guide for parents\n\n${body}`)).title).toBe(
        'Warts: a guide for parents',
      )
    },
  )

  test('is a heading where the text is about them, and a title where there is no other', async () => {
    const text = 'The unit sees children whose warts do not go, and you can call it yourself.'
    const own = await read(`Warts\n\nSkin Unit\n\n${text}\n\nGels\n\nGels make warts soft.\n`)
    expect(headings(own)[0]).toBe('heading 2 Skin Unit')
    const only = await read(`Skin unit\nInformation for relatives\n\n${text}\n\n${body}`)
    expect(only.title).toBe('Skin unit')
  })

  test('a title of one word stays above what the leaflet is and its first heading', async () => {
    const topic = await read(
      'Warts\nInformation for patients\n\nTreating a lump\n\nMost lumps need nothing but time and go within two years.\n\nWhen to come back\n\nCome back if it grows.\n',
    )
    expect(topic.title).toBe('Warts')
    expect(headings(topic)).toHaveLength(2)
  })
})

describe('what a copied web page has above its title', () => {
  const text =
    'Warts are small lumps of hard skin. They often go within two years.\n\nHow warts spread\nA wart spreads when skin touches skin. Wet skin takes it up more easily.\n'

  test('a question about cookies and the way from home go', async () => {
    const above = [
      'Cookies on Skin Facts',
      'We use small files called cookies to make this site work.',
      "I'm OK with optional cookies",
      'Do not use optional cookies',
      'Home',
      'Skin',
      'Warts',
    ]
    const topic = await read(`${above.join('\n')}\nWarts\n${text}`)
    expect(topic.title).toBe('Warts')
    expect(dropped(topic)).toEqual(above)
    const eaten = await read(`Diet\n\nCookies hold much sugar, so eat one at most.\n\n${text}`)
    expect(dropped(eaten)).toEqual([])
  })

  test('menus with glued entries go, and their site is not the title', async () => {
    const topic = await read(
      `SkinFacts Online\nMenu\nSkin A to ZCreamsGood habits\nHomeSkin A to Z\nWarts and verrucas\n\n${text}`,
    )
    expect(topic.title).toBe('Warts and verrucas')
    expect(toOutline(topic)).not.toContain('list-item')
  })

  test('its own list of contents goes; one in a block apart may be the author’s', async () => {
    const names = ['Signs of warts', 'How to treat them', 'When to come in']
    const parts = names.map(
      (name) => `${name}\nMost people find that this takes a while to sort out.`,
    )
    const copied = await read(`Warts\n${text}\nContents\n${[...names, ...parts].join('\n')}\n`)
    expect(dropped(copied)).toEqual(['Contents', ...names])
  })
})

describe('a text that came by mail', () => {
  const head = 'From: Kofi Osei\nTo: Web desk\nSubject: Fwd: Warts page for the site\n\n'
  const text =
    'WARTS\n\nHow they spread\n\nA wart spreads when skin touches skin. Wet skin takes it up more easily, so dry your feet with care.\n\n'

  test('loses the note above the drawn line and the signature, and keeps its own title', async () => {
    const note = ['Hello all,', 'Here is the new page. Please put it up soon.', 'Thanks', 'Kofi']
    const signed = ['Kofi Osei', 'Editor', 'Elm Road Hospital', 'Tel: 01632 960 002']
    const topic = await read(
      `${head}${note.join('\n')}\n----------\n${text}--\n${signed.join('\n')}\n`,
    )
    expect(topic.title).toBe('WARTS')
    expect(headings(topic)).toEqual(['heading 2 How they spread'])
    expect(dropped(topic)).toEqual(expect.arrayContaining([...note, ...signed]))
  })

  test('keeps a note that warns, and one that is longer than what follows', async () => {
    const warned = await read(
      `${head}Hi,\nDo not use the gel on your face.\nThanks\nKofi\n----------\n${text}`,
    )
    expect(toOutline(warned)).toMatch(/paragraph +Do not use the gel/u)
    const long = `${head}Hi,\n\n${text}Thanks\nKofi\n----------\nA footer of six words here.\n`
    expect(toOutline(await read(long))).toContain('A wart spreads')
  })

  test('a signature in a text of its own stays, and heads nothing', async () => {
    const topic = await read(`Warts\n\n${text}--\nKofi Osei\nEditor\nElm Road Hospital\n`)
    expect(toOutline(topic)).toMatch(/paragraph +Kofi Osei\nparagraph +Editor\n/u)
  })
})

describe('where to ask further', () => {
  const text = 'Gels\n\nA gel makes a wart soft, and a file rubs it off after a bath.\n'
  const address = ['The Skin Society', '4 Elm Road, Leeds LS1 4AB', 'Tel: 01632 960 003']

  test('a name with its address and its numbers is no list', async () => {
    const topic = await read(`Warts\n\n${text}\nYour questions\n\n${address.join('\n')}\n`)
    expect(toOutline(topic)).toMatch(/paragraph +The Skin Society\nparagraph +4 Elm Road/u)
    const lines = 'Skin line: 01632 960 003\nFoot line: 01632 960 004\nNight line: 01632 960 005'
    expect(toOutline(await read(`Warts\n\n${text}\nPhone\n\n${lines}\n`))).toMatch(/list-item/u)
  })

  test.each(['More information', 'Pour en savoir plus', 'Weitere Informationen'])(
    '%s heads the address below it, which stays',
    async (name) => {
      const topic = await read(
        `Warts\n\n${text}\n${name}\nwww.skin-society.example\nYour chemist\n`,
      )
      expect(headings(topic)).toContain(`heading 2 ${name}`)
      expect(toOutline(topic)).toMatch(/(?:paragraph|list-item) +www\.skin-society\.example/u)
    },
  )

  test('links to more pages of a site go; a heading with a text stays', async () => {
    const links = await read(
      `Warts\n\n${text}\nMore in Skin A-Z\n\n* Corns\n* Eczema\n\nPage last reviewed: 3 May 2025\n`,
    )
    expect(dropped(links).slice(0, 3)).toEqual(['More in Skin A-Z', '* Corns', '* Eczema'])
    const kept = await read(
      `Warts\n\n${text}\nMore in children\n\nChildren get most warts of all.\n`,
    )
    expect(headings(kept)).toContain('heading 2 More in children')
  })
})

test('a bare figure beside amounts is no page number', async () => {
  const cells = (row: string) =>
    `Salt in food\n\nRead the label before you put the food into your basket.\n\n${row}\n\nKeep to one spoon a day, counting what is in your bread.\n`
  const told = await read(cells('Stock cube\n\n4\n\n2.4'))
  expect(dropped(told)).not.toContain('4')
  expect(toOutline(told)).toContain(' 4')
  expect(dropped(await read(cells('Stock cube\n\n4')))).toContain('4')
})
