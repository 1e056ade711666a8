import fc from 'fast-check'

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
    'strong',
    'i',
    'del',
    'font',
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
  ' href="#b"',
  ' id="b"',
  ' href="https://example.org/"',
  ' role="heading"',
  ' role="doc-noteref"',
  ' role="doc-backlink"',
  ' class="heading"',
  ' class="callout"',
  ' class="faq-question"',
  ' aria-expanded="true"',
  ' colspan="2"',
  ' rowspan="2"',
]

/** Markup, well formed or not, in which each word occurs once. */
export const page: fc.Arbitrary<string> = fc
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
          '<br><br>',
          '?',
          '1',
          '<li>',
          '<tr><td>',
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
