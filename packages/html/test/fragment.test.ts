import { fragment } from '@plainleaf/html'
import type { ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'

const nodes = (html: string): ElementContent[] =>
  fromHtml(html, { fragment: true }).children as ElementContent[]

describe('fragment', () => {
  it('is sanitised like a page', () => {
    const made = fragment(
      nodes(
        '<p onclick="x()">A<script>x()</script><a href="javascript:x()">b</a><img src="https://evil.example/a.png" alt="c"><iframe></iframe></p><style>p{}</style>',
      ),
      { ids: 'keep' },
    )
    expect(made).toBe('<p>A<a>b</a><span>c</span></p>')
  })

  it('leads links to what it does not hold to the page, or makes words of them', () => {
    const text = '<p id="a">See <a href="#a">this</a>, <a href="#b">that</a>.</p>'
    expect(fragment(nodes(text), { ids: 'keep', pageOf: (id) => `x.html#${id}` })).toBe(
      '<p id="a">See <a href="#a">this</a>, <a href="x.html#b">that</a>.</p>',
    )
    expect(fragment(nodes(text), { ids: 'drop' })).toBe('<p>See this, that.</p>')
  })

  it('takes out ways back to what is not here, and keeps the numbers of notes', () => {
    const text =
      '<aside id="n"><p><a href="#gone" role="doc-backlink">1</a></p></aside><p>Ash. <a href="#far" role="doc-backlink">↩1</a> <a href="#n" role="doc-backlink">↩2</a></p>'
    expect(fragment(nodes(text), { ids: 'keep', pageOf: () => 'x.html' })).toBe(
      '<aside id="n">\n<p>1</p>\n</aside><p>Ash.  <a href="#n" role="doc-backlink">↩2</a></p>',
    )
  })

  it('renames the headers of cells with the ids that they name', () => {
    const text =
      '<table><tbody><tr><th id="t-1" headers="gone">A</th></tr><tr><td headers="t-1 gone">1</td></tr></tbody></table>'
    expect(fragment(nodes(text), { ids: (id) => `x-${id}` })).toMatch(
      /<th id="x-t-1">A<\/th>[\s\S]*<td headers="x-t-1">1<\/td>/,
    )
    expect(fragment(nodes(text), { ids: 'drop' })).not.toContain('headers')
  })

  it('names by words what was named by an id', () => {
    const text =
      '<div role="region" aria-labelledby="t"><table><caption id="t">Signs of\n  harm</caption><tbody><tr><td>a</td></tr></tbody></table></div>'
    expect(fragment(nodes(text), { ids: 'drop' })).toContain(
      '<div role="region" aria-label="Signs of harm">',
    )
  })

  it('gives ids other names, in links and labels too', () => {
    const text =
      '<section id="s" aria-labelledby="h"><h2 id="h">H</h2><a href="#s">up</a></section>'
    expect(fragment(nodes(text), { ids: (id) => `t.${id}` })).toBe(
      '<section id="t.s" aria-labelledby="t.h"><h2 id="t.h">H</h2><a href="#t.s">up</a></section>',
    )
  })

  it('moves links between pages and images to where they are', () => {
    const text =
      '<p><a href="cold.html#a">cold</a> <a href="https://a.example/">a</a> <img src="images/a.png" alt="b"></p>'
    const siteOf = (path: string) => (path.startsWith('cold.html') ? `/topics/${path}` : undefined)
    expect(fragment(nodes(text), { ids: 'drop', siteOf, files: 'https://b.example/' })).toBe(
      '<p><a href="/topics/cold.html#a">cold</a> <a href="https://a.example/">a</a> <img src="https://b.example/images/a.png" alt="b"></p>',
    )
  })
})
