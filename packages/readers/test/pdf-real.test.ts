import { type AnyNode, type Topic, toText, visit } from '@plainleaf/content-model'
import { pdfReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { lines, rule, shade } from './pdf/draw.ts'
import { outline } from './pdf/outline.ts'
import { line, pdfOf } from './pdf/write-pdf.ts'

const read = async (pages: readonly string[]): Promise<Topic> =>
  pdfReader.read(new VFile({ path: 'leaflet.pdf', value: pdfOf(pages) }))

const nodesOf = (topic: Topic, type: string): AnyNode[] => {
  const found: AnyNode[] = []
  for (const section of topic.children)
    visit(section as AnyNode, (node) => {
      if (node.type === type) found.push(node)
    })
  return found
}
const textsOf = (topic: Topic, type: string): string[] =>
  nodesOf(topic, type).map((node) => toText([node]).replace(/\s+/gu, ' ').trim())

const title = line('B', 20, 60, 780, 'Head lice')
/** Four lines that fill their column. */
const filling = [
  'Head lice are small insects that live in the hair and on the scalp of people. They do',
  'not jump or fly, but walk from one head to another while hair touches hair. Anybody can',
  'get them, and clean hair is as good to them as any other hair. Combing wet hair with a',
  'fine comb finds them, and does away with them when it is done often enough.',
]
const narrow = (what: string): string[] => [
  `Here is ${what}, written in lines`,
  'that are as long as those of a column',
  'of a leaflet are, one below the other',
  'until there is no more to say of it.',
]

describe('tables that lines show', () => {
  it('is not one with a box above it, and the line between them is no row', async () => {
    const box = (top: number, bottom: number): string =>
      rule(60, top, 500, top) +
      rule(60, bottom, 500, bottom) +
      rule(60, top, 60, bottom) +
      rule(500, top, 500, bottom)
    const topic = await read([
      title +
        box(745, 712) +
        lines(66, 734, ['Comb the hair every third day.', 'Lotions are for live lice only.']) +
        line('B', 12, 60, 698, 'Week by week') +
        box(690, 630) +
        [670, 650].map((y) => rule(60, y, 500, y)).join('') +
        rule(200, 690, 200, 630) +
        ['Week', 'First', 'Second']
          .map((name, at) => line('F', 10, 66, 677 - 20 * at, name))
          .join('') +
        ['Task', 'Comb', 'Look']
          .map((name, at) => line('F', 10, 206, 677 - 20 * at, name))
          .join('') +
        lines(60, 600, filling),
    ])
    expect(outline(topic)).toContain('2 Week by week')
    expect(textsOf(topic, 'tableRow')).toHaveLength(3)
  })
  it('reads rows between level lines, and the words of a cell that run on', async () => {
    const topic = await read([
      title +
        rule(60, 740, 500, 740) +
        line('B', 10, 62, 728, 'Age') +
        line('B', 10, 202, 728, 'What to do') +
        rule(60, 722, 500, 722) +
        line('F', 10, 62, 710, 'Under 2 years') +
        lines(202, 710, ['Comb the wet hair every third day', 'until no lice are left']) +
        rule(60, 692, 500, 692) +
        line('F', 10, 62, 680, '2 years and older') +
        line('F', 10, 202, 680, 'Comb, or use a lotion') +
        rule(60, 674, 500, 674) +
        lines(60, 640, filling),
    ])
    expect(outline(topic).slice(0, 8)).toEqual([
      '1 Head lice',
      'table, 1 header rows',
      '| Age',
      '| What to do',
      '| Under 2 years',
      '| Comb the wet hair every third day until no lice are left',
      '| 2 years and older',
      '| Comb, or use a lotion',
    ])
  })

  it('reads a grid with an empty last cell, close columns and a cell over both', async () => {
    const row = (y: number, cells: readonly string[]): string =>
      rule(60, y + 12, 300, y + 12) +
      cells.map((text, at) => line('F', 10, 62 + 120 * at, y, text)).join('')
    const topic = await read([
      title +
        [60, 180, 300].map((x) => rule(x, 742 - 72, x, 742)).join('') +
        row(730, ['Products for wet combing', 'Where to get it']) +
        row(712, ['Comb with fine teeth', 'Any pharmacy shop']) +
        row(694, ['Conditioner', '']) +
        row(676, ['Both together cost up to ten pounds a head']) +
        rule(60, 670, 300, 670) +
        lines(60, 640, filling),
    ])
    const [table] = nodesOf(topic, 'table') as Extract<AnyNode, { type: 'table' }>[]
    expect(
      table?.children.map(({ children }) =>
        children.map((cell) => `${cell.colSpan ?? 1} ${toText(cell.children)}`),
      ),
    ).toEqual([
      ['1 Products for wet combing', '1 Where to get it'],
      ['1 Comb with fine teeth', '1 Any pharmacy shop'],
      ['1 Conditioner', '1 '],
      ['2 Both together cost up to ten pounds a head'],
    ])
  })

  it('joins a table over two pages, and drops its header the second time', async () => {
    const head = (y: number): string =>
      rule(60, y + 12, 400, y + 12) +
      line('B', 10, 62, y, 'Day') +
      line('B', 10, 202, y, 'Combing') +
      rule(60, y - 6, 400, y - 6)
    const row = (y: number, day: string, what: string): string =>
      line('F', 10, 62, y, day) + line('F', 10, 202, y, what) + rule(60, y - 6, 400, y - 6)
    const topic = await read([
      title +
        lines(60, 740, filling) +
        head(140) +
        row(120, 'Day 1', 'All of the hair') +
        row(100, 'Day 5', 'All of the hair'),
      head(760) +
        row(740, 'Day 9', 'Where lice were') +
        row(720, 'Day 13', 'All of the hair') +
        lines(60, 680, filling),
    ])
    expect(nodesOf(topic, 'table')).toHaveLength(1)
    expect(textsOf(topic, 'tableCell').join(' | ')).toBe(
      'Day | Combing | Day 1 | All of the hair | Day 5 | All of the hair | Day 9 | Where lice were | Day 13 | All of the hair',
    )
    expect(topic.dropped.map(({ text }) => text)).toEqual(['Day', 'Combing'])
  })

  it('gives a table its caption', async () => {
    const row = (y: number, cells: readonly string[]): string =>
      rule(60, y + 12, 400, y + 12) +
      cells.map((text, at) => line('F', 10, 62 + 140 * at, y, text)).join('')
    const topic = await read([
      title +
        lines(60, 740, filling) +
        line('B', 10, 60, 670, 'Table 1. Lice that were found in three schools') +
        row(640, ['School', 'Lice']) +
        row(622, ['Hill', '12']) +
        row(604, ['Lake', '7']) +
        rule(60, 598, 400, 598),
    ])
    const [table] = nodesOf(topic, 'table') as Extract<AnyNode, { type: 'table' }>[]
    expect(toText(table?.caption ?? [])).toBe('Table 1. Lice that were found in three schools')
    expect(table?.headerRows).toBe(1)
    expect(topic.children[0]?.children).toHaveLength(2)
  })
})

describe('what stands beside or below the text', () => {
  it('makes a callout of a box that text runs beside', async () => {
    const topic = await read([
      title +
        shade(330, 640, 210, 90) +
        line('B', 10, 340, 712, 'When to see a doctor') +
        lines(340, 698, ['Go if the scalp is sore, or weeps,', 'or is red after three days.']) +
        lines(60, 740, [...narrow('what to do'), ...narrow('what it costs'), ...narrow('the end')]),
    ])
    const [callout] = nodesOf(topic, 'callout') as Extract<AnyNode, { type: 'callout' }>[]
    expect(toText(callout?.title ?? [])).toBe('When to see a doctor')
    expect(toText(callout?.children ?? [])).toBe(
      'Go if the scalp is sore, or weeps, or is red after three days.',
    )
    expect(outline(topic).join(' ')).not.toContain('columnGo')
  })

  it('makes footnotes of small print whose marks the text refers to, and joins what it parts', async () => {
    const topic = await read([
      title +
        lines(60, 740, filling) +
        line('F', 10, 60, 680, 'A study found them in one child of ten') +
        line('F', 6, 237, 684, '1') +
        line('F', 10, 242, 680, 'and another in one of fifty, which') +
        rule(60, 120, 200, 120) +
        line('F', 5, 60, 110, '1') +
        line('F', 8, 64, 107, 'Counted in the schools of Hill in May.'),
      line('F', 10, 60, 780, 'is a large difference between two towns.') + lines(60, 740, filling),
    ])
    expect(textsOf(topic, 'footnoteDefinition')).toEqual(['Counted in the schools of Hill in May.'])
    expect(nodesOf(topic, 'footnoteReference')).toHaveLength(1)
    expect(textsOf(topic, 'paragraph').join('\n')).toContain(
      'one of fifty, which is a large difference between two towns.',
    )
  })

  it('reads what spans both columns above them before the columns', async () => {
    const topic = await read([
      title +
        lines(60, 750, filling) +
        lines(60, 680, [...narrow('the first'), ...narrow('the second')]) +
        lines(310, 680, [...narrow('the third'), ...narrow('the fourth')]),
    ])
    const order = ['first', 'second', 'third', 'fourth'].map((name) =>
      outline(topic).join(' ').indexOf(`Here is the ${name}`),
    )
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order[0]).toBeGreaterThan(0)
  })

  it('reads an abstract in two columns above text in two columns of another size first', async () => {
    const small = { font: 'I', size: 8, step: 10 } as const
    const topic = await read([
      title +
        lines(60, 740, [...narrow('an abstract'), ...narrow('its middle')], small) +
        lines(310, 740, [...narrow('its rest'), ...narrow('its end')], small) +
        lines(60, 620, [...narrow('the text'), ...narrow('more text')]) +
        lines(310, 620, [...narrow('text again'), ...narrow('a last text')]),
    ])
    const order = [
      'an abstract',
      'its middle',
      'its rest',
      'its end',
      'the text',
      'text again',
    ].map((name) => outline(topic).join(' ').indexOf(`Here is ${name},`))
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })
})

describe('what stands on many pages', () => {
  const body = (what: string): string => lines(60, 720, [`Page of ${what}.`, ...filling])

  it('drops running heads that name the section, and pages counted in Roman numbers', async () => {
    const pages = ['Finding lice', 'Finding lice', 'Combing', 'Combing', 'Lotions', 'Lotions']
    const topic = await read(
      pages.map(
        (name, index) =>
          line('F', 8, index % 2 ? 60 : 400, 810, `Hill Clinic | ${name}`) +
          line('F', 8, index % 2 ? 60 : 500, 30, ['i', 'ii', 'iii', 'iv', 'v', 'vi'][index]!) +
          body(`${name} ${'abcdef'.charAt(index)}`),
      ),
    )
    expect(topic.dropped.filter(({ reason }) => reason === 'page-number')).toHaveLength(6)
    expect(topic.dropped.filter(({ reason }) => reason === 'running-title')).toHaveLength(6)
    expect(outline(topic).join(' ')).not.toContain('Hill Clinic')
  })

  it('keeps a year at the foot of a page, and words that stand at one height by chance', async () => {
    const topic = await read([
      title +
        lines(60, 700, filling) +
        lines(60, 60, ['The last large count in the schools', 'of the town was made in', '2003.']),
      line('B', 14, 60, 780, 'Lotions') + lines(60, 740, filling),
    ])
    expect(outline(topic).join('\n')).toContain('was made in 2003.')
  })

  it('drops the list of contents and its heading', async () => {
    const entry = (y: number, text: string, page: number): string =>
      line('F', 10, 60, y, `${text} ${'.'.repeat(60)} ${page}`)
    const topic = await read([
      title +
        line('B', 14, 60, 740, 'Contents') +
        entry(715, 'What lice are', 2) +
        entry(700, 'Finding lice', 3) +
        entry(685, 'Combing', 4),
      line('B', 14, 60, 780, 'What lice are') +
        lines(60, 750, ['What lice are in short.', ...filling]),
      line('B', 14, 60, 780, 'Finding lice') +
        lines(60, 750, ['Finding lice in short.', ...filling]),
      line('B', 14, 60, 780, 'Combing') + lines(60, 750, ['Combing in short.', ...filling]),
    ])
    expect(outline(topic).filter((text) => /^\d /u.test(text))).toEqual([
      '1 Head lice',
      '2 What lice are',
      '2 Finding lice',
      '2 Combing',
    ])
    expect(topic.dropped.map(({ reason }) => reason)).toEqual(Array(4).fill('toc-widget'))
  })
})

describe('lists', () => {
  it('keeps the letters of a list, which the tree cannot count in', async () => {
    const items = ['a) comb the wet hair', 'b) rinse the comb', 'c) comb it once more']
    const topic = await read([
      title + lines(60, 740, ['Do this every third day:']) + lines(78, 722, items, { step: 16 }),
    ])
    expect(outline(topic).slice(2)).toEqual(['list', ...items])
  })

  it('reads circles of word processors as bullets, and words and numbers at the start of a line as such', async () => {
    const topic = await read([
      title +
        lines(60, 740, [
          'Lice lay their eggs close to the skin of the head, and the first of them hatch in day',
          '7. Young lice grow for another week or two, and then lay eggs of their own on the hair',
          'that is nearest to the skin, so do not stop to comb before all of them are gone again.',
        ]) +
        line('T', 10, 78, 690, 'o') +
        line('F', 10, 96, 690, 'a comb with fine teeth') +
        line('T', 10, 78, 676, 'o') +
        line('F', 10, 96, 676, 'plenty of conditioner'),
    ])
    expect(outline(topic)).toEqual([
      '1 Head lice',
      'Lice lay their eggs close to the skin of the head, and the first of them hatch in day 7. Young lice grow for another week or two, and then lay eggs of their own on the hair that is nearest to the skin, so do not stop to comb before all of them are gone again.',
      'list',
      'a comb with fine teeth',
      'plenty of conditioner',
    ])
  })

  it('reads the letters of a font of signs as the bullets they draw, also where they are drawn twice', async () => {
    const item = (y: number, text: string): string =>
      line('W', 10, 72, y, 'n') + line('W', 10, 80, y, 'n') + line('F', 10, 96, y, text)
    const topic = await read([
      title +
        lines(60, 740, ['You need:']) +
        item(720, 'a comb with fine teeth') +
        item(706, 'a towel'),
    ])
    expect(outline(topic).slice(1)).toEqual([
      'You need:',
      'list',
      'a comb with fine teeth',
      'a towel',
    ])
  })

  it('reads numbered lines that are bold as headings where text stands between them', async () => {
    const question = (y: number, text: string): string =>
      line('B', 10, 60, y, text) + lines(60, y - 18, filling)
    const topic = await read([
      title +
        question(740, '1. What are head lice?') +
        question(640, '2. How do I find them?') +
        question(540, '3. How do I get rid of them?'),
    ])
    expect(outline(topic).filter((text) => /^\d /u.test(text))).toEqual([
      '1 Head lice',
      '2 1. What are head lice?',
      '2 2. How do I find them?',
      '2 3. How do I get rid of them?',
    ])
  })
})

describe('headings', () => {
  it('finds those of another font only', async () => {
    const part = (y: number, name: string): string =>
      line('F', 10, 60, y, name) + lines(60, y - 18, [...filling, ...filling], { font: 'T' })
    const topic = await read([title + part(740, 'Finding lice') + part(600, 'Combing wet hair')])
    expect(outline(topic).filter((text) => /^\d /u.test(text))).toEqual([
      '1 Head lice',
      '2 Finding lice',
      '2 Combing wet hair',
    ])
  })

  it('leaves authors and the labels of a drawing as text', async () => {
    const topic = await read([
      title +
        line('B', 11, 60, 755, 'Ada N. Bloom, Cyril D. Erskine and Fay Grant, MD') +
        lines(60, 730, filling) +
        line('B', 12, 80, 640, 'Egg') +
        line('B', 12, 240, 640, 'Young louse') +
        line('B', 12, 420, 640, 'Louse') +
        lines(60, 600, filling),
    ])
    expect(outline(topic).filter((text) => /^\d /u.test(text))).toEqual(['1 Head lice'])
  })

  it('joins the word chapter to the name of the chapter', async () => {
    const topic = await read([
      title + lines(60, 740, filling),
      line('B', 12, 60, 780, 'Chapter 2') +
        line('B', 18, 60, 755, 'Finding lice') +
        lines(60, 720, filling),
    ])
    expect(outline(topic).filter((text) => /^\d /u.test(text))).toEqual([
      '1 Head lice',
      '2 Chapter 2 Finding lice',
    ])
  })

  it('takes for the title what stands above other pages too, not the name of the series', async () => {
    const head = line('I', 8, 60, 815, 'How to find head lice early')
    const topic = await read([
      line('B', 26, 60, 780, 'Series') +
        line('B', 18, 60, 750, 'How to find head lice early') +
        lines(60, 720, filling),
      ...['one', 'two', 'three'].map(
        (name) => head + lines(60, 760, [`Part ${name}.`, ...filling]),
      ),
    ])
    expect(topic.title).toBe('How to find head lice early')
  })
})

describe('doubtful letters', () => {
  const file = async (page: string) => {
    const file = new VFile({ path: 'leaflet.pdf', value: pdfOf([page]) })
    const topic = await pdfReader.read(file)
    return { topic, rules: file.messages.map(({ ruleId }) => ruleId) }
  }

  it('says that text was recognised in a picture, and finds its headings by their length', async () => {
    const { topic, rules } = await file(
      `3 Tr\n${title}${lines(60, 740, ['Finding lice'])}${lines(60, 728, filling)}`,
    )
    expect(rules).toContain('pdf-text-recognised')
    expect(outline(topic)).toContain('2 Finding lice')
  })
})

describe('tables whose columns stand close', () => {
  const row = (font: 'F' | 'B', y: number, cells: readonly string[]): string =>
    cells.map((cell, at) => line(font, 10, 60 + [0, 46, 74, 108][at]!, y, cell)).join('')
  it('have the header that is one run of words', async () => {
    const topic = await read([
      title +
        lines(60, 740, filling) +
        line('B', 10, 60, 670, 'Age') +
        line('B', 10, 106, 670, 'Dose Times  Days') +
        ['1 year', '2 years', '3 years', 'Adult']
          .map((age, at) => row('F', 655 - 15 * at, [age, `${at + 5} ml`, 'twice', `${at + 3}`]))
          .join('') +
        lines(60, 560, filling),
    ])
    expect(outline(topic)).toContain('table, 1 header rows')
    expect(textsOf(topic, 'tableRow')[0]).toBe('Age Dose Times Days')
  })
})

describe('numbered headings', () => {
  it('have the levels of their numbers, whatever their size', async () => {
    const part = (y: number, size: number, name: string): string =>
      line('B', size, 60, y, name) + lines(60, y - 24, filling)
    const topic = await read([
      title +
        part(750, 11, '1 Lice') +
        part(670, 12, '1.1 Where they live') +
        part(590, 12, '1.2 What they eat') +
        part(510, 11, '2 Combing') +
        part(430, 11, 'References'),
    ])
    expect(outline(topic).filter((one) => /^\d /u.test(one))).toEqual([
      '1 Head lice',
      '2 1 Lice',
      '3 1.1 Where they live',
      '3 1.2 What they eat',
      '2 2 Combing',
      '2 References',
    ])
  })
})

describe('web pages that were printed', () => {
  const page = (foot: string): string =>
    line('F', 8, 40, 818, '3/14/2026, 9:05 AM') +
    line('F', 8, 300, 818, 'Head lice - Hill Clinic') +
    line('F', 11, 60, 790, 'Skip to main content') +
    line('F', 11, 60, 772, 'We use cookies to make this site work.') +
    line('B', 20, 60, 735, 'Head lice') +
    lines(60, 700, filling) +
    line('B', 14, 60, 590, 'Finding them') +
    lines(60, 565, filling) +
    line('F', 11, 60, 420, 'Was this page helpful?') +
    line('F', 11, 60, 390, '© Hill Clinic') +
    foot
  it('lose the banner above the title, and what browsers print at the edges', async () => {
    const topic = await read([
      page(line('F', 8, 40, 20, 'https://clinic.example/lice') + line('F', 8, 540, 20, '1/1')),
    ])
    expect(outline(topic)).toEqual([
      '1 Head lice',
      filling.join(' '),
      '2 Finding them',
      filling.join(' '),
    ])
    const gone = topic.dropped.map(({ text }) => text).join(' | ')
    expect(gone).toContain('We use cookies')
    expect(gone).toContain('© Hill Clinic')
  })
  it('are known by the address: others keep what stands above the title', async () => {
    expect(outline(await read([page('')])).join(' ')).toContain('We use cookies')
  })
})

it('reads a first row that names columns as the header of a table', async () => {
  const row = (y: number, cells: readonly string[]): string =>
    cells.map((cell, at) => line('F', 11, 60 + at * 160, y, cell)).join('')
  const topic = await read([
    title +
      lines(60, 745, filling) +
      row(660, ['Day', 'What to do', 'Time']) +
      row(642, ['Monday', 'comb', 'evening']) +
      row(624, ['Thursday', 'comb', 'evening']) +
      row(606, ['Sunday', 'look', 'morning']) +
      lines(60, 560, filling),
  ])
  expect(outline(topic)).toContain('table, 1 header rows')
})

describe('leaflets of typesetters and word processors', () => {
  it('have notes whose marks their font raises by itself', async () => {
    const topic = await read([
      title +
        lines(60, 740, filling) +
        line('F', 10, 60, 640, 'Lotions kill lice.') +
        line('T', 10, 127.2, 640, '2') +
        line('F', 10, 136, 640, 'They do not kill all eggs.') +
        line('T', 8, 60, 120, '2') +
        line('F', 8, 64.5, 120, 'Ask which of them is right for a child.'),
    ])
    expect(textsOf(topic, 'footnoteDefinition')).toEqual([
      'Ask which of them is right for a child.',
    ])
    expect(nodesOf(topic, 'footnoteReference')).toHaveLength(1)
  })
  it('have a subtitle, and their version at the foot of the only page', async () => {
    const topic = await read([
      title +
        line('I', 11, 60, 755, 'Information for parents') +
        line('B', 14, 60, 725, 'Finding them') +
        lines(60, 700, filling) +
        line('B', 14, 60, 620, 'Combing') +
        lines(60, 595, filling) +
        line('F', 10, 60, 40, 'Version 3, review date May 2028'),
    ])
    expect(outline(topic).slice(0, 3)).toEqual([
      '1 Head lice',
      'Information for parents',
      '2 Finding them',
    ])
    expect(topic.dropped.map(({ text }) => text)).toEqual(['Version 3, review date May 2028'])
  })
})

it('reads a frame across the text that begins as a warning does as a call-out', async () => {
  const edges = [
    rule(56, 640, 500, 640),
    rule(56, 600, 500, 600),
    rule(56, 640, 56, 600),
    rule(500, 640, 500, 600),
  ].join('')
  const topic = await read([
    title +
      lines(60, 740, filling) +
      edges +
      line('B', 10, 62, 628, 'Warning') +
      line('F', 10, 62, 610, 'Never put lotion on broken skin.') +
      lines(60, 570, filling),
  ])
  expect(nodesOf(topic, 'callout')).toMatchObject([
    { tone: 'warning', title: [{ value: 'Warning' }], children: [{ type: 'paragraph' }] },
  ])
  expect(outline(topic).filter((one) => one === filling.join(' '))).toHaveLength(2)
})

it('reads a bold first column below a header as header cells', async () => {
  const row = (y: number, cells: readonly string[], font: 'B' | 'F'): string =>
    cells.map((cell, at) => line(at === 0 ? 'B' : font, 11, 60 + at * 160, y, cell)).join('')
  const topic = await read([
    title +
      lines(60, 745, filling) +
      row(660, ['Day', 'Task', 'Time'], 'B') +
      row(642, ['Monday', 'comb', 'evening'], 'F') +
      row(624, ['Thursday', 'comb', 'evening'], 'F') +
      lines(60, 560, filling),
  ])
  expect(nodesOf(topic, 'table')).toMatchObject([{ headerRows: 1, headerColumns: 1 }])
})
