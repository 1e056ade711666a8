import type { ElementContent, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { cleanBidi } from '../bidi/clean-bidi.ts'
import { cleanText } from './clean-text.ts'
import { eachElement } from './each-element.ts'
import { leadOut, nameByText } from './lead-out.ts'
import { safe } from './safe.ts'
import { renameIds, settleIds } from './settle-ids.ts'
import { spread } from './spread.ts'

/** How a piece of a page is made to stand without the page. */
export interface FragmentOptions {
  /**
   * `keep`: ids are those of the page. `drop`: there are none, so that pieces may stand beside each other. A function gives
   * each id another name.
   */
  ids: 'keep' | 'drop' | ((id: string) => string)
  /** Href of an id of the page that the piece does not hold. `undefined`: links to it become words. Default: all do. */
  pageOf?(id: string): string | undefined
  /** Href of another page of the site, given as `<topic>.html` with or without `#id`. Default: as given. */
  siteOf?(path: string): string | undefined
  /** Put before the path of each image. Default: nothing, so that images are found from the page's folder. */
  files?: string | undefined
}

const writer = unified().use(rehypeStringify).freeze()

/**
 * A piece of a page as HTML text, sanitised by the same code as pages. Every link leads somewhere: within the piece, to the
 * page it was taken from, or to an address that a page may link to.
 */
export function fragment(nodes: readonly ElementContent[], options: FragmentOptions): string {
  const { ids, pageOf, siteOf, files = '' } = options
  const content = safe(nodes)
  if (siteOf) moveLinks(content, siteOf)
  if (ids === 'drop') nameByText(content)
  leadOut(content, pageOf ?? (() => undefined))
  settleIds(content, [])
  if (typeof ids === 'function') renameIds(content, ids)
  if (files) moveImages(content, files)
  cleanText(content)
  cleanBidi(content)
  if (ids !== 'drop') spread(content)
  const root: Root = { type: 'root', children: content }
  return writer.stringify(root)
}

/** After the sanitiser all that is left besides fragments and whole addresses are files beside the page. */
function moveLinks(
  nodes: readonly ElementContent[],
  siteOf: (path: string) => string | undefined,
): void {
  eachElement(nodes, ({ properties }) => {
    const { href } = properties
    if (typeof href !== 'string' || /^#|^[a-z][a-z\d+.-]*:/i.test(href)) return
    const moved = siteOf(href)
    if (moved === undefined) delete properties.href
    else properties.href = moved
  })
}

function moveImages(nodes: readonly ElementContent[], files: string): void {
  eachElement(nodes, ({ tagName, properties }) => {
    if (tagName === 'img') properties.src = `${files}${String(properties.src)}`
  })
}
