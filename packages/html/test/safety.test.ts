import { createHash } from 'node:crypto'
import type { Asset, Collection, OutputContext, Topic } from '@plainleaf/content-model'
import { html, page } from '@plainleaf/html'
import fc from 'fast-check'
import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { topics } from './arbitrary-topic.ts'

const image: Asset = { bytes: new Uint8Array([1]), mediaType: 'image/png', sha256: 'ab'.repeat(32) }
const tags = new Set(
  `a aside b blockquote body br caption code dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 head
  header hr html i img li link main meta nav ol p pre script section small span strong sub summary sup table tbody td th thead time
  title tr ul`.split(/\s+/),
)

function render(topic: Topic): string[] {
  const collection: Collection = {
    id: 'c',
    title: topic.title,
    lang: topic.lang,
    topics: [topic],
    glossary: [{ id: 'b', term: topic.title, aliases: [], definition: topic.title }],
    references: [],
    url: 'https://example.org',
  }
  const context: OutputContext = {
    collection,
    plain: (full) => ({ ...full, variant: 'plain' }),
    outputs: ['html', 'epub'],
    asset: (_topic, url) => (url.endsWith('good.png') ? image : undefined),
    report: () => {},
  }
  const made = [
    html.renderTopic?.(topic, context),
    html.renderCollection?.(collection, context),
  ].flat()
  return made.flatMap((file) =>
    file && 'path' in file && file.path.endsWith('.html') ? [String(file.content)] : [],
  )
}

function elements(node: Root | RootContent): Element[] {
  const below =
    'children' in node ? node.children.flatMap((child) => elements(child as RootContent)) : []
  return node.type === 'element' ? [node, ...below] : below
}

test('whatever a document holds: no script, no handler, nothing loaded from elsewhere, ids once, links arrive', () => {
  fc.assert(
    fc.property(topics, (topic) => {
      for (const content of render(topic)) {
        const all = elements(fromHtml(content))
        const ids = all.flatMap(({ properties }) =>
          properties.id === undefined ? [] : [properties.id],
        )
        expect(new Set(ids).size).toBe(ids.length)
        for (const { tagName, properties } of all) {
          expect(tags).toContain(tagName)
          for (const key of Object.keys(properties))
            expect(key).not.toMatch(/^on|^style$|^srcdoc|^srcset|^action/i)
          if (properties.src !== undefined)
            expect(properties.src).toMatch(/^images\/[0-9a-f]{12}\.png$/)
          if (tagName === 'link' && properties.rel?.toString() === 'stylesheet')
            expect(['theme.css', 'style.css']).toContain(properties.href)
          if (typeof properties.href === 'string' && properties.href.startsWith('#'))
            expect(ids).toContain(properties.href.slice(1))
          else if (properties.href !== undefined)
            expect(properties.href).toMatch(
              /^(?:https?:\/\/|mailto:|tel:|t\.html|index\.html|glossary\.html|style\.css|theme\.css|feed\.xml|\.\.\/epub\/t\.epub)/i,
            )
          if (properties.ariaLabelledBy !== undefined)
            expect(ids).toContain(String(properties.ariaLabelledBy))
        }
        expect(all.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1)
        const scripts = all.filter(({ tagName }) => tagName === 'script')
        expect(scripts.map(({ properties }) => properties.type)).toEqual(['application/ld+json'])
        const data = scripts[0]?.children[0]
        const text = data?.type === 'text' ? data.value : ''
        expect(JSON.parse(text)).toHaveProperty('@context', 'https://schema.org')
        const hash = createHash('sha256').update(text).digest('base64')
        expect(content).toContain(`script-src &#x27;sha256-${hash}&#x27;">`)
        expect(all.filter(({ tagName }) => tagName === 'base')).toHaveLength(0)
      }
    }),
    { numRuns: 400 },
  )
})

test('the same topic gives the same bytes', () => {
  fc.assert(
    fc.property(topics, (topic) => {
      expect(render(structuredClone(topic))).toEqual(render(topic))
    }),
    { numRuns: 50 },
  )
})

test('a parser reads back the text that was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const body = [
        {
          type: 'element' as const,
          tagName: 'h1',
          properties: {},
          children: [{ type: 'text' as const, value }],
        },
      ]
      const tree = fromHtml(
        page({ title: 'x', siteTitle: 'y', lang: 'en', stylesheet: 's.css', body }),
      )
      const heading = elements(tree).find(({ tagName }) => tagName === 'h1')
      const bidi = /[\u202A-\u202E\u2066-\u2069]/g
      const expected = value
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD')
      const text = heading?.children.map((child) => ('value' in child ? child.value : '')).join('')
      expect(text?.replace(bidi, '')).toBe(expected.replace(bidi, ''))
    }),
    { numRuns: 1000 },
  )
})

test('page() itself refuses what a caller should not have put in', () => {
  const bad = fromHtml(
    `<h1 onclick="x()">T</h1><script>x()</script><style>*{}</style><iframe src="https://a.example"></iframe><form action="/"><input></form>
    <img src="//a.example/x.png" alt="A"><img src="https://a.example/x.png" alt="B"><img src="/\\a.example/x.png" alt="C"><a href="javascript:x()">D</a><p id="_main">E</p>`,
    { fragment: true },
  )
  const content = page({
    title: 'T',
    siteTitle: 'S',
    lang: 'en',
    stylesheet: 'style.css',
    home: '',
    body: bad.children as Element[],
  })
  expect(content.slice(content.indexOf('<main'))).toMatchInlineSnapshot(`
    "<main id="_main"><h1>T</h1><input>
        <span>A</span><span>B</span><span>C</span><a>D</a><p>E</p></main>
    </body>
    </html>
    "
  `)
})
