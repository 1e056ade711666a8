import type { Draft } from '@plainleaf/content-model'
import { toText } from '@plainleaf/content-model'
import { fromWord } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { type DocxParts, docx, li, numbering, p, r, styles, table } from './word/make-docx.ts'

/** What real documents do, found in participant sheets, guidelines, theses and forms of public repositories. */
const draftOf = async (parts: DocxParts): Promise<Draft & { ids: string[] }> => {
  const file = new VFile({ path: 'x.docx', value: docx({ styles, numbering, ...parts }) })
  const plain = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value)
  const draft = JSON.parse(JSON.stringify(await fromWord(file), plain))
  return { ...draft, ids: file.messages.map((message) => message.ruleId) }
}
/** Each block as one line: `## heading`, `- item`, `1. item`, `a | b` for a row, and text. */
const shownOf = async (body: string, parts: Partial<DocxParts> = {}): Promise<string[]> =>
  (await draftOf({ ...parts, body })).blocks.flatMap((block) => show(block as never))
function show(block: {
  type: string
  depth?: number
  ordered?: boolean
  start?: number
  headerRows?: number
  caption?: unknown
  children: { children: { type: string }[] }[]
}): string[] {
  const words = (node: unknown): string => toText(node as never)
  if (block.type === 'heading') return [`${'#'.repeat(block.depth ?? 0)} ${words(block)}`]
  if (block.type === 'list')
    return block.children.flatMap((item, index) => {
      const [head, ...rest] = item.children
      const mark = block.ordered ? `${(block.start ?? 1) + index}.` : '-'
      return [`${mark} ${words(head)}`, ...rest.flatMap((one) => show(one as never))]
    })
  if (block.type === 'table')
    return [
      ...(block.caption ? [`table: ${words(block.caption)}`] : []),
      ...block.children.map((row, index) => {
        const mark = index < (block.headerRows ?? 0) ? '|' : ''
        return mark + row.children.map(words).join(' | ')
      }),
    ]
  return [words(block)]
}

const long =
  'Head lice are small insects that live in hair and feed on blood from the scalp every few hours.'
const bold = (text: string, properties = ''): string => p(r(text, '<w:b/>'), '', properties)
const centre = '<w:jc w:val="center"/>'
const title = p('Head lice', 'Titel')
const level = (id: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${id}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const lists = (...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="7">${levels.join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>`

describe('lists', () => {
  it('that count in letters, Roman numbers or several numbers keep what Word shows', async () => {
    const body = title + li('Comb', 7) + li('Wet hair first', 7, 1) + li('Lotion', 7)
    expect(
      await shownOf(body, {
        numbering: lists(level(0, 'lowerLetter', '%1)'), level(1, 'upperRoman', '%2.')),
      }),
    ).toEqual(['# Head lice', '- a) Comb', '- I. Wet hair first', '- b) Lotion'])
    expect(
      await shownOf(body, {
        numbering: lists(level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')),
      }),
    ).toEqual(['# Head lice', '1. Comb', '- 1.1 Wet hair first', '2. Lotion'])
  })
  it('over one definition start afresh where they have a level of their own', async () => {
    const own = (id: number): string =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1.')}</w:lvlOverride></w:num>`
    expect(
      await shownOf(
        title + li('Nits') + p(long) + li('Comb', 8) + li('Rinse', 8) + p(long) + li('Repeat', 9),
        {
          numbering: numbering + lists(level(0, 'bullet', '•')) + own(8) + own(9),
        },
      ),
    ).toEqual(['# Head lice', '- Nits', long, '1. Comb', '2. Rinse', long, '1. Repeat'])
  })
  it('with typed letters keep them, names with initials are none', async () => {
    expect(await shownOf(title + p('a) Comb') + p('b) Rinse'))).toEqual([
      '# Head lice',
      '- a) Comb',
      '- b) Rinse',
    ])
    expect(await shownOf(title + p('C. Jones') + p('D. Smith'))).toEqual([
      '# Head lice',
      'C. Jones',
      'D. Smith',
    ])
  })
  it('with a tab behind the number', async () => {
    const row = (n: number, text: string): string =>
      p(`${r(String(n))}<w:r><w:tab/></w:r>${r(text)}`)
    expect(await shownOf(title + row(1, 'Comb') + row(2, 'Rinse') + row(3, 'Repeat'))).toEqual([
      '# Head lice',
      '1. Comb',
      '2. Rinse',
      '3. Repeat',
    ])
  })
})

describe('headings', () => {
  const item = (text: string): string =>
    p(r(text, '<w:b/>'), '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>')
  it('that are bold items of a list with text between them, with their numbers', async () => {
    expect(
      await shownOf(title + item('What are they?') + p(long) + item('Who gets them?') + p(long)),
    ).toEqual(['# Head lice', '## 1. What are they?', long, '## 2. Who gets them?', long])
    expect(await shownOf(title + item('Comb') + item('Rinse') + item('Repeat') + p(long))).toEqual([
      '# Head lice',
      '1. Comb',
      '2. Rinse',
      '3. Repeat',
      long,
    ])
  })
  it('one below the other, and as long as a question may be', async () => {
    const question =
      'What can I do if the lice come back a few weeks after I have treated everybody?'
    const parts = ['Causes', 'Signs', 'Spread'].map((text) => bold(text) + p(long)).join('')
    expect(
      await shownOf(title + p('Contact us', 'H2') + p(long) + parts + bold(question) + p(long)),
    ).toContain(`#### ${question}`)
    expect(await shownOf(title + bold('Treatment') + bold('Wet combing') + p(long))).toEqual([
      '# Head lice',
      '## Treatment',
      '## Wet combing',
      long,
    ])
  })
  it('with the number of a section may end with a point', async () => {
    const body = bold('4.12.1 Purpose.') + p(long) + bold('4.12.2 Review.') + p(long)
    expect((await shownOf(title + body)).filter((line) => line.startsWith('#'))).toHaveLength(3)
  })
  it('a long bold line with a colon leads into what follows', async () => {
    const line = 'The words below should stand on the form that every parent signs:'
    expect(await shownOf(title + bold(line) + p(long))).toEqual(['# Head lice', line, long])
  })
})

describe('the title', () => {
  const titleOf = async (body: string, parts: Partial<DocxParts> = {}): Promise<string> =>
    (await draftOf({ ...parts, body })).title ?? ''
  const large = (text: string, size: number): string => p(r(text, `<w:sz w:val="${size}"/>`))
  const text = p(long) + bold('Causes') + p(long) + bold('Signs') + p(long)
  it.each([
    ['larger than all, behind a letterhead', p('Hill Clinic') + large('Head lice', 40) + text],
    [
      'the first of two lines that are as large',
      large('Head lice', 40) + large('A guide', 40) + text,
    ],
    [
      'bold in the middle, with a second line',
      bold('Head lice', centre) + bold('A guide', centre) + text,
    ],
    [
      'capitals in the middle above the text',
      bold('a clinic for all', centre) +
        p(r('HEAD LICE', '<w:b/><w:sz w:val="26"/>'), '', centre) +
        p('Ref 12') +
        text,
    ],
    ['a style of a template', p('Hill Clinic') + p('Head lice', 'Own1') + text],
  ])('is %s', async (_, body) => {
    const own = '<w:style w:type="paragraph" w:styleId="Own1"><w:name w:val="HC_Title"/></w:style>'
    expect((await titleOf(body, { styles: styles + own })).toLowerCase()).toBe('head lice')
  })
  it('stands in the page header of a letterhead', async () => {
    const header1 = large('Head lice', 44) + p('Hill Clinic')
    expect(await titleOf(p(long) + text, { header1 })).toBe('Head lice')
    expect(await titleOf(p(long) + text, { header1: p('Hill Clinic') })).toBe('')
  })
  it('takes no subtitle as a heading and leaves its logo before it', async () => {
    const logo = `<w:r><w:drawing><wp:inline><wp:docPr descr="A comb"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
    const draft = await draftOf({
      body:
        p(`${logo}<w:r><w:br/></w:r>${r('Head lice', '<w:b/>')}`, '', centre) +
        bold('For schools', centre) +
        text,
      links: [['i1', 'image', 'media/comb.png']],
      files: { 'word/media/comb.png': 'x' },
    })
    expect(draft.blocks.slice(0, 3)).toMatchObject([
      { type: 'figure', image: { alt: 'A comb' } },
      { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Head lice' }] },
      { type: 'paragraph' },
    ])
  })
  it('is measured by what complex scripts say for themselves', async () => {
    const rtl = (text: string, size: number): string =>
      p(r(text, `<w:rtl/><w:sz w:val="20"/><w:szCs w:val="${size}"/>`))
    const words = 'القمل حشرات صغيرة تعيش في الشعر وتتغذى على الدم من فروة الرأس كل بضع ساعات'
    expect(await titleOf(rtl('قمل الرأس', 44) + rtl(words, 24) + rtl(words, 24))).toBe('قمل الرأس')
  })
})

describe('tables', () => {
  const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`
  const rows = (...all: string[][]): string =>
    `<w:tbl><w:tblPr/><w:tblGrid/>${all.map((one) => `<w:tr>${one.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
  it('that only lay out the page give their content, with its headings', async () => {
    expect(
      await shownOf(
        title +
          rows(
            [bold('What to do'), p('')],
            [p(long), p('')],
            [bold('When to come'), p('')],
            [p(long), p('')],
          ),
      ),
    ).toEqual(['# Head lice', '## What to do', long, '## When to come', long])
    expect(await shownOf(title + rows([p('Hill Clinic') + p('Mill Street'), p('Ref 12')]))).toEqual(
      ['# Head lice', 'Hill Clinic', 'Mill Street', 'Ref 12'],
    )
    expect(await shownOf(title + rows([p(''), p('Tick')], [p('I agree'), p('')]))).toEqual([
      '# Head lice',
      ' | Tick',
      'I agree | ',
    ])
  })
  it('have the header row that their style sets apart, and a caption that was typed', async () => {
    const style =
      '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style><w:style w:type="table" w:styleId="Own2"><w:basedOn w:val="Grid"/></w:style>'
    const styled = (look: string): string =>
      table(['Age', 'Dose'], ['6 to 12', '5 ml']).replace(
        '<w:tblPr/>',
        `<w:tblPr><w:tblStyle w:val="Own2"/><w:tblLook ${look}/></w:tblPr>`,
      )
    const parts = { styles: styles + style }
    expect(
      await shownOf(title + bold('Table 1: Doses by age') + styled('w:firstRow="1"'), parts),
    ).toEqual(['# Head lice', 'table: Table 1: Doses by age', '|Age | Dose', '6 to 12 | 5 ml'])
    expect(await shownOf(title + styled('w:val="0420"'), parts)).toContain('|Age | Dose')
    expect(await shownOf(title + p('Table 1 shows doses') + styled('w:val="0400"'), parts)).toEqual(
      ['# Head lice', 'Table 1 shows doses', 'Age | Dose', '6 to 12 | 5 ml'],
    )
  })
  it('made with tabs', async () => {
    const line = (...cells: string[]): string =>
      p(cells.map((one) => r(one)).join('<w:r><w:tab/></w:r>'))
    expect(
      await shownOf(
        title + line('Age', 'Dose') + line('6 to 12', '5 ml') + line('Adults', '10 ml'),
      ),
    ).toEqual(['# Head lice', 'Age | Dose', '6 to 12 | 5 ml', 'Adults | 10 ml'])
    const signed = line('Name', 'Date') + line('____', '____') + line('Name', 'Date')
    expect(await shownOf(title + signed)).toContain('Name Date')
  })
})

it('the name of a file is no alternative text', async () => {
  const picture = (alt: string): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  const draft = await draftOf({
    body:
      title +
      p(picture('Description: C:\\Temp\\logo.tiff')) +
      p(picture('A comb Description automatically generated')),
    links: [['i1', 'image', 'media/comb.png']],
    files: { 'word/media/comb.png': 'x' },
  })
  expect(draft.ids).toEqual(['image-without-alt'])
  expect(JSON.stringify(draft.blocks)).toContain('"alt":"A comb"')
})
