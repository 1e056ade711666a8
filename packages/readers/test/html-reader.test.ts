import { readFileSync } from 'node:fs'
import {
  type AnyNode,
  type Draft,
  type Topic,
  toMarkdown,
  toText,
  visit,
} from '@plainleaf/content-model'
import { fromHtml, htmlReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'

const plain = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value)
const draftOf = (html: string): Draft & { ids: string[] } => {
  const file = new VFile({ value: html, path: 'page.html' })
  const draft = JSON.parse(JSON.stringify(fromHtml(file), plain))
  return { ...draft, ids: file.messages.map((message) => message.ruleId) }
}
const blocksOf = (html: string): unknown[] => draftOf(`<main>${html}</main>`).blocks

describe.each(['hay-fever', 'head-lice'])('a whole page: %s', (name) => {
  const folder = new URL(`fixtures/${name}/`, import.meta.url)
  const file = new VFile({ value: readFileSync(new URL('page.html', folder)), path: 'page.html' })
  const topic = htmlReader.read(file) as Topic

  it('becomes a topic', async () => {
    await expect(`${JSON.stringify(topic, null, 2)}\n`).toMatchFileSnapshot(
      new URL('tree.json', folder).pathname,
    )
    await expect(toMarkdown(topic)).toMatchFileSnapshot(new URL('topic.md', folder).pathname)
  })

  it('lists what was left out, with line and reason', async () => {
    const lines = topic.dropped.map((one) => `${one.line}  ${one.reason}  ${one.text}\n`).join('')
    await expect(lines).toMatchFileSnapshot(new URL('dropped.txt', folder).pathname)
  })

  it('says where each text stands', () => {
    const source = String(file)
    let seen = 0
    for (const section of topic.children) {
      visit(section, (node: AnyNode) => {
        if (node.type !== 'text' || !node.position || /[&<]/u.test(node.value)) return
        const written = source.slice(node.position.start.offset, node.position.end.offset)
        if (!/[&<]/u.test(written))
          expect(written.replace(/\s+/gu, ' ').trim()).toBe(node.value.trim())
        seen += 1
      })
    }
    expect(seen).toBeGreaterThan(20)
  })
})

describe('the main content', () => {
  const long =
    'Wash your hands with soap and warm water for as long as it takes to sing a song. '.repeat(4)
  it('is found where nothing names it', () => {
    const draft = draftOf(
      `<div id=top><a href=/>Home</a></div><div id=page><div class=left><ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul></div><div class=right><h2>Wash</h2><p>${long}</p><div><p>${long}</p></div></div></div>`,
    )
    expect(draft.blocks.map((block) => block.type)).toEqual(['heading', 'paragraph', 'paragraph'])
    expect(draft.dropped.map((one) => one.text)).toEqual(['Home', 'One Two'])
    expect(draft.ids).toEqual(['main-content-guessed'])
  })
  it('is the body where one element holds everything', () => {
    expect(draftOf(`<h1>Hands</h1><p>${long}</p>`)).toMatchObject({
      title: 'Hands',
      dropped: [],
      ids: [],
    })
  })
  it('keeps a box that a class name makes look like furniture, when it holds the text', () => {
    const draft = draftOf(`<main><div class="newsletter"><h2>Hands</h2><p>${long}</p></div></main>`)
    expect(draft.blocks).toHaveLength(2)
  })
  it('keeps a warning that stands aside', () => {
    expect(blocksOf('<p>Text.</p><aside class=alert><p>Call for help.</p></aside>')).toMatchObject([
      { type: 'paragraph' },
      { type: 'callout', tone: 'warning' },
    ])
  })
  it('leaves out what is hidden and what is no text', () => {
    const draft = draftOf(
      '<main><p>Seen.</p><p hidden>A</p><p aria-hidden=true>B</p><p style="display: none">C</p><script>D</script><style>E</style><template>F</template><noscript>G</noscript></main>',
    )
    expect(draft.blocks).toHaveLength(1)
    expect(draft.dropped.map((one) => one.text)).toEqual(['A', 'B', 'C', 'F', 'G'])
  })
})

describe('what a page says about itself', () => {
  it.each([
    ['<title>Hay fever | The Clinic</title>', 'Hay fever'],
    ['<title>Hay fever - The Clinic</title>', 'Hay fever'],
    ['<title>Hay fever - what - helps</title>', 'Hay fever - what - helps'],
    [
      '<meta property="og:site_name" content="The Clinic"><title>Hay fever – a guide – The Clinic</title>',
      'Hay fever – a guide',
    ],
    ['<title>Other</title><body><h1>Hay <i>fever</i></h1>', 'Hay fever'],
  ])('title of %s', (html, title) => {
    expect(draftOf(`${html}<p>Text.`).title).toBe(title)
  })
  it.each([
    [
      '<script type="application/ld+json">{"@graph":[{"dateModified":"2026-01-02T03:04:05Z"},{"lastReviewed":"2025-12-31"}]}</script>',
      '2025-12-31',
    ],
    [
      '<script type="application/ld+json">{"dateModified":"2026-01-02T03:04:05Z"}</script>',
      '2026-01-02',
    ],
    [
      '<script type="application/ld+json">{ broken</script><meta property="article:modified_time" content="2026-02-03T00:00:00+01:00">',
      '2026-02-03',
    ],
    ['<meta property="article:modified_time" content="2026-02-31">', undefined],
    ['<meta property="article:modified_time" content="yesterday">', undefined],
  ])('date of %s', (html, date) => {
    expect(draftOf(`${html}<p>Text.`).meta.lastChecked).toBe(date)
  })
})

describe('blocks', () => {
  it('table: headers, spans, lines in a cell', () => {
    expect(
      blocksOf(
        '<table><tr><th>A<th colspan=2>B<tr><th scope=row rowspan=2>C<td><p>D</p><p>E</p><td>F<tr><td>G<td><ul><li>H<li>I</ul></table>',
      ),
    ).toMatchObject([
      {
        type: 'table',
        headerRows: 1,
        // The header cell of the row above reaches into the last row.
        headerColumns: 1,
        children: [
          { children: [{}, { colSpan: 2 }] },
          {
            children: [
              { rowSpan: 2 },
              { children: [{ value: 'D' }, { type: 'break' }, { value: 'E' }] },
              {},
            ],
          },
          { children: [{}, { children: [{ value: 'H' }, { type: 'break' }, { value: 'I' }] }] },
        ],
      },
    ])
  })
  it('table that only lays out the page', () => {
    expect(blocksOf('<table role=presentation><tr><td><h2>A</h2><td>B</table>')).toMatchObject([
      { type: 'heading' },
      { type: 'paragraph' },
    ])
  })
  it('list with a list beside its items, and a start', () => {
    expect(blocksOf('<ol start=4><li>A<ol><li>B</ol></ol>')).toMatchObject([
      {
        type: 'list',
        ordered: true,
        start: 4,
        children: [{ children: [{ type: 'paragraph' }, { type: 'list' }] }],
      },
    ])
  })
  it('description list with groups and shared meanings', () => {
    expect(blocksOf('<dl><div><dt>Nit<dt>Egg<dd>Small.</div><dt>Nit<dd>Again.</dl>')).toMatchObject(
      [
        {
          type: 'definitionList',
          children: [{ id: 'nit', term: [{ value: 'Nit, Egg' }] }, { id: 'nit-1' }],
        },
      ],
    )
  })
  it('white space runs together across elements, no-break spaces stay', () => {
    expect(blocksOf('<p> a \n <b> b </b> <i></i> c&nbsp;d <br> e </p>')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'a ' },
          { type: 'strong', children: [{ type: 'text', value: 'b' }] },
          { type: 'text', value: ' c\u00A0d' },
          { type: 'break' },
          { type: 'text', value: 'e' },
        ],
      },
    ])
  })
  it('code keeps its space', () => {
    expect(blocksOf('<pre><code class="language-sh">a\n  b\n</code></pre>')).toEqual([
      { type: 'code', lang: 'sh', value: 'a\n  b' },
    ])
  })
  it('language and direction of a passage and of a paragraph', () => {
    expect(
      draftOf(
        '<html lang=en><main><p>A <i lang=fr>b</i></p><div lang=ar dir=rtl><p>C</p></div></main>',
      ).blocks,
    ).toMatchObject([
      {
        children: [{ value: 'A ' }, { type: 'span', lang: 'fr', children: [{ type: 'emphasis' }] }],
      },
      { children: [{ type: 'span', lang: 'ar', dir: 'rtl' }] },
    ])
  })
})

describe('links', () => {
  const link = (html: string): unknown =>
    (blocksOf(`<h2 id=x>X</h2><p>${html}</p>`)[1] as { children: unknown[] }).children[0]
  it('keep what is safe', () => {
    expect(link('<a href="https://example.org/a b">w</a>')).toMatchObject({
      type: 'link',
      url: 'https://example.org/a%20b',
    })
    expect(link('<a href="#x">w</a>')).toMatchObject({ type: 'link', url: '#x' })
  })
  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '/relative',
    '//host/x',
    '#nowhere',
    'file:///x',
  ])('give only the words of %s', (address) => {
    expect(link(`<a href="${address}">w</a>`)).toEqual({ type: 'text', value: 'w' })
  })
  it('in the page lead to the heading they meant', () => {
    expect(blocksOf('<a href="#help">w</a><div id=help><h2>What helps</h2></div>')).toMatchObject([
      {},
      { type: 'heading', aliases: ['help'] },
    ])
  })
})

describe('hostile pages', () => {
  const refused = (html: string): string | undefined => {
    const file = new VFile(html)
    expect(() => fromHtml(file)).toThrow()
    return file.messages[0]?.ruleId
  }
  it.each([
    '<div>',
    '<b>',
    '<table><tr><td>',
    '<svg><g>',
    '<ul><li>',
    '<blockquote a="<">',
    '<form><div></form>',
  ])('nesting %s without end is refused before it is parsed', (open) => {
    expect(refused(open.repeat(50_000))).toBe('nesting-too-deep')
  })
  it.each([
    ['unclosed paragraphs', '<p>x'.repeat(5000)],
    ['unclosed anchors', '<a name=x>x'.repeat(5000)],
    ['unclosed items', `<ul>${'<li>x'.repeat(5000)}`],
    ['many elements side by side', '<div>x</div>'.repeat(150_000)],
    ['comments without end', '<!--'.repeat(100_000)],
    ['scripts without end', '<script>'.repeat(100_000)],
  ])('%s are read', (_, html) => {
    expect(() => fromHtml(new VFile(`<p>x</p>${html}`))).not.toThrow()
  })
  it('are bounded in size', () => {
    const file = new VFile('x'.repeat(100))
    expect(() => fromHtml(file, { limits: { bytes: 99 } })).toThrow('limit')
  })
})

describe('encodings', () => {
  it('reads what the page declares', () => {
    const bytes = Uint8Array.from(
      [...'<meta charset="windows-1252"><p>caf'].map((one) => one.charCodeAt(0)).concat(0xe9),
    )
    expect(toText(fromHtml(new VFile({ value: bytes })).blocks as never)).toBe('café')
  })
  it('refuses bytes that are neither UTF-8 nor declared', () => {
    const file = new VFile({ value: Uint8Array.from([60, 112, 62, 0xe9]) })
    expect(() => fromHtml(file)).toThrow('not valid UTF-8')
    expect(file.messages[0]).toMatchObject({ ruleId: 'file-encoding', line: 1, column: 4 })
  })
})
