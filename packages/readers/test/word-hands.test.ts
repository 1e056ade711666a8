import type { Topic } from '@plainleaf/content-model'
import { wordReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { outline } from './pdf/outline.ts'
import { docx, numbering, p, r, styles, table } from './word/make-docx.ts'

const topicOf = async (body: string, parts = {}): Promise<Topic> =>
  wordReader.read(
    new VFile({ path: 'x.docx', value: docx({ styles, numbering, body, ...parts }) }),
  ) as Promise<Topic>
const outlineOf = async (body: string, parts = {}): Promise<string[]> =>
  outline(await topicOf(body, parts))

const bold = (text: string): string => p(r(text, '<w:b/>'))
const head = p('Ear wax', 'Titel')
const text = p('Wax keeps the ear clean, and mostly finds its own way out of it.')
/** Styles that Word brings for lists, each with a list of its own. */
const listStyles = [
  ['List Bullet', 1],
  ['List Bullet 2', 4],
]
  .map(
    ([name, list]) =>
      `<w:style w:type="paragraph" w:styleId="${String(name).replaceAll(' ', '')}"><w:name w:val="${name}"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`,
  )
  .join('')
const lists = {
  styles: styles + listStyles,
  numbering: `${numbering}<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>`,
}

describe('Word documents as people make them', () => {
  it('have levels of lists by the names of their styles', async () => {
    const topic = await topicOf(
      head +
        p('You need', 'ListBullet') +
        p('a towel', 'ListBullet2') +
        p('Olive oil', 'ListBullet'),
      lists,
    )
    expect(topic.children[0]?.children).toMatchObject([
      { type: 'list', children: [{ children: [{}, { type: 'list', children: [{}] }] }, {}] },
    ])
  })
  it('have header rows as far down as a bold cell of the first reaches', async () => {
    const cell = (words: string, merge: string): string =>
      `<w:tc><w:tcPr>${merge}</w:tcPr>${words ? bold(words) : p('')}</w:tc>`
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
    const found = await outlineOf(
      `${head}${text}<w:tbl>${row(cell('Age', '<w:vMerge w:val="restart"/>'), cell('Drops', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('Day', ''), cell('Night', ''))}<w:tr>${['Child', '2', '1'].map((words) => `<w:tc>${p(words)}</w:tc>`).join('')}</w:tr></w:tbl>`,
    )
    expect(found).toContain('table, 2 header rows')
  })
  it('stand in a table of one column as a whole, with numbered lines in capitals', async () => {
    const long = p(
      'Most ears need no cleaning at all, since the skin inside moves outwards. '.repeat(9),
    )
    const row = (number: number, asked: string): string =>
      `<w:tr><w:tc>${p(`${number}. ${asked}`)}${long}</w:tc></w:tr>`
    const rows = ['SAY WHAT HELPED.', 'SAY WHAT DID NOT HELP (DROPS, OIL, WATER).', 'WHEN WAS IT?']
    const found = await outlineOf(
      `${head}<w:tbl>${rows.map((asked, index) => row(index + 1, asked)).join('')}</w:tbl>`,
    )
    expect(found.filter((one) => /^\d /u.test(one))).toEqual([
      '1 Ear wax',
      ...rows.map((asked, index) => `2 ${index + 1}. ${asked}`),
    ])
  })
  it('have levels of typed lists by the tabs before them', async () => {
    const tab = '<w:r><w:tab/></w:r>'
    const topic = await topicOf(
      head +
        text +
        p('• drops:') +
        p(`${tab}${r('-')}${tab}${r('oil')}`) +
        p(`${tab}${r('-')}${tab}${r('salt water')}`) +
        p('• a bulb'),
    )
    expect(topic.children[0]?.children.at(-1)).toMatchObject({
      type: 'list',
      children: [{ children: [{}, { type: 'list', children: [{}, {}] }] }, {}],
    })
  })
  it('have levels of typed lists by their signs, where nothing is set in', async () => {
    const topic = await topicOf(
      head + text + p('• drops:') + p('o  oil') + p('o  salt water') + p('• a bulb'),
    )
    expect(topic.children[0]?.children.at(-1)).toMatchObject({
      type: 'list',
      children: [{ children: [{}, { type: 'list', children: [{}, {}] }] }, {}],
    })
  })
  it('have headings that count on from a surer one', async () => {
    expect(
      await outlineOf(
        head +
          p('How to rinse', 'H1') +
          bold('1) Warm the water') +
          text +
          bold('2) Lean over a bowl') +
          p('The head to the side.'),
      ),
    ).toEqual(expect.arrayContaining(['3 1) Warm the water', '3 2) Lean over a bowl']))
  })
  it('have tables whose first row only names columns', async () => {
    const tables = [
      [
        ['Drops', 'How often'],
        ['Olive oil', '3 times a day'],
        ['Salt water', '2 times a day'],
      ],
      [
        ['Adults', 'five drops'],
        ['Children', 'two drops'],
        ['Babies', 'none'],
      ],
    ]
    const topics = await Promise.all(tables.map((rows) => topicOf(head + text + table(...rows))))
    expect(topics.map(({ children }) => children[0]?.children.at(-1))).toMatchObject([
      { headerRows: 1 },
      { headerRows: 0 },
    ])
  })
  it('have captions as a first row over all columns', async () => {
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${bold('Softening the wax')}</w:tc></w:tr>`
    const topic = await topicOf(
      head +
        table(['Day', 'What to do'], ['1', 'Drops'], ['5', 'Rinse']).replace(
          '<w:tr>',
          `${wide}<w:tr>`,
        ),
    )
    expect(topic.children[0]?.children[0]).toMatchObject({
      headerRows: 1,
      caption: [{ value: 'Softening the wax' }],
      children: [{}, {}, {}],
    })
  })
  it('have boxes as tables of one cell', async () => {
    const box = (inner: string): string => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`
    const topic = await topicOf(
      head +
        box(bold('Key points') + p('• Leave it alone.') + p('• Never use cotton buds.')) +
        p('When to come', 'H1') +
        text.repeat(3) +
        box(bold('Warning') + p('Do not rinse an ear that bleeds.')) +
        text,
    )
    expect(outline(topic).slice(0, 3)).toEqual(['1 Ear wax', '2 Key points', 'list'])
    expect(topic.children[1]?.children).toContainEqual(
      expect.objectContaining({ type: 'callout', tone: 'warning' }),
    )
  })
  it('have a letterhead as a table above the title', async () => {
    const topic = await topicOf(table(['[logo]', 'Hill Clinic, 01632 960 111']) + head + text)
    expect(outline(topic)).toHaveLength(2)
    expect(topic.dropped.map((one) => one.text)).toEqual(['[logo]', 'Hill Clinic, 01632 960 111'])
  })
  it('have a table typed into one paragraph', async () => {
    const line = ['Food', 'Fibre']
    const rows = [line, ['Oats', 'a lot'], ['Rice', 'little'], ['Fish', 'none']]
    const xml = rows
      .map(([one = '', other = '']) => `${r(one)}<w:r><w:tab/></w:r>${r(other)}`)
      .join('<w:r><w:br/></w:r>')
    expect(await outlineOf(head + text + p(xml))).toContain('table, 1 header rows')
  })
  it('have questions with letters in bold', async () => {
    expect(
      await outlineOf(
        head +
          text +
          bold('Q: Is it harmful?') +
          p('A: No.') +
          bold('Q: Can I fly?') +
          p('A: Yes.'),
      ),
    ).toEqual(expect.arrayContaining(['2 Is it harmful?', 'No.', '2 Can I fly?', 'Yes.']))
  })
  it('have short text boxes as call-outs, with their titles', async () => {
    const box = (inner: string): string =>
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const topic = await topicOf(
      head +
        text +
        p(
          `${r('Oil softens the wax.')}${box(bold('Top tip') + p('Warm the drops in your hand.'))}`,
        ) +
        text,
    )
    expect(topic.children[0]?.children).toContainEqual(
      expect.objectContaining({ type: 'callout', tone: 'tip' }),
    )
    expect(outline(topic)).not.toContain('2 Top tip')
  })
  it('have contents that were typed', async () => {
    const entry = (name: string): string => p(`${r(name)}<w:r><w:tab/></w:r>${r('3')}`)
    const topic = await topicOf(
      head + bold('Contents') + entry('Drops') + entry('Rinsing') + p('Drops', 'H1') + text,
    )
    expect(outline(topic).slice(0, 2)).toEqual(['1 Ear wax', '2 Drops'])
    expect(topic.dropped.map(({ reason }) => reason)).toEqual(Array(3).fill('toc-widget'))
  })
  it('have boxes to tick', async () => {
    const topic = await topicOf(head + text + p('☐ Drops at home') + p('☒ Ear looked at'))
    expect(topic.children[0]?.children.at(-1)).toMatchObject({
      type: 'list',
      children: [{ checked: false }, { checked: true }],
    })
  })
  it('have the name of the house above the title, and the title in a table beside it', async () => {
    const big = p(r('Ear wax', '<w:b/><w:sz w:val="44"/>'))
    const cells = (one: string, other: string): string =>
      `<w:tbl><w:tr><w:tc>${one}</w:tc><w:tc>${other}</w:tc></w:tr></w:tbl>`
    const outlines = [
      await outlineOf(
        bold('HILL CLINIC') + big + bold('What it is') + text + bold('What helps') + text,
      ),
      await outlineOf(
        cells(big, p('Hill Clinic')) + bold('What it is') + text + bold('What helps') + text,
      ),
    ]
    for (const one of outlines) {
      expect(one[0]).toBe('1 Ear wax')
      expect(one.filter((line) => line.startsWith('2'))).toHaveLength(2)
    }
  })
  it('do not describe themselves by what made them', async () => {
    const core = '<dc:description>generated by some-library</dc:description>'
    expect((await topicOf(head + text, { core })).meta.description).toBeUndefined()
  })
})
