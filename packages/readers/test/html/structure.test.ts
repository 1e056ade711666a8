import { describe, expect, it } from 'vitest'
import { blocksOf, draftOf, long } from './draft-of.ts'

const heading = (depth: number, value: string): unknown => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
})
const paragraph = (value: string): unknown => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
})
const answer = 'Yes, for about a week, so stay away from others.'

describe('questions', () => {
  it.each([
    ['details', `<details><summary>Is it catching?</summary><p>${answer}</p></details>`],
    [
      'a button and its panel',
      `<div><button aria-expanded=false aria-controls=p>Is it catching?</button><div id=p hidden><p>${answer}</p></div></div>`,
    ],
    [
      'a button in a heading',
      `<h3><button aria-expanded=false aria-controls=p>Is it catching?</button></h3><div id=p style="display:none"><p>${answer}</p></div>`,
    ],
    [
      'a hidden block below',
      `<div><div>Is it catching?</div><div style="visibility:hidden"><p>${answer}</p></div></div>`,
    ],
    ['a class name', `<div class="faq-question">Is it catching?</div><div><p>${answer}</p></div>`],
    ['a description list', `<dl><dt>Is it catching?</dt><dd>${answer}</dd></dl>`],
  ])('by %s', (_, html) => {
    expect(blocksOf(`<h2>Flu</h2>${html}`)).toEqual([
      heading(2, 'Flu'),
      heading(3, 'Is it catching?'),
      paragraph(answer),
    ])
  })
  it('by a list of questions with their answers', () => {
    const item = `<li><b>Is it catching?</b><p>${answer}</p>`
    expect(blocksOf(`<h2>Flu</h2><ul>${item}${item}</ul>`)).toHaveLength(5)
  })
  it('by bold lines, where there are several', () => {
    const pair = `<p><b>Is it catching?</b></p><p>${answer}</p>`
    expect(blocksOf(`<h2>Flu</h2>${pair}${pair}`)).toMatchObject([
      {},
      { type: 'heading', depth: 3, data: { confidence: 0.8 } },
      {},
      { type: 'heading', depth: 3 },
      {},
    ])
  })
})

describe('parts that fold', () => {
  const part = (title: string): string =>
    `<details><summary>${title}</summary><p>Text.</p></details>`
  it('side by side are sections', () => {
    expect(blocksOf(`<h2>Flu</h2>${part('Symptoms')}${part('Treatment')}`)).toEqual([
      heading(2, 'Flu'),
      heading(3, 'Symptoms'),
      paragraph('Text.'),
      heading(3, 'Treatment'),
      paragraph('Text.'),
    ])
  })
  it('are known by their names, and by what they hold where that says nothing', () => {
    const part = (name: string): string =>
      `<div class="dropdown"><div class="dropdown-title">${name}</div><div class="dropdown-list hidden">${long(name)}</div></div>`
    expect(blocksOf(`<h2>Tests</h2>${part('Blood')}${part('Urine')}`)).toMatchObject([
      { depth: 2 },
      ...[{ depth: 3 }, { type: 'paragraph' }, { depth: 3 }, { type: 'paragraph' }],
    ])
  })
  it('a question by itself heads no text that goes on behind it', () => {
    const question = '<details><summary>Is it flu?</summary><p>No.</p></details>'
    expect(blocksOf(`<h2>Colds</h2><p>One.</p>${question}<p>Two.</p>`)).toMatchObject([
      heading(2, 'Colds') as object,
      paragraph('One.') as object,
      { type: 'paragraph', children: [{ type: 'strong' }] },
      paragraph('No.') as object,
      paragraph('Two.') as object,
    ])
    expect(blocksOf(`<h2>Colds</h2>${question}<h2>Flu</h2>`)).toMatchObject([
      {},
      heading(3, 'Is it flu?') as object,
      {},
      {},
    ])
  })
  it('one by itself is an addition', () => {
    expect(blocksOf(part('Names of the virus'))).toMatchObject([
      { type: 'paragraph', children: [{ type: 'strong' }] },
      {},
    ])
  })
})

describe('roles', () => {
  it('of a heading, a list and a table', () => {
    expect(
      blocksOf(
        '<div role=heading aria-level=3>Flu</div><div role=list><div role=listitem>Rest</div><div role=listitem>Drink</div></div><div role=table><div role=row><span role=columnheader>Age</span><span role=columnheader>Dose</span></div><div role=row><span role=rowheader>Six</span><span role=cell>5 ml</span></div></div>',
      ),
    ).toMatchObject([
      heading(3, 'Flu'),
      { type: 'list', children: [{}, {}] },
      { type: 'table', headerRows: 1, headerColumns: 1, children: [{}, {}] },
    ])
  })
})

describe('headings without heading elements', () => {
  it('by class name', () => {
    expect(
      blocksOf('<h2>Flu</h2><div class="sub-heading">Symptoms</div><p class="h2">Help</p>'),
    ).toEqual([heading(2, 'Flu'), heading(3, 'Symptoms'), heading(2, 'Help')])
  })
  it('by bold lines, on pages that have no other', () => {
    const draft = draftOf(
      '<main><h1>Flu</h1><p><b>Symptoms</b></p><p>Fever.</p><p><b>Help</b></p><p>Rest.</p></main>',
    )
    expect(draft.blocks[1]).toMatchObject({
      depth: 2,
      data: { confidence: 0.7, alternatives: ['paragraph'] },
    })
    expect(draft.ids).toEqual(['heading-uncertain', 'heading-uncertain'])
  })
  it('not by bold lines beside true headings, unless they name a usual section', () => {
    expect(
      blocksOf(
        '<h2>Flu</h2><p><b>A word first</b></p><p>Text.</p><p><b>References</b></p><p>Text.</p>',
      ),
    ).toMatchObject([{}, { type: 'paragraph' }, {}, { type: 'heading', depth: 2 }, {}])
  })
})

describe('boxes', () => {
  it.each([
    ['nhsuk-care-card nhsuk-care-card--urgent', 'warning'],
    ['govuk-inset-text', 'note'],
    ['alert alert-success', 'tip'],
    ['admonition important', 'important'],
  ])('named %s are call-outs', (names, tone) => {
    const box = `<div class="${names}"><div class="box-title">Ask for help</div><div class="alert-content"><p>Call us today.</p></div></div>`
    expect(blocksOf(`<p>${answer.repeat(4)}</p>${box}`)[1]).toMatchObject({
      type: 'callout',
      tone,
      title: [{ value: 'Ask for help' }],
      children: [{ type: 'paragraph' }],
    })
  })
})

describe('tables', () => {
  const header = (html: string): unknown => {
    const [table] = blocksOf(`<table>${html}</table>`) as {
      headerRows: number
      headerColumns: number
    }[]
    return [table?.headerRows, table?.headerColumns]
  }
  it.each([
    ['bold first row', '<tr><td><b>Age</b><td><b>Dose</b><tr><td>Six<td>Half', [1, 0]],
    ['bold first column', '<tr><td><b>Six</b><td>Half<tr><td><b>Ten</b><td>Whole', [0, 1]],
    ['names over numbers', '<tr><td>Age<td>Dose<tr><td>Six<td>5 ml<tr><td>Ten<td>10 ml', [1, 0]],
    ['nothing that says so', '<tr><td>Six<td>Half<tr><td>Ten<td>Whole', [0, 0]],
  ])('header cells by %s', (_, html, expected) => {
    expect(header(html)).toEqual(expected)
  })
  it('are rectangles', () => {
    expect(
      blocksOf('<table><tr><th>A<th>B<th>C<tr><td rowspan=9>D<tr><td>E</table>'),
    ).toMatchObject([
      {
        children: [
          { children: [{}, {}, {}] },
          { children: [{ rowSpan: 2 }, {}, {}] },
          { children: [{}, {}] },
        ],
      },
    ])
  })
  it('have bold header rows, as many as a bold cell of the first reaches', () => {
    const bold = (row: string): string => `<tr>${row.replaceAll('|', '</b></td><td><b>')}</tr>`
    expect(
      blocksOf(
        `<table>${bold('<td rowspan=2><b>Age|Beats|Breaths</b></td>')}${bold('<td><b>a minute|a minute</b></td>')}<tr><td>Child<td>80<td>20</tr></table>`,
      ),
    ).toMatchObject([{ type: 'table', headerRows: 2 }])
  })
  it('that hold the page give its text, and the tables in them stay', () => {
    expect(
      blocksOf('<table><tr><td><table><tr><th>A<th>B<tr><td>C<td>D</table><p>Text.</p></table>'),
    ).toMatchObject([{ type: 'table', headerRows: 1 }, { type: 'paragraph' }])
  })
  it('without a word are left out', () => {
    expect(blocksOf('<table><tr><td><td><tr><td><td></table><p>Text.</p>')).toHaveLength(1)
  })
})

describe('lists', () => {
  it('typed with signs or numbers, in lines or paragraphs', () => {
    expect(
      blocksOf('<p>Bring:<br>• water<br>• a towel</p><p>1. Sit.</p><p>2. Lean forward.</p>'),
    ).toMatchObject([
      paragraph('Bring:'),
      { type: 'list', ordered: false, children: [{}, {}] },
      { type: 'list', ordered: true, children: [{}, {}] },
    ])
  })
  it('but not one line alone, and no numbers that do not follow', () => {
    expect(blocksOf('<p>• water</p><p>Text.</p><p>1. Sit.</p><p>3. Stand.</p>')).toHaveLength(4)
  })
  it('without items only indent; with headings they are sections', () => {
    expect(blocksOf('<ul>Drink <i>much</i> water.</ul>')).toMatchObject([{ type: 'paragraph' }])
    const card = (name: string): string => `<li><h3>${name}</h3><p>${answer}</p></li>`
    expect(blocksOf(`<ul>${card('Flu')}${card('Cold')}</ul>`)).toMatchObject([
      { type: 'heading' },
      {},
      { type: 'heading' },
      {},
    ])
  })
})

describe('lines', () => {
  it('two breaks part paragraphs', () => {
    expect(blocksOf('<p>One.<br><br>Two.<br>Three.</p>')).toMatchObject([
      paragraph('One.'),
      { children: [{ value: 'Two.' }, { type: 'break' }, { value: 'Three.' }] },
    ])
  })
  it('space and breaks stand outside an emphasis, and emphasis is said once', () => {
    expect(blocksOf('<p><b>Note: </b>rest<i><br><i>well</i></i><b>a</b><b>b</b></p>')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: 'Note:' }] },
          { type: 'text', value: ' rest' },
          { type: 'break' },
          { type: 'emphasis', children: [{ type: 'text', value: 'well' }] },
          { type: 'strong', children: [{ type: 'text', value: 'ab' }] },
        ],
      },
    ])
  })
  it('images that are loaded late have their address, and a link to their enlargement goes', () => {
    expect(
      blocksOf('<p><a href=big.png><img src="data:," data-src=nose.png alt=Nose></a></p>'),
    ).toEqual([{ type: 'figure', image: { type: 'image', url: 'nose.png', alt: 'Nose' } }])
  })
})
