import { type DocxParts, li, p, r, table } from './make-docx.ts'

/** A leaflet with all that Word files usually hold. */
export const hayFever: DocxParts = {
  body: [
    p('Hay fever', 'Titel'),
    p('Contents', '', '')
      .replace('Contents', 'What it is 1')
      .replace('<w:pPr>', '<w:pPr><w:pStyle w:val="Toc1"/>'),
    p('What it is', 'H1'),
    p(
      `${r('Hay fever is an ')}${r('allergy', '<w:rStyle w:val="Fett"/>')}${r('.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    p('What helps', 'H1'),
    li('Keep windows shut', 2),
    li('Wash your hair', 2),
    li('before bed', 2, 1),
    p('Ask a pharmacist', 'H2'),
    p('Doses', 'Cap'),
    table(['#Age', 'Dose'], ['6 to 12', '5 mg']),
  ].join(''),
  footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${p('It is not a fever.')}</w:footnote>`,
  header1: p('Hill Clinic'),
  footer1: p(`${r('Page ')}<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>`),
}
