import { type AnyNode, toText } from '@plainleaf/content-model'
import { fromHtml } from '@plainleaf/readers'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'

const names = [
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'nav',
    'aside',
    'form',
    'blockquote',
    'pre',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'th',
    'caption',
    'figure',
    'figcaption',
  ],
  ...[
    'details',
    'summary',
    'em',
    'b',
    'sup',
    'sub',
    'span',
    'a',
    'code',
    'q',
    'button',
    'label',
    'center',
    'custom-tag',
  ],
]
const attributes = [
  '',
  '',
  '',
  ' hidden',
  ' class="share"',
  ' class="toc"',
  ' role="navigation"',
  ' lang="fr"',
  ' href="#a"',
  ' id="a"',
  ' role="presentation"',
  ' style="display:none"',
]

/** Markup, well formed or not, in which each word occurs once. */
const page = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('word') },
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
          .map(([name, attribute]) => `<${name}${attribute}>`),
      },
      { weight: 3, arbitrary: fc.constantFrom(...names).map((name) => `</${name}>`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<br>',
          '<hr>',
          '\n',
          ' ',
          '<img alt="word" src=a.png>',
          '<!-- c -->',
        ),
      },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => {
    let count = 0
    return parts.join('').replaceAll('word', () => ` w${count++}x `)
  })

it('every word of a page is in the tree or among what was left out, once', () => {
  fc.assert(
    fc.property(page, (html) => {
      const draft = fromHtml(new VFile(`<body>${html}`))
      const kept = draft.blocks.map((block) => toText(block as AnyNode)).join(' ')
      const left = draft.dropped.map((one) => one.text).join(' ')
      const words = (text: string): string[] => (text.match(/w\d+x/gu) ?? []).sort()
      const all = words(`${kept} ${left}`)
      // The title is kept whether or not the heading it came from is.
      expect(all, html).toEqual(words(html))
    }),
    { numRuns: 3000 },
  )
})
