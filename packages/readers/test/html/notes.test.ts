import { describe, expect, it } from 'vitest'
import { blocksOf, draftOf, leftOut } from './draft-of.ts'

const note = (identifier: string, value: string): unknown => ({
  type: 'footnoteDefinition',
  identifier,
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
})
const text = 'Coughs last three weeks'
const sentence = (identifier = '1'): unknown => ({
  type: 'paragraph',
  children: [
    { type: 'text', value: text },
    { type: 'footnoteReference', identifier },
    { type: 'text', value: '.' },
  ],
})

describe('footnotes', () => {
  it.each([
    ['raised links', `<sup><a href="#n">1</a></sup>.</p><ol><li id=n>On average.</ol>`],
    [
      'links with something raised',
      `<a href="#n"><sup>[1]</sup></a>.</p><p id=n>[1] On average.</p>`,
    ],
    [
      'their role',
      `<a role=doc-noteref href="#n">1</a>.</p><aside id=n role=doc-footnote>On average.</aside>`,
    ],
    [
      'a list of one, below a line',
      `<a role=doc-noteref href="#n"><sup>1</sup></a>.</p><section role=doc-endnotes><hr><ol><li id=n>On average.</ol></section>`,
    ],
    [
      'a box below a line',
      `<a name=m href="#n"><sup>1</sup></a>.</p><div><hr><div><p><a name=n href="#m">1</a> On average.</p></div></div>`,
    ],
    ['links both ways', `<a id=m href="#n">1</a>.</p><p id=n><a href="#m">1</a> On average.</p>`],
    ['a named anchor', `<sup><a href="#n">*</a></sup>.</p><p><a name=n>*</a> On average.</p>`],
    [
      'a number beside the note',
      `<sup><a href="#n">1</a></sup>.</p><div><sup id=n>1</sup><div><p>On average.</p></div></div>`,
    ],
    [
      'a term and its meaning',
      `<sup><a href="#n">1</a></sup>.</p><dl><dt id=n>1</dt><dd>On average.</dd></dl>`,
    ],
    [
      'an arrow back',
      `<sup><a href="#n">1</a></sup>.</p><p id=n>On average. <a href="#top">↩</a></p>`,
    ],
    ['raised numbers alone', `<sup>1</sup>.</p><hr><p><sup>1</sup> On average.</p>`],
    ['a list of notes', `<sup>1</sup>.</p><h2>Footnotes</h2><ol><li>On average.</ol>`],
    ['a hidden note', `<sup><a href="#n">1</a></sup>.</p><aside id=n hidden>On average.</aside>`],
  ])('by %s', (_, rest) => {
    expect(blocksOf(`<p>${text}${rest}`)).toEqual([sentence(), note('1', 'On average.')])
  })
  it('that stand together in one paragraph are parted', () => {
    const page = `<p>${text}<a href="#a"><sup>1</sup></a>.</p><p>${text}<a href="#b"><sup>2</sup></a>.</p><p><a name=a><sup>1</sup></a> On average.<br><br><a name=b><sup>2</sup></a> In adults.</p>`
    expect(blocksOf(page)).toEqual([
      sentence('1'),
      sentence('2'),
      note('1', 'On average.'),
      note('2', 'In adults.'),
    ])
  })
  it('below the main content come with it', () => {
    const page = `<body><main><p>${text}<sup><a href="#n">1</a></sup>.</p></main><footer><ol><li id=n>On average.</ol><p>Hill Clinic</p></footer></body>`
    expect(draftOf(page).blocks).toEqual([sentence(), note('1', 'On average.')])
    expect(leftOut(page)).toEqual(['site-link: Hill Clinic'])
  })
  it('inside a box stand behind it', () => {
    const page = `<p>${text}<sup><a href="#n">1</a></sup>.</p><aside><p>Drink.</p><p id=n>On average.</p></aside>`
    expect(blocksOf(page)).toMatchObject([{}, { type: 'callout' }, { type: 'footnoteDefinition' }])
  })
  it('are not what other links and raised numbers are', () => {
    const page =
      '<h2 id=two>Two</h2><p>See section <a href="#two">2</a>: 10<sup>2</sup> cells.</p><p>Text.</p>'
    expect(blocksOf(page)[1]).toMatchObject({
      children: [{}, { type: 'link', url: '#two' }, {}, { type: 'superscript' }, {}],
    })
  })
  it('never take the text that refers to them', () => {
    const page = `<div id=n><p>${text}<sup><a href="#n">1</a></sup>.</p></div>`
    expect(blocksOf(page)).toMatchObject([{ type: 'paragraph' }])
  })
})

describe('citations', () => {
  it('of a list of references, with the marks that Wikipedia puts before an entry', () => {
    const page = `<p>${text}<sup id=r1><a href="#c">[1]</a></sup><sup id=r2><a href="#c">[1]</a></sup>.</p><h2>References</h2><ol><li id=c>^ <a href="#r1"><sup>a</sup></a> <a href="#r2"><sup>b</sup></a> Example A. Coughs. 2020.</ol>`
    expect(blocksOf(page)).toMatchObject([
      { children: [{ value: `${text}[1][1].` }] },
      { type: 'heading' },
      { children: [{ children: [{ children: [{ value: 'Example A. Coughs. 2020.' }] }] }] },
    ])
  })
  it('of references that are no list', () => {
    const page = `<p>${text} <a href="#c">[1]</a>.</p><h2>References</h2><div><a id=c>1.</a><div>Example A. Coughs. 2020.</div></div>`
    expect(blocksOf(page)).toMatchObject([
      { children: [{ value: `${text} [1].` }] },
      { type: 'heading' },
      { children: [{ value: 'Example A. Coughs. 2020.' }] },
    ])
  })
  it('leave the words of headings that lead back to the contents', () => {
    expect(
      blocksOf(
        '<ul><li><a id=t href="#h">Coughs</a></ul><h2 id=h><a href="#t" role=doc-backlink>Coughs</a></h2><p>Text.</p>',
      )[1],
    ).toMatchObject({ type: 'heading', children: [{ type: 'text', value: 'Coughs' }] })
  })
})
