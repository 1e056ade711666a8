import { type Draft, toText } from '@plainleaf/content-model'
import { fromWord } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { type DocxParts, docx, numbering, p, r, styles } from './word/make-docx.ts'

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

describe('notes, quotes, pictures, boxes', () => {
  it('foot- and endnotes in the order they are referred to', async () => {
    const draft = await draftOf({
      body: p(
        `${r('A')}<w:r><w:endnoteReference w:id="7"/></w:r>${r('B')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="3"/></w:r>`,
      ),
      footnotes: `<w:footnote w:id="3">${p('Three')}</w:footnote><w:footnote w:id="4">${p('Unused')}</w:footnote>`,
      endnotes: `<w:endnote w:id="7">${p('Seven')}</w:endnote>`,
    })
    expect(draft.blocks).toMatchObject([
      {
        children: [
          { value: 'A' },
          { type: 'footnoteReference', identifier: '1' },
          { value: 'B' },
          { type: 'footnoteReference', identifier: '2' },
        ],
      },
      {
        type: 'footnoteDefinition',
        identifier: '1',
        children: [{ children: [{ value: 'Seven' }] }],
      },
      {
        type: 'footnoteDefinition',
        identifier: '2',
        children: [{ children: [{ value: 'Three' }] }],
      },
    ])
    expect(draft.dropped).toMatchObject([{ text: 'Unused' }])
  })
  const picture = (properties: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" ${properties}/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  it('pictures with alternative text and caption', async () => {
    const links: DocxParts['links'] = [['i1', 'image', 'media/image1.png']]
    expect(
      await blocksOf(picture('descr="A nose"') + p('What pollen does', 'Cap'), { links }),
    ).toEqual([
      {
        type: 'figure',
        image: { type: 'image', url: 'word/media/image1.png', alt: 'A nose' },
        caption: [{ type: 'text', value: 'What pollen does' }],
      },
    ])
    const draft = await draftOf({ body: p(long) + picture(''), links })
    expect(draft.blocks).toHaveLength(1)
    expect(draft.ids).toEqual(['image-without-alt'])
  })
  it('quotes, line breaks, raised and lowered characters, other languages', async () => {
    expect(
      await blocksOf(
        p('Said', 'Zitat') +
          p('again', 'Zitat') +
          p(
            `${r('H')}${r('2', '<w:vertAlign w:val="subscript"/>')}${r('O')}<w:r><w:br/></w:r>${r('Eau', '<w:lang w:val="en-GB"/>')}`,
          ) +
          p(r('De l’eau claire', '<w:lang w:val="fr-FR"/>')) +
          p(long),
      ),
    ).toMatchObject([
      { type: 'blockquote', children: [{}, {}] },
      {
        children: [
          { value: 'H' },
          { type: 'subscript' },
          { value: 'O' },
          { type: 'break' },
          { value: 'Eau' },
        ],
      },
      { children: [{ type: 'span', lang: 'fr-FR' }] },
      {},
    ])
  })
  it('text boxes keep their words, once', async () => {
    const box = p('Call for help')
    const body = p(
      `${r('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    expect(wordsOf(await blocksOf(body + p(long)))).toBe(`Before Call for help ${long}`)
  })
  it('changes are accepted, comments, hidden words and deletions are no text', async () => {
    const draft = await draftOf({
      body:
        p(
          `${r('Take ')}<w:ins>${r('two')}</w:ins><w:del><w:r><w:delText>three</w:delText></w:r></w:del>${r(' secret', '<w:vanish/>')}<w:r><w:commentReference w:id="0"/></w:r>${r(' a day')}`,
        ) + p(long),
      comments: `<w:comment w:id="0" w:author="X">${p('Is this right?')}</w:comment>`,
    })
    expect(wordsOf(draft.blocks[0])).toBe('Take two a day')
    expect(draft.dropped).toMatchObject([
      { text: 'secret', reason: 'other' },
      { text: 'Is this right?', reason: 'other', line: 1 },
    ])
    expect(draft.ids).toEqual(['word-changes'])
  })
  it('a contents field is left out to its end', async () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const draft = await draftOf({
      body:
        p(
          `${char('begin')}<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>${char('separate')}${r('One 1')}`,
        ) +
        p(r('Two 2')) +
        p(char('end')) +
        p(long),
    })
    expect(draft.blocks).toHaveLength(1)
    expect(draft.dropped.map(({ text, reason }) => [text, reason])).toEqual([
      ['One 1', 'toc-widget'],
      ['Two 2', 'toc-widget'],
    ])
  })
  it('an equation keeps its characters', async () => {
    const draft = await draftOf({
      body: p(
        `${r('BMI ')}<m:oMath><m:f><m:num><m:r><m:t>kg</m:t></m:r></m:num><m:den><m:r><m:t>m2</m:t></m:r></m:den></m:f></m:oMath>`,
      ),
    })
    expect(wordsOf(draft.blocks)).toBe('BMI kgm2')
    expect(draft.ids).toEqual(['word-equation-flattened'])
  })
})

describe('links', () => {
  const link = (target: string): Promise<Draft & { ids: string[] }> =>
    draftOf({
      body: p(`<w:hyperlink r:id="l1">${r('words')}</w:hyperlink>`),
      links: [['l1', 'hyperlink', target, true]],
    })
  it.each(['https://example.org/a', 'mailto:a@example.org', 'tel:112'])(
    'keep %s',
    async (target) => {
      expect((await link(target)).blocks).toMatchObject([
        { children: [{ type: 'link', url: target }] },
      ])
    },
  )
  it.each([
    'javascript:alert(1)',
    'java&#9;script:alert(1)',
    'data:text/html,x',
    'file:///c:/x',
    '\\\\server\\share',
    '//server/share',
  ])('give only the words of %s, and say so', async (target) => {
    const draft = await link(target)
    expect(draft.blocks).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'words' }] },
    ])
    expect(draft.ids).toEqual(['link-unsafe'])
  })
  it('within the document lead to the heading they meant', async () => {
    expect(
      await blocksOf(
        p(`<w:hyperlink w:anchor="_Ref1">${r('below')}</w:hyperlink>`) +
          p(`<w:bookmarkStart w:id="1" w:name="_Ref1"/>${r('What helps')}`, 'H1') +
          p(long),
      ),
    ).toMatchObject([
      { children: [{ type: 'link', url: '#Ref1' }] },
      { type: 'heading', aliases: ['Ref1'] },
      {},
    ])
  })
})
