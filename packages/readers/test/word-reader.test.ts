import { type Draft, type Topic, toMarkdown, toText } from '@plainleaf/content-model'
import { fromWord, wordReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { hayFever } from './word/hay-fever.ts'
import { type DocxParts, docx, li, numbering, p, r, styles, table } from './word/make-docx.ts'

const fileOf = (parts: DocxParts): VFile =>
  new VFile({ path: 'leaflet.docx', value: docx({ styles, numbering, ...parts }) })
const plain = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value)
const draftOf = async (parts: DocxParts): Promise<Draft & { ids: string[] }> => {
  const file = fileOf(parts)
  const draft = JSON.parse(JSON.stringify(await fromWord(file), plain))
  return { ...draft, ids: file.messages.map((message) => message.ruleId) }
}
/** Blocks behind a title, which keeps the first from being taken for it. */
const blocksOf = async (body: string, parts: Partial<DocxParts> = {}): Promise<unknown[]> =>
  (await draftOf({ ...parts, body: p('Hay fever', 'Titel') + body })).blocks.slice(1)
const wordsOf = (blocks: unknown): string => toText(blocks as never)

const long =
  'Pollen from trees, grasses and weeds makes the nose run and the eyes itch for weeks on end.'
const bold = (text: string): string => p(r(text, '<w:b/>'))

describe('a whole document', () => {
  it('becomes a topic', async () => {
    const topic = (await wordReader.read(fileOf(hayFever))) as Topic
    await expect(toMarkdown(topic)).toMatchFileSnapshot('fixtures/word/hay-fever.md')
    expect(topic.dropped.map(({ line, reason, text }) => [line, reason, text])).toEqual([
      [1, 'running-title', 'Hill Clinic'],
      [2, 'toc-widget', 'What it is 1'],
      [14, 'page-number', 'Page 1'],
    ])
    expect(topic.position?.end.line).toBe(14)
    expect(topic.children[1]?.position?.start.line).toBe(5)
  })
})

describe('headings', () => {
  it('by name and outline of the style, whatever its id and language', async () => {
    const outline = p('Three', '', '<w:outlineLvl w:val="2"/>')
    expect(
      await blocksOf(p('One', 'H1') + p(long) + p('Two', 'Own') + p(long) + outline + p(long)),
    ).toMatchObject([
      { type: 'heading', depth: 2 },
      {},
      { type: 'heading', depth: 3 },
      {},
      { type: 'heading', depth: 4 },
      {},
    ])
  })
  it('by look alone, with levels from size and weight, and a confidence', async () => {
    const large = (text: string): string => p(r(text, '<w:b/><w:sz w:val="32"/>'))
    const draft = await draftOf({
      body:
        p(r('Hay fever', '<w:sz w:val="48"/>')) +
        large('What it is') +
        p(long) +
        bold('In children') +
        p(long) +
        large('What helps') +
        p(long) +
        bold('In adults') +
        p(long),
    })
    expect(draft.title).toBe('Hay fever')
    expect(
      draft.blocks.flatMap((block) =>
        block.type === 'heading' ? [[block.depth, wordsOf(block), block.data?.confidence]] : [],
      ),
    ).toEqual([
      [1, 'Hay fever', 0.8],
      [2, 'What it is', 0.95],
      [3, 'In children', 0.8],
      [2, 'What helps', 0.95],
      [3, 'In adults', 0.8],
    ])
  })
  it('by number', async () => {
    const blocks = await blocksOf(
      bold('1. Causes') + p(long) + bold('1.1 Grass') + p(long) + bold('2. Help') + p(long),
    )
    expect(blocks.filter((block) => (block as { type: string }).type === 'heading')).toMatchObject([
      { depth: 2 },
      { depth: 3 },
      { depth: 2 },
    ])
  })
  it.each([
    ['a bold sentence', bold('Call for help at once.') + p(long)],
    [
      'bold lines one below the other',
      bold('Hill Clinic') + bold('Mill Street') + bold('Oldtown') + p(long),
    ],
    ['a bold last line', p(long) + bold('Hill Clinic')],
    ['a bold label', p(`${r('Note', '<w:b/>')}${r(' wash your hands')}`) + p(long)],
    ['text that is bold throughout', bold(`${long}`) + bold('What helps') + bold(long)],
  ])('not %s', async (_, body) => {
    expect(JSON.stringify(await blocksOf(body))).not.toContain('"heading"')
  })
  it('less sure ones are reported', async () => {
    const draft = await draftOf({
      body:
        p('Hay fever', 'Titel') +
        p(long) +
        p(r('What helps', '<w:u w:val="single"/><w:caps/>')) +
        p(long),
    })
    expect(draft.ids).toEqual(['heading-uncertain'])
  })
  it('a paragraph that only borrowed a heading style is none', async () => {
    expect(await blocksOf(p('One', 'H1') + p(`${long} ${long} ${long}`, 'H2'))).toMatchObject([
      { type: 'heading' },
      { type: 'paragraph' },
    ])
  })
})

describe('title', () => {
  const core = (title: string): string => `<dc:title>${title}</dc:title>`
  it.each([
    ['of the style', p('Intro', 'H1') + p('Hay fever', 'Titel'), '', 'Hay fever'],
    [
      'of the properties where the text has it',
      p('Leaflet') + p('HAY FEVER') + p('One', 'H1') + p(long),
      core('Hay fever'),
      'HAY FEVER',
    ],
    [
      'not of the properties where it has not',
      p('Hay fever', 'H1') + p(long),
      core('Template 2009'),
      'Hay fever',
    ],
    [
      'of the first large paragraph',
      p(r('Hay fever', '<w:sz w:val="40"/>')) + p('One', 'H1') + p(long) + p('Two', 'H1') + p(long),
      '',
      'Hay fever',
    ],
  ])('%s', async (_, body, core, title) => {
    expect((await draftOf({ body, core })).title).toBe(title)
  })
  it('meta data, without inventing dates', async () => {
    const draft = await draftOf({
      body: p(long),
      core: '<dc:title/><dc:description>About pollen</dc:description><dc:language>cy-GB</dc:language><cp:keywords>pollen, allergy</cp:keywords><dc:creator>PC-17</dc:creator>',
    })
    expect(draft).toMatchObject({ lang: 'cy-GB' })
    expect(draft.meta).toEqual({ description: 'About pollen', keywords: ['pollen', 'allergy'] })
  })
})

describe('lists', () => {
  it('nested, with a start, and split where the kind changes', async () => {
    expect(await blocksOf(li('a', 3) + li('b', 3, 1) + li('c', 3) + li('d', 1))).toMatchObject([
      {
        type: 'list',
        ordered: true,
        start: 4,
        children: [{ children: [{ type: 'paragraph' }, { type: 'list', ordered: true }] }, {}],
      },
      { type: 'list', ordered: false, children: [{}] },
    ])
  })
  it('go on behind a paragraph', async () => {
    expect(await blocksOf(li('a', 2) + p(long) + li('b', 2))).toMatchObject([
      { ordered: true },
      {},
      { ordered: true, start: 2 },
    ])
  })
  it.each([
    ['•', p('•\tSneezing') + p('•\tItching'), false],
    ['-', p('- Sneezing') + p('- Itching'), false],
    ['1.', p('1. Sneezing') + p('2. Itching'), true],
  ])('with a typed %s', async (_, body, ordered) => {
    const blocks = await blocksOf(p(long) + body + p(long))
    expect(blocks[1]).toMatchObject({ type: 'list', ordered })
    expect(wordsOf(blocks[1])).toBe('Sneezing Itching')
  })
  it('a lone dash or number is none', async () => {
    expect(await blocksOf(p('- said the nurse') + p(long) + p('1. One.'))).toMatchObject([
      { type: 'paragraph' },
      { type: 'paragraph' },
      { type: 'paragraph' },
    ])
  })
})

describe('tables', () => {
  const cell = (content: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  it('with marked header rows and merged cells', async () => {
    const rows = [
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('A'), '<w:gridSpan w:val="2"/>')}${cell(p('B'))}</w:tr>`,
      `<w:tr>${cell(p('C'), '<w:vMerge w:val="restart"/>')}${cell(p('D'))}${cell(p('E'))}</w:tr>`,
      `<w:tr>${cell(p('hidden'), '<w:vMerge/>')}${cell(p('F'))}${cell(p('G') + p('H'))}</w:tr>`,
    ]
    const draft = await draftOf({ body: `${p(long)}<w:tbl>${rows.join('')}</w:tbl>${p(long)}` })
    expect(draft.blocks[1]).toMatchObject({
      headerRows: 1,
      children: [
        { children: [{ colSpan: 2 }, {}] },
        { children: [{ rowSpan: 2 }, {}, {}] },
        { children: [{}, { children: [{ value: 'G' }, { type: 'break' }, { value: 'H' }] }] },
      ],
    })
    // What stands in a merged cell is not shown by Word, but it is not lost either.
    expect(draft.dropped).toMatchObject([{ text: 'hidden', reason: 'other', line: 7 }])
    expect(draft.ids).toEqual(['word-text-left-out'])
  })
  it('with a header that is only bold', async () => {
    const row = (one: string, other: string): string => `<w:tr>${cell(one)}${cell(other)}</w:tr>`
    expect(
      await blocksOf(`<w:tbl>${row(bold('A'), bold('B'))}${row(p('C'), p('D'))}</w:tbl>`),
    ).toMatchObject([
      {
        headerRows: 1,
        children: [{ children: [{ children: [{ type: 'text', value: 'A' }] }, {}] }, {}],
      },
    ])
  })
  it('inside tables, and as boxes, give their content', async () => {
    expect(
      await blocksOf(
        `<w:tbl><w:tr>${cell(p('Call for help.') + table(['a', 'b'], ['c', 'd']))}</w:tr></w:tbl>`,
      ),
    ).toMatchObject([{ type: 'paragraph' }, { type: 'table' }])
  })
})
