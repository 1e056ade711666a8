import type { Html, PhrasingContent } from 'mdast'
import type { HtmlElement, HtmlPart } from './html-tree.ts'
import { isUnread } from './html-tree.ts'

/** What the steps from HTML to mdast are told. */
export interface HtmlContext {
  /** Words as HTML writes them, as they are read. */
  decode: (raw: string) => string
  /** Called for an element of which nothing is read. */
  leave: (name: string, from?: Html) => void
  /** Called for words in angle brackets that are no tag. */
  keep: (from?: Html) => void
}

/** Inline HTML as mdast. An element that Markdown has nothing for leaves its words. */
export function htmlToPhrasing(
  parts: readonly HtmlPart[],
  context: HtmlContext,
): PhrasingContent[] {
  return parts.flatMap((part): PhrasingContent[] => {
    if (part.type === 'node') return [part.node as PhrasingContent]
    if (part.type === 'element') return fromElement(part, context).map((one) => between(one, part))
    if (/^<[a-z/]/iu.test(part.raw)) context.keep(part.from)
    const value = context.decode(part.raw).replace(/[ \t\r\n\f]+/gu, ' ')
    return [{ type: 'text', value, ...(part.from?.position && { position: part.from.position }) }]
  })
}

/** From where a tag starts to where its end does; what stood in it has a place already. */
function between(node: PhrasingContent, { from, to }: HtmlElement): PhrasingContent {
  const start = from?.position?.start
  const end = (to ?? from)?.position?.end
  return node.position || !start || !end ? node : { ...node, position: { start, end } }
}

function fromElement(element: HtmlElement, context: HtmlContext): PhrasingContent[] {
  const { name, attributes, closed } = element
  if (name === 'br') return [{ type: 'break' }]
  if (name === 'img') {
    const title = attributes.get('title')
    return [
      {
        type: 'image',
        url: attributes.get('src') ?? '',
        alt: attributes.get('alt') ?? '',
        ...(title && { title }),
      },
    ]
  }
  if (isUnread(name)) {
    context.leave(name, element.from)
    return []
  }
  const children = htmlToPhrasing(element.children, context)
  // What has no end marks nothing.
  if (!closed || children.length === 0) return children
  const type = same[name]
  if (type) return [{ type, children } as PhrasingContent]
  const directive = directives[name]
  if (directive) return [{ type: 'textDirective', name: directive, attributes: {}, children }]
  const url = attributes.get('href')
  if (name === 'a' && url && !children.some(({ type }) => type === 'link')) {
    return [{ type: 'link', url, children } as PhrasingContent]
  }
  const lang = attributes.get('lang')
  if (lang) return [{ type: 'textDirective', name: 'lang', attributes: { lang }, children }]
  return children
}

const same: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  s: 'delete',
  del: 'delete',
  strike: 'delete',
}

const directives: Readonly<Record<string, 'sub' | 'sup' | 'code'>> = {
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}
