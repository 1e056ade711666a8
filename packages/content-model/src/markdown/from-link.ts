import type { ImageReference, LinkReference, Image as MdastImage, Link as MdastLink } from 'mdast'
import { warn } from '../message/finding.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import { linkTarget } from './link-target.ts'
import { at, type MarkdownState, placeOf } from './markdown-state.ts'

/** A link, or only its words where the address may not be followed. */
export function fromLink(
  node: MdastLink | LinkReference,
  address: string,
  title: string | null | undefined,
  state: MarkdownState,
): PhrasingContent[] {
  const place = at(node, state)
  const words = state.inner(node.children)
  const children: PhrasingContent[] =
    words.length > 0 ? words : [{ type: 'text', value: address, ...place }]
  const target = linkTarget(address)
  if ('url' in target) {
    return [{ type: 'link', url: target.url, ...(title && { title }), children, ...place }]
  }
  const unsafe = target.problem === 'unsafe'
  warn(state.file, {
    ruleId: unsafe ? 'link-unsafe' : 'link-unsupported',
    reason: unsafe
      ? 'The link has a protocol that is not allowed, only its words are kept'
      : `The link leads to ${address || 'nothing'}, which no output can follow, only its words are kept`,
    note: 'Link to an address with https, http, mailto or tel, to a Markdown file of the collection, or to an #id.',
    place: placeOf(node, state),
  })
  return children
}

/** An image inside a line, or its alternative text where the address may not be loaded. */
export function fromImage(
  node: MdastImage | ImageReference,
  address: string,
  title: string | null | undefined,
  state: MarkdownState,
): PhrasingContent[] {
  const place = at(node, state)
  const alt = node.alt ?? ''
  const protocol = /^([a-z][a-z\d+.-]*):/iu.exec(address.replace(/[\p{Cc}\s]+/gu, ''))?.[1]
  if (address && (!protocol || /^https?$/iu.test(protocol))) {
    if (!alt && title === 'decorative')
      return [{ type: 'image', url: address, alt, decorative: true, ...place }]
    return [{ type: 'image', url: address, alt, ...(title && { title }), ...place }]
  }
  warn(state.file, {
    ruleId: 'image-unsafe',
    reason: 'The image has an address that is not allowed, only its alternative text is kept',
    note: 'Put the image beside the document and give its path.',
    place: placeOf(node, state),
  })
  return alt ? [{ type: 'text', value: alt, ...place }] : []
}

/** A link or image whose address stands in a definition. */
export function fromReference(
  node: LinkReference | ImageReference,
  state: MarkdownState,
): PhrasingContent[] {
  const definition = state.definitions.get(node.identifier)
  // The parser makes a reference only where there is a definition.
  const { url, title } = definition ?? { url: '', title: null }
  state.followed.add(node.identifier)
  return node.type === 'linkReference'
    ? fromLink(node, url, title, state)
    : fromImage(node, url, title, state)
}
