import { fromWord, wordReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { docx, p, r } from './word/make-docx.ts'

const text = p('Wash your hands.')
const idsOf = async (value: Uint8Array): Promise<(string | undefined)[]> => {
  const file = new VFile({ path: 'leaflet.docx', value })
  await wordReader.read(file)
  return file.messages.map((message) => message.ruleId)
}

describe('read, and reported', () => {
  const outside = 'http://127.0.0.1:9/x'
  it('a template, a picture and a part from outside', async () => {
    const settings = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${outside}" TargetMode="External"/></Relationships>`
    const bytes = docx({
      body: `${p('Hands')}<w:p><w:r><w:drawing><wp:inline><wp:docPr descr="Hands"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:altChunk r:id="c1"/>`,
      links: [
        ['i1', 'image', outside, true],
        ['c1', 'aFChunk', outside, true],
      ],
      files: { 'word/_rels/settings.xml.rels': settings },
    })
    expect(await idsOf(bytes)).toEqual([
      'word-external-link',
      'word-external-link',
      'word-external-link',
      'word-drawing-left-out',
      'title-missing',
    ])
  })
  it('a field that would run a program, of which what is shown stays', async () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const body = p(
      `${char('begin')}<w:r><w:instrText>DDEAUTO c:\\\\a.exe "x"</w:instrText></w:r>${char('separate')}${r('12 tablets')}${char('end')}`,
    )
    const file = new VFile({ value: docx({ body }) })
    const draft = await fromWord(file)
    expect(draft.source).toBe('12 tablets')
    expect(file.messages.map((message) => message.ruleId)).toEqual(['word-external-link'])
  })
  it('macros', async () => {
    expect(
      await idsOf(
        docx({
          body: text,
          links: [['m', 'vbaProject', 'vbaProject.bin']],
          files: { 'word/vbaProject.bin': 'x' },
        }),
      ),
    ).toEqual(['word-macros', 'title-missing'])
  })
  it.each<[string, string]>([
    ['a field without an end', p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + text],
    ['an end without a field', p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') + text],
    [
      'numbers that are none',
      p(
        'Wash your hands.',
        '',
        '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="__proto__"/></w:numPr>',
      ),
    ],
    ['a style that is none', p('Wash your hands.', 'constructor')],
    ['styles in a circle', text],
    [
      'marks of our own',
      p('<w:bookmarkStart w:name="p:99"/><w:r><w:t>Wash your hands.</w:t></w:r>'),
    ],
    [
      'a note that is none',
      p('<w:r><w:footnoteReference w:id="9"/><w:t>Wash your hands.</w:t></w:r>'),
    ],
    ['a table without rows', `<w:tbl/>${text}`],
    ['rows without cells', `<w:tbl><w:tr/></w:tbl>${text}`],
    [
      'spans without end',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${text}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
    ],
  ])('%s', async (_, body) => {
    const styles = ['a', 'b']
      .map(
        (id, at) =>
          `<w:style w:type="paragraph" w:default="1" w:styleId="${id}"><w:basedOn w:val="${'ba'[at]}"/></w:style>`,
      )
      .join('')
    const draft = await fromWord(
      new VFile({ value: docx({ body, styles, numbering: '<w:num/>' }) }),
    )
    expect(draft.source).toContain('Wash your hands.')
    expect(draft.blocks.length).toBeGreaterThan(0)
  })
})
