import fc from 'fast-check'
import { docx, numbering, styles } from './make-docx.ts'

const run = fc
  .tuple(
    fc.constantFrom(
      '',
      '<w:b/>',
      '<w:i/>',
      '<w:vertAlign w:val="superscript"/>',
      '<w:vanish/>',
      '<w:caps/>',
      '<w:sz w:val="40"/>',
      '<w:rStyle w:val="Fett"/>',
      '<w:lang w:val="fr-FR"/>',
    ),
    fc.constantFrom(
      'word',
      'word word word',
      'WORD',
      '• word',
      '1. word',
      '2. word',
      '- word',
      'word:',
      'word.',
      ' ',
      '<w:tab/>',
      '<w:br/>',
      '<w:sym w:font="Symbol" w:char="F0B7"/>',
    ),
  )
  .map(
    ([look, text]) =>
      `<w:r><w:rPr>${look}</w:rPr>${text.startsWith('<') ? text : `<w:t xml:space="preserve">${text}</w:t>`}</w:r>`,
  )
const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const box = (content: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`

const { paragraph, blocks } = fc.letrec<{
  inline: string
  paragraph: string
  block: string
  table: string
  blocks: string
}>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    { weight: 6, arbitrary: run },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          tie('inline'),
          fc.constantFrom<[string, string]>(
            ['<w:hyperlink r:id="l1">', '</w:hyperlink>'],
            ['<w:hyperlink w:anchor="_a">', '</w:hyperlink>'],
            ['<w:ins>', '</w:ins>'],
            ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
            ['<w:smartTag>', '</w:smartTag>'],
            ['<w:bookmarkStart w:name="_a"/>', ''],
            [
              `${char('begin')}<w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r>${char('separate')}`,
              char('end'),
            ],
            [
              `${char('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${char('separate')}`,
              char('end'),
            ],
          ),
        )
        .map(([inner, [open, close]]) => open + inner + close),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<w:r><w:footnoteReference w:id="1"/></w:r>',
        '<m:oMath><m:r><m:t>word</m:t></m:r></m:oMath>',
        '<w:r><w:commentReference w:id="0"/></w:r>',
      ),
    },
    { weight: 1, arbitrary: tie('paragraph').map(box) },
  ),
  paragraph: fc
    .tuple(
      fc.constantFrom('', '', '', 'Titel', 'H1', 'H2', 'Own', 'Zitat', 'Cap', 'Toc1'),
      fc.constantFrom(
        '',
        '',
        '',
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>',
        '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="3"/></w:numPr>',
        '<w:rPr><w:del/></w:rPr>',
        '<w:ind w:left="720"/>',
      ),
      fc.array(tie('inline'), { maxLength: 4 }),
    )
    .map(
      ([style, more, inner]) =>
        `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${inner.join('')}</w:p>`,
    ),
  table: fc
    .array(
      fc.array(
        fc.tuple(
          fc.constantFrom(
            '',
            '',
            '<w:vMerge/>',
            '<w:gridSpan w:val="2"/>',
            '<w:vMerge w:val="restart"/>',
          ),
          tie('blocks'),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(
      (rows) =>
        `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(([properties, content]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}<w:p/></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    ),
  block: fc.oneof(
    { maxDepth: 2 },
    { weight: 5, arbitrary: tie('paragraph') },
    { weight: 1, arbitrary: tie('table') },
  ),
  blocks: fc.array(tie('block'), { maxLength: 6 }).map((all) => all.join('')),
}))

/** A document in which each word occurs once, `w0x` to `w<count - 1>x`. */
export interface ArbitraryDocument {
  body: string
  footnotes: string
  count: number
  value: Uint8Array
}

/** Word files of any content, with a footnote and a comment. */
export const wordDocument: fc.Arbitrary<ArbitraryDocument> = fc
  .tuple(blocks, paragraph)
  .map(([content, note]) => {
    let count = 0
    const numbered = (xml: string): string => xml.replace(/word(?=[ .:<])/giu, () => `w${count++}x`)
    const body = numbered(content)
    const footnotes = `<w:footnote w:id="1">${numbered(note)}</w:footnote>`
    const comments = `<w:comment w:id="0"><w:p><w:r><w:t>w${count++}x</w:t></w:r></w:p></w:comment>`
    const links: [string, string, string, boolean][] = [
      ['l1', 'hyperlink', 'https://example.org', true],
    ]
    const value = docx({ body, footnotes, comments, styles, numbering, links })
    return { body, footnotes, count, value }
  })
