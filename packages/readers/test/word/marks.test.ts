import { type Draft, toText } from '@plainleaf/content-model'
import { fromWord } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { docx, li, p, r, styles, table } from './make-docx.ts'

/** A list with one sign per number. */
const numberings = (...levels: string[]): string =>
  levels
    .map(
      (level, at) =>
        `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>${level}</w:lvl></w:abstractNum>`,
    )
    .join('') +
  levels
    .map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`)
    .join('')

async function blocksOf(body: string, numbering = ''): Promise<Draft['blocks']> {
  const value = docx({ styles, numbering, body: p('Hay fever', 'Titel') + body })
  return (await fromWord(new VFile({ path: 'leaflet.docx', value }))).blocks.slice(1)
}
const outlineOf = async (body: string, numbering?: string): Promise<string[]> =>
  (await blocksOf(body, numbering)).map((block) => `${block.type} ${toText(block as never)}`)

const long = 'Pollen from trees, grasses and weeds makes the nose run and the eyes itch for weeks.'
const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'

describe('signs before items', () => {
  it('of a list stay where they say yes and no', async () => {
    const signs = numberings('<w:lvlText w:val="✓"/>', `<w:lvlText w:val="&#xF0FB;"/>${wingdings}`)
    expect(await outlineOf(li('rest', 1) + p('') + p(long) + li('smoke', 2), signs)).toEqual([
      'list ✓ rest',
      `paragraph ${long}`,
      'list ✗ smoke',
    ])
    expect(await outlineOf(li('rest', 1) + li('drink', 1), signs)).toEqual(['list rest drink'])
  })
  it('of a symbol font are read, alone they are bullets', async () => {
    const sign = (code: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`
    const tick = (text: string): string => p(sign('F0FC') + r(` ${text}`))
    expect(await outlineOf(tick('rest') + tick('drink'))).toEqual(['list rest drink'])
    expect(await outlineOf(tick('rest') + p(sign('F0FB') + r(' run')))).toEqual([
      'list ✓ rest ✗ run',
    ])
  })
})

describe('lines of one paragraph', () => {
  it('are a list where their numbers count', async () => {
    expect(
      await blocksOf(p(`${r('1. Rest.')}<w:r><w:br/><w:t>2. Drink.</w:t></w:r>`)),
    ).toMatchObject([{ type: 'list', ordered: true, children: [{}, {}] }])
  })
})

describe('words by themselves', () => {
  it('underlined are headings, also below a title of their size', async () => {
    const under = (text: string): string => p(r(text, '<w:u w:val="single"/>'))
    const body = p('HAY FEVER AND YOU') + under('Causes') + p(long) + under('Treatment') + p(long)
    const value = docx({ styles, body })
    const draft = await fromWord(new VFile({ path: 'leaflet.docx', value }))
    expect(
      draft.blocks.filter(({ type }) => type === 'heading').map((one) => toText(one as never)),
    ).toEqual(['HAY FEVER AND YOU', 'Causes', 'Treatment'])
  })
  it('of questions and answers lose their letters', async () => {
    expect(await outlineOf(p('Q: Is it catching?') + p('A: No.'))).toEqual([
      'heading Is it catching?',
      'paragraph No.',
    ])
  })
})

describe('tables', () => {
  const rows = table(['Month', 'Pollen'], ['May', 'grass'])
  it('have a typed caption below them, unless another table follows', async () => {
    expect(await blocksOf(p(long) + rows + p('Table 1. When it flies') + p(long))).toMatchObject([
      {},
      { type: 'table', caption: [{ value: 'Table 1. When it flies' }] },
      { type: 'paragraph' },
    ])
    expect(await blocksOf(rows + p('Table 2. Then') + rows)).toMatchObject([
      { type: 'table' },
      { type: 'table', caption: [{}] },
    ])
  })
  it('may be set by tabs within the text', async () => {
    const row = (text: string): string => p(r(text))
    expect(
      await blocksOf(
        row('Sneezing\tday\ttablet') + row('Itching\tnight\tdrops') + row('Cough\tnight\tspray'),
      ),
    ).toMatchObject([{ type: 'table', children: [{ children: [{}, {}, {}] }, {}, {}] }])
  })
})
