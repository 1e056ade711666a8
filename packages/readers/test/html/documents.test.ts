import { toText } from '@plainleaf/content-model'
import { describe, expect, it } from 'vitest'
import { blocksOf, draftOf, leftOut, long } from './draft-of.ts'

/** Kind, depth and words of each block. */
const outlineOf = (html: string): string[] =>
  draftOf(`<main>${html}</main>`).blocks.map((block) =>
    [block.type, 'depth' in block ? block.depth : '', toText(block as never)]
      .join(' ')
      .replace('  ', ' '),
  )

describe('pages that word processors write', () => {
  const page = (body: string): string =>
    `<html><head><style>.c1{font-weight:700}.c2{font-style:italic}.c3{font-weight:400}</style></head><body class="c9 doc-content">${body}</body></html>`
  it('have a title by its class, and headings below it', () => {
    const draft = draftOf(
      page('<p class="c4 title"><span>Earache</span></p><h1>Causes</h1><p>A cold.</p>'),
    )
    expect(draft.title).toBe('Earache')
    expect(draft.blocks).toHaveLength(3)
  })
  it('say by the size of letters what is a title and what a heading, where nothing else does', () => {
    const text =
      '<p><span class="t">Earache comes with colds and goes with them, mostly.</span></p>'
    const line = (size: string, words: string): string =>
      `<p><span style="font-size:${size}">${words}</span></p>`
    const draft = draftOf(
      `<style>.t{font-size:11pt}.head{font-size:1.5em}</style><body>${line('28pt', 'Earache')}${text}<p class="head">Causes</p>${text}${line('18px', 'Colds')}${text}<div class="head">What helps</div>${text}</body>`,
    )
    expect(draft.title).toBe('Earache')
    expect(draft.blocks.flatMap((one) => (one.type === 'heading' ? [one.depth] : []))).toEqual([
      1, 2, 3, 2,
    ])
  })
  it('say by a class or a style that a whole paragraph is bold', () => {
    expect(
      draftOf(
        '<style>.b{font-weight:700}</style><main><p class="b">Ask.</p><p style="font-weight:bold">Wait.</p></main>',
      ).blocks,
    ).toMatchObject([{ children: [{ type: 'strong' }] }, { children: [{ type: 'strong' }] }])
  })
  it('have their levels of lists as lists of their own', () => {
    const list = (level: number, text: string): string =>
      `<ul class="c8 lst-kix_a1-${level} start"><li>${text}</li></ul>`
    expect(
      draftOf(
        page(
          `${list(0, 'One') + list(1, 'Below') + list(0, 'Two')}<p>Text.</p>${list(0, 'Three')}`,
        ),
      ).blocks,
    ).toMatchObject([
      {
        type: 'list',
        children: [
          { children: [{ type: 'paragraph' }, { type: 'list', children: [{}] }] },
          { children: [{ type: 'paragraph' }] },
        ],
      },
      { type: 'paragraph' },
      { type: 'list', children: [{}] },
    ])
  })
  it('say by a class what is bold, and by a style what is not', () => {
    expect(
      draftOf(
        page('<p>Take <span class="c1">one</span> <b style="font-weight:normal">a day</b>.</p>'),
      ).blocks,
    ).toMatchObject([{ children: [{}, { type: 'strong' }, { value: ' a day.' }] }])
    const row = (one: string, other: string, name = 'c3'): string =>
      `<tr><td><p><span class=${name}>${one}</span></p></td><td><p><span class=${name}>${other}</span></p></td></tr>`
    expect(
      draftOf(page(`<table>${row('Light', 'Meaning', 'c1')}${row('Green', 'Full')}</table>`))
        .blocks,
    ).toMatchObject([{ type: 'table', headerRows: 1 }])
  })
  it('have items as paragraphs, with what is shown before them', () => {
    const item = (level: number, label: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${label}<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>${text}</p>`
    const steps = item(1, '3.', 'Rinse.') + item(1, '4.', 'Dry.') + item(2, 'a)', 'Not with heat.')
    expect(
      draftOf(item(1, '·', 'Soap') + item(2, 'o', 'Mild') + item(1, '·', 'Foam') + steps).blocks,
    ).toMatchObject([
      {
        ordered: false,
        children: [
          {
            children: [
              { children: [{ value: 'Soap' }] },
              { type: 'list', children: [{ children: [{ children: [{ value: 'Mild' }] }] }] },
            ],
          },
          { children: [{ children: [{ value: 'Foam' }] }] },
        ],
      },
      {
        ordered: true,
        start: 3,
        children: [
          {},
          {
            children: [
              {},
              {
                type: 'list',
                ordered: false,
                children: [{ children: [{ children: [{ value: 'a) Not with heat.' }] }] }],
              },
            ],
          },
        ],
      },
    ])
  })
  it('print comments, which are left out and part no paragraph', () => {
    const html = page(
      '<p>Rest.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> Drink.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>How much?</span></p></div>',
    )
    expect(draftOf(html).blocks).toMatchObject([{ children: [{ value: 'Rest. Drink.' }] }])
    expect(leftOut(html)).toEqual(['other: [a]', 'other: [a]How much?'])
  })
})

describe('headings', () => {
  it('by a line under them', () => {
    expect(
      outlineOf(
        '<p><u>Causes</u></p><p>A cold, most often.</p><p><span style="text-decoration: underline">Treatment</span></p><p>Rest and drink.</p><p><u><a href=/x>Read on</a></u></p>',
      ),
    ).toEqual([
      'heading 2 Causes',
      'paragraph A cold, most often.',
      'heading 2 Treatment',
      'paragraph Rest and drink.',
      'paragraph Read on',
    ])
  })
  it('by several bold lines over text, one level below those of the page', () => {
    const text = 'It goes away by itself within a week.'
    expect(
      outlineOf(
        `<h2>Kinds</h2><p><b>Dry</b></p><p>${text}</p><p><b>Wet</b></p><ul><li>slime</ul><p><b>Price: 5</b></p><p>Each.</p>`,
      ),
    ).toEqual([
      'heading 2 Kinds',
      'heading 3 Dry',
      `paragraph ${text}`,
      'heading 3 Wet',
      'list slime',
      'paragraph Price: 5',
      'paragraph Each.',
    ])
    expect(
      outlineOf(`<h2>Kinds</h2><p><b>Dry</b><br>${text}</p><p><b>Wet</b><br>${text}</p>`),
    ).toEqual([
      'heading 2 Kinds',
      'heading 3 Dry',
      `paragraph ${text}`,
      'heading 3 Wet',
      `paragraph ${text}`,
    ])
    expect(outlineOf(`<h2>Kinds</h2><p><b>Dry</b></p><p>${text}</p>`)).toHaveLength(3)
    const leading = '<p><b>Help</b></p><p>Call if:</p><ul><li>it lasts</ul>'
    const typed = '<p><b>Signs</b></p><p>- a cough</p><p>- a cold</p>'
    expect(outlineOf(`<h2>Kinds</h2>${leading}${typed}`)).toEqual([
      'heading 2 Kinds',
      'heading 3 Help',
      'paragraph Call if:',
      'list it lasts',
      'heading 3 Signs',
      'list a cough a cold',
    ])
  })
  it('above all others is the one that says the title of the page', () => {
    const page =
      '<title>Foot care</title><body><div><h1>Foot care</h1></div><main><h1>Purpose</h1><p>To find sores early.</p></main>'
    expect(draftOf(page)).toMatchObject({ title: 'Foot care', blocks: [{ type: 'heading' }, {}] })
  })
})

describe('questions', () => {
  const both = [
    'heading 2 Flu',
    'heading 3 Is it catching?',
    'paragraph Yes.',
    'heading 3 Is it bad?',
    'paragraph No.',
  ]
  it('by buttons that only a script knows', () => {
    const part = (question: string, answer: string): string =>
      `<button class="acc">${question}</button><div class="panel"><p>${answer}</p></div>`
    expect(
      outlineOf(
        `<h2>Flu</h2><div>${part('Is it catching?', 'Yes.')}${part('Is it bad?', 'No.')}</div>`,
      ),
    ).toEqual(both)
    expect(outlineOf('<h2>Flu</h2><form><button>Is it bad?</button><div>No.</div></form>')).toEqual(
      ['heading 2 Flu', 'paragraph No.'],
    )
  })
  it('by the letters of questions and answers, as paragraphs or lines', () => {
    expect(
      outlineOf(
        '<h2>Flu</h2><p><b>Q:</b> Is it catching?</p><p><b>A:</b> Yes.</p><p>Q2. Is it bad?<br>A2. No.</p>',
      ),
    ).toEqual(both)
    expect(outlineOf('<p>Frage: Ist es schlimm?</p><p>Antwort: Nein.</p>')).toEqual([
      'heading 2 Ist es schlimm?',
      'paragraph Nein.',
    ])
    expect(outlineOf('<p>Q: Is it bad?</p><p>It may be.</p>')).toHaveLength(2)
  })
})

describe('lists of signs', () => {
  it('keep those that say yes and no, and lose ticks by themselves', () => {
    expect(outlineOf('<p>✓ rest<br>✓ drink</p><p>✗ run<br>✗ smoke</p>')).toEqual([
      'list ✓ rest ✓ drink',
      'list ✗ run ✗ smoke',
    ])
    expect(outlineOf('<p>✓ rest<br>✓ drink</p>')).toEqual(['list rest drink'])
  })
})

describe('furniture within the content', () => {
  it('is a list of contents, with the line that names it', () => {
    const contents = '<ul><li><a href="#a">1 Causes</a><li><a href="#b">2 Treatment</a></ul>'
    const text = '<h2 id=a>1. Causes</h2><p>A cold.</p><h2 id=b>2. Treatment</h2><p>Rest.</p>'
    expect(leftOut(`<main><div><p>On this page</p>${contents}</div>${text}</main>`)).toEqual([
      'toc-widget: On this page',
      'toc-widget: 1 Causes 2 Treatment',
    ])
    const elsewhere = contents.replaceAll('#', '/')
    expect(leftOut(`<main>${elsewhere}${text}</main>`)).toEqual([])
  })
  it('is when it was reviewed, on one line or two', () => {
    expect(
      leftOut(
        `<main>${long('warts')}<p>Page last reviewed: 8 May 2024<br>Next review due: 8 May 2027</p></main>`,
      ),
    ).toEqual(['byline: Page last reviewed: 8 May 2024 Next review due: 8 May 2027'])
  })
  it('are the networks it can be shared by', () => {
    expect(
      leftOut('<main><p>Text.</p><ul><li><a href=/f>Facebook</a><li><a href=/x>X</a></ul></main>'),
    ).toEqual(['share-bar: Facebook X'])
  })
  it('is the menu of a page laid out by a table', () => {
    const menu = '<a href=/a>Home</a><br><a href=/b>Wards</a><br><a href=/c>Visits</a>'
    expect(
      leftOut(`<body><table><tr><td>${menu}<td><h1>Warts</h1>${long('warts')}</table>`),
    ).toEqual(['navigation: Home Wards Visits'])
  })
  it('is a line of nothing that can be seen', () => {
    expect(blocksOf('<p>One.</p><p>\u200B</p><p>Two.</p>')).toHaveLength(2)
  })
})
