import { toText } from '@plainleaf/content-model'
import { describe, expect, it } from 'vitest'
import { blocksOf, draftOf, leftOut } from './draft-of.ts'

const textOf = (html: string): string =>
  blocksOf(html)
    .map((block) => toText(block as never))
    .join(' | ')

describe('formulas', () => {
  it.each([
    ['<mn>0.5</mn><mo>×</mo><mi>weight</mi>', '0.5×weight'],
    ['<mfrac><mi>weight</mi><msup><mi>height</mi><mn>2</mn></msup></mfrac>', 'weight/height2'],
    ['<mfrac><mn>1</mn><mrow><mn>2</mn><mo>+</mo><mi>a</mi></mrow></mfrac>', '1/(2+a)'],
    ['<msqrt><mi>a</mi><mo>×</mo><mi>b</mi></msqrt>', '√(a×b)'],
    ['<mroot><mi>a</mi><mn>3</mn></mroot>', '3√a'],
    ['<msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup>', 'a12'],
    [
      '<semantics><mi>a</mi><annotation encoding="application/x-tex">\\alpha</annotation></semantics>',
      'a',
    ],
  ])('%s', (formula, text) => {
    expect(textOf(`<p>Take <math>${formula}</math> mg.</p>`)).toBe(`Take ${text} mg.`)
  })
  it('raises and lowers', () => {
    expect(
      blocksOf('<p><math><msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup></math></p>'),
    ).toMatchObject([
      { children: [{ value: 'a' }, { type: 'subscript' }, { type: 'superscript' }] },
    ])
  })
})

describe('what cannot be shown', () => {
  it.each([
    ['a drawing', '<svg><text>7 of 10</text></svg>', '7 of 10'],
    ['a stand-in for a script', '<noscript>Call the <b>clinic</b></noscript>', 'Call the clinic'],
    [
      'a stand-in for a film',
      '<video>See the <a href="/t">transcript</a></video>',
      'See the transcript',
    ],
    ['a template', '<template><p>Later</p></template>', 'Later'],
    ['a stand-in for an object', '<object data="x.pdf">The leaflet</object>', 'The leaflet'],
  ])('%s is left out with its words', (_, html, words) => {
    expect(leftOut(`<main><p>Text ${html} here.</p></main>`)).toEqual([`other: ${words}`])
    expect(leftOut(`<main><p>Text.</p>${html}<p>More.</p></main>`)).toEqual([`other: ${words}`])
  })
  it('reports drawings with labels, and no icons', () => {
    expect(draftOf('<main><p>a <svg><g><text>7 of 10</text></g></svg></main>').ids).toEqual([
      'drawing-left-out',
    ])
    expect(
      draftOf('<main><p>a <svg><title>Arrow</title><path d="M0 0"/></svg></main>').ids,
    ).toEqual([])
  })
})

describe('tabs', () => {
  const panel = (rest: string, text: string): string =>
    `<div role="tabpanel" ${rest}><p>${text}</p></div>`
  it.each([
    [
      'by aria-controls',
      '<div><div role="tablist"><button role="tab" aria-controls="a">Adults</button><button role="tab" aria-controls="b">Children</button></div>',
      'id="a"',
      'id="b" hidden',
    ],
    [
      'by aria-labelledby',
      '<div><ul role="tablist"><li><a role="tab" id="x">Adults</a></li><li><a role="tab" id="y">Children</a></li></ul>',
      'aria-labelledby="x"',
      'aria-labelledby="y" style="display:none"',
    ],
    [
      'by their order',
      '<div><div role="tablist"><span role="tab">Adults</span><span role="tab">Children</span></div>',
      '',
      'hidden',
    ],
  ])('%s stand above their panels', (_, tabs, first, second) => {
    const html = `<h2>Dose</h2>${tabs}${panel(first, '20 mg a day.')}${panel(second, '10 mg.')}</div><p>Swallow whole.</p>`
    expect(textOf(html)).toBe('Dose | Adults | 20 mg a day. | Children | 10 mg. | Swallow whole.')
  })
})

describe('short answers that wait to be opened', () => {
  it('stay below their questions when other things stand beside them', () => {
    const html =
      '<h2>Questions</h2><p>Some text.</p><button aria-expanded="false" aria-controls="x">Can I take aspirin?</button><div id="x" hidden>No.</div><p>More.</p>'
    expect(textOf(html)).toBe('Questions | Some text. | Can I take aspirin? | No. | More.')
  })
  it('keep the question where it stands far from its answer', () => {
    const html =
      '<button aria-expanded="false" aria-controls="x">Can I take aspirin?</button><p>Between.</p><div id="x" hidden>Not without asking.</div>'
    expect(textOf(html)).toBe('Can I take aspirin? | Between. | Not without asking.')
  })
  it('are no menus', () => {
    const menu =
      '<nav><button aria-expanded="false" aria-controls="m">Topics</button><div id="m" hidden>All</div></nav>'
    expect(textOf(`${menu}<p>Text.</p>`)).toBe('Text.')
  })
})

describe('pages without headings', () => {
  const page =
    '<title>Kidney stones</title><main><b>Kidney stones</b><br><br>Hard lumps.<br><br><b>Symptoms</b><br>Pain.<br>• blood<br>• fever<br><br><p><span style="font-weight: 700">Treatment</span></p><p>Drink.</p></main>'
  it('have bold lines for headings, and lines with bullets for lists', () => {
    expect(draftOf(page).blocks).toMatchObject([
      { type: 'paragraph' },
      { type: 'heading', depth: 2 },
      { type: 'paragraph' },
      { type: 'list', children: [{}, {}] },
      { type: 'heading', depth: 2 },
      { type: 'paragraph' },
    ])
  })
  it('part bold questions from answers in the same line, when there are several', () => {
    const one = '<p><b>Is it catching?</b> No, not at all.</p>'
    expect(blocksOf(`<h2>Flu</h2>${one}${one}`)).toMatchObject([
      { depth: 2 },
      { type: 'heading', depth: 3 },
      { type: 'paragraph', children: [{ value: 'No, not at all.' }] },
      { type: 'heading', depth: 3 },
      { type: 'paragraph' },
    ])
    expect(blocksOf(`<h2>Flu</h2>${one}`)).toHaveLength(2)
  })
})

describe('what a rule of the page hides', () => {
  const page = (css: string, box: string): string =>
    `<html><head><style>${css}</style></head><body><main><h1>Cramps</h1><p>Cramps in the calf come at night.</p>${box}</main></body></html>`

  it.each(['.hidden { display: none }', 'p.is-hidden, .hide {color:red; visibility:hidden}'])(
    '%s',
    (css) => {
      const name = css.startsWith('p') ? 'is-hidden' : 'hidden'
      const html = page(css, `<p class="note ${name}">Ask the team about this dose.</p>`)
      expect(textOf(html)).not.toContain('Ask the team')
      expect(leftOut(html)).toEqual(['other: Ask the team about this dose.'])
    },
  )
  it.each([
    ['on paper', '@media print { .top { color: red } .hidden { display: none } }', 'hidden'],
    ['below another', '.closed .hidden { display: none }', 'hidden'],
    ['until a script shows it', '.pane { display: none }', 'pane'],
    ['in no way', '.hidden { color: grey }', 'hidden'],
  ])('is not what one hides %s', (_, css, name) => {
    const html = page(css, `<p class="${name}">Stretch the calf before you go to bed.</p>`)
    expect(textOf(html)).toContain('Stretch the calf')
  })
  it('is not what a button opens', () => {
    const html = page(
      '.hidden { display: none }',
      '<button aria-controls="more" aria-expanded="false">What helps?</button><div id="more" class="hidden"><p>Stretch the calf for half a minute before you go to bed.</p></div>',
    )
    expect(textOf(html)).toContain('Stretch the calf')
  })
})
