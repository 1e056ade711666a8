import type { Schema } from 'hast-util-sanitize'

const roles = [
  'abstract',
  'backlink',
  'bibliography',
  'biblioref',
  'footnote',
  'glossary',
  'glossref',
  'noteref',
  'notice',
  'qna',
  'tip',
].map((name) => `doc-${name}`)

const numbers = /^\d{1,9}$/
const words = /^[a-z][a-z-]*$/

/**
 * Exactly what this package writes: radio buttons that send nothing, no form, frame, media, script, style, SVG or MathML, no event handler, and
 * no attribute that loads anything but `src` of `img`, whose value `guardUrls` restricts to files beside the page.
 *
 * Ids get no `user-content-` prefix, so that an id is the same in HTML, EPUB and JSON. The prefix guards scripts
 * against clobbered names, and these pages have no script (the CSP forbids any). Ids of the page itself start with
 * `_`, which an id of the tree cannot, so the two never meet.
 */
export const schema: Schema = {
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
  // By default every input becomes a disabled check box.
  required: {},
  clobberPrefix: '',
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math'],
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [], cite: [], longDesc: [] },
  tagNames: [
    ...[
      'a',
      'aside',
      'blockquote',
      'br',
      'caption',
      'code',
      'dd',
      'del',
      'details',
      'dfn',
      'div',
      'dl',
      'dt',
      'em',
      'fieldset',
    ],
    ...[
      'figcaption',
      'figure',
      'footer',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'header',
      'hr',
      'img',
      'input',
      'label',
      'legend',
      'li',
    ],
    ...[
      'nav',
      'ol',
      'p',
      'pre',
      'section',
      'small',
      'span',
      'strong',
      'sub',
      'summary',
      'sup',
      'table',
      'tbody',
      'td',
    ],
    ...['th', 'thead', 'time', 'tr', 'ul', 'b', 'i'],
  ],
  attributes: {
    '*': [
      'id',
      'title',
      'ariaLabel',
      'ariaLabelledBy',
      ['lang', /^[\da-z]+(?:-[\da-z]+)*$/i],
      ['dir', 'ltr', 'rtl', 'auto'],
      ['className', words],
      ['role', 'note', 'region', 'group', 'img', ...roles],
      ['ariaCurrent', 'true', 'page'],
      ['dataAspect', /^[A-Za-z]+$/],
      'dataSource',
    ],
    a: [
      'href',
      ['hrefLang', /^[\da-z-]+$/i],
      ['rel', 'prev', 'next', 'alternate', 'license'],
      ['type', /^[a-z]+\/[a-z+-]+$/],
    ],
    div: [
      ['tabIndex', 0],
      ['dataCount', /^(?:\d{1,2}|100)$/],
      ['dataCounts', /^[\w%.!~*'()-]+$/],
    ],
    img: ['src', 'alt', ['width', numbers], ['height', numbers], ['loading', 'lazy']],
    input: [
      ['type', 'radio'],
      ['name', /^_[a-z]+$/],
      ['checked', true],
    ],
    label: [['htmlFor', /^_/]],
    li: [
      ['value', numbers],
      ['dataAspects', /^[A-Za-z ]*$/],
    ],
    ol: [['start', numbers]],
    td: ['headers', ['colSpan', numbers], ['rowSpan', numbers]],
    th: ['headers', ['colSpan', numbers], ['rowSpan', numbers], ['scope', 'col', 'row']],
    time: [['dateTime', /^\d{4}-\d{2}(?:-\d{2})?$/]],
  },
}
