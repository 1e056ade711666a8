import { describe, expect, it } from 'vitest'
import { draftOf, leftOut, long } from './draft-of.ts'

/** A page whose main content holds an article and something else. */
const withBox = (box: string, before = ''): string =>
  `<main>${before}<article><h1>Sore throat</h1>${long('a sore throat').repeat(4)}</article>${box}</main>`

describe('what the extraction library leaves out as well', () => {
  it.each([
    [
      'byline',
      '<div class="author-bio"><p>Sam Hill writes about health and has two cats.</p></div>',
    ],
    [
      'other',
      '<section id="comments"><h2>2 comments</h2><p>Thank you, that helped me a lot.</p></section>',
    ],
    [
      'related-link',
      '<div class="grid"><a href="/a">Tonsils</a> <a href="/b">Voice loss</a></div>',
    ],
    ['related-link', '<div><h2>You might also like</h2><div><p>Glands in the neck</p></div></div>'],
    ['newsletter', '<div><h2>Sign up for our newsletter</h2><p>One letter a month.</p></div>'],
    ['other', '<div><p>Fill in your name.</p><form><input></form></div>'],
    ['other', '<div class="credit-line">Paid for by the friends of the clinic.</div>'],
  ])('and looks like furniture, is left out (%s): %s', (reason, box) => {
    const draft = draftOf(withBox(box))
    expect(new Set(draft.blocks.map((block) => block.type))).toEqual(
      new Set(['heading', 'paragraph']),
    )
    expect(draft.dropped.every((one) => one.reason === reason)).toBe(true)
    expect(draft.blocks).toHaveLength(5)
  })

  it.each([
    [
      'a disclaimer',
      '<div class="page-disclaimer"><p>This leaflet is no medical advice.</p></div>',
    ],
    ['a warning', '<div class="footer-box"><p>Call 999 if you cannot breathe.</p></div>'],
    ['a dose', '<div><p>Take 5 ml at night.</p></div>'],
    ['sources', '<div class="references"><p>Example A. Throats. Clinic Press, 2020.</p></div>'],
    ['a question', '<div><div>Should I stay at home?</div></div>'],
    ['a table', '<div><table><tr><th>Age<th>Dose<tr><td>6<td>5 ml</table></div>'],
    ['a section', `<div><h2>In children</h2>${long('a child').repeat(4)}</div>`],
  ])('stays when it is %s', (_, box) => {
    expect(leftOut(withBox(box))).toEqual([])
  })

  it('keeps the title and takes what stands beside it', () => {
    const hero =
      '<div class="hero"><ol class="crumb-trail"><li><a href="/">Home</a><li><a href="/t">Throat</a></ol><h1>Sore throat</h1><p>Last updated: 2 May 2026</p></div>'
    const page = `<main>${hero}<div class="text">${long('a sore throat').repeat(4)}</div></main>`
    expect(draftOf(page)).toMatchObject({ title: 'Sore throat' })
    expect(leftOut(page)).toEqual(['related-link: Home Throat', 'byline: Last updated: 2 May 2026'])
  })

  it('is not believed where it found no article', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) =>
        `<div class="row"><h2>Exercise ${at}</h2><div>Stretch ${at} times, slowly.</div></div>`,
    )
    expect(leftOut(`<main><h1>Stretching</h1>${long('back pain')}${rows.join('')}</main>`)).toEqual(
      [],
    )
  })

  it('says where the main content is, when a page calls a banner so', () => {
    const page = `<body><main>Call us</main><div>${long('a sore throat').repeat(5)}</div></body>`
    expect(draftOf(page).blocks).toHaveLength(5)
  })
})

describe('headings', () => {
  it('go with all that stood below them', () => {
    const page = `<main><h1>Warts</h1>${long('warts')}<h2>More on this site</h2><h3>Skin</h3><nav><a href=/m>Moles</a></nav></main>`
    expect(draftOf(page).blocks).toHaveLength(2)
    expect(leftOut(page)).toEqual([
      'navigation: More on this site',
      'navigation: Skin',
      'navigation: Moles',
    ])
  })
  it('stay over nothing', () => {
    expect(draftOf('<main><h1>Warts</h1><h2>Notes of my own</h2></main>').blocks).toHaveLength(2)
  })
  it('that say the title again before the text are left out', () => {
    const page = `<main><h1>Warts</h1><h2>Warts</h2>${long('warts')}<h2>Warts</h2>${long('warts')}</main>`
    expect(leftOut(page)).toEqual(['running-title: Warts'])
  })
  it('lose the links that show where they are', () => {
    expect(
      draftOf('<main><h2>Warts <a href="#warts">#</a></h2><p>Text.</p></main>').blocks[0],
    ).toMatchObject({ children: [{ type: 'text', value: 'Warts' }] })
  })
})

describe('controls of a page', () => {
  it.each([
    'Toggle caption',
    'Sponsor message',
    '<a href=/x>Read more</a>',
    '<a href="#top">Back to top</a>',
  ])('by themselves are left out: %s', (control) => {
    expect(draftOf(`<main><p>${control}</p><p>Text.</p></main>`).blocks).toHaveLength(1)
  })
  it('within words stay', () => {
    expect(leftOut('<main><p>Ask us, or <a href=/x>read more</a>.</p></main>')).toEqual([])
  })
})

describe('what a page hides', () => {
  it('by a dialog that was open stays', () => {
    const page = `<body><div aria-hidden=true><main><h1>Warts</h1><p>Text.</p></main></div><div role=dialog>Cookies?</div></body>`
    expect(draftOf(page).blocks).toHaveLength(2)
    expect(leftOut(page)).toEqual(['other: Cookies?'])
  })
  it('until its script has run stays, in its place', () => {
    const page =
      '<body><main><p>One.</p><template id="B:0"></template><p>Three.</p></main><div hidden id="S:0"><p>Two.</p></div></body>'
    expect(draftOf(page).blocks).toMatchObject([
      { children: [{ value: 'One.' }] },
      { children: [{ value: 'Two.' }] },
      { children: [{ value: 'Three.' }] },
    ])
  })
})

describe('a box with a link between paragraphs', () => {
  const page = (words: string): string =>
    `<main><h1>Sore throat</h1>${long('a sore throat').repeat(2)}<div class="call-to-action"><p>${words}</p></div>${long('a hoarse voice').repeat(2)}</main>`

  it('stays where the link is part of what a sentence tells', () => {
    const draft = draftOf(page('Ask at the <a href="/find">pharmacy near your home</a>.'))
    expect(draft.dropped).toEqual([])
  })

  it('goes where the sentence only leads on', () => {
    const draft = draftOf(page('Read more about <a href="/tonsils">tonsils and your throat</a>.'))
    expect(draft.dropped.map(({ reason }) => reason)).toEqual(['related-link'])
  })
})
