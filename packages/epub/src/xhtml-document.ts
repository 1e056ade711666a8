import { directionOf } from '@plainleaf/content-model'
import { cleanBidi, drawCounts, joinCitations, keepTogether } from '@plainleaf/html'
import type { ElementContent } from 'hast'
import { toXast } from 'hast-util-to-xast'
import type { Root as XastRoot } from 'xast'
import { h } from './h.ts'
import { toXml } from './to-xml.ts'

/** An XHTML content document (https://www.w3.org/TR/epub-33/#sec-xhtml) around the children of its body. */
export function xhtmlDocument(page: {
  title: string
  lang: string
  /** `epub:type` of the body. */
  type?: string | undefined
  content: ElementContent[]
}): string {
  const { lang } = page
  const html = h(
    'html',
    {
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang,
      xmlLang: lang,
      dir: directionOf(lang),
    },
    h(
      'head',
      {},
      h('meta', { charSet: 'utf-8' }),
      h('title', {}, page.title),
      h('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
    ),
    h('body', page.type ? { 'epub:type': page.type } : {}, ...page.content),
  )
  cleanBidi([html])
  joinCitations(html.children)
  drawCounts(html.children)
  keepTogether(html.children.slice(1))
  return toXml(toXast({ type: 'root', children: [{ type: 'doctype' }, html] }) as XastRoot)
}
