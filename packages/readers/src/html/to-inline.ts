import { inform, linkTarget, type PhrasingContent } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { dropUnshown } from './drop-unshown.ts'
import { allWordsOf, at, attribute, isHidden, nameOf, wordless, wordsOf } from './element.ts'
import { drop, type HtmlState, inTongue, reasonToDrop, tongueOf, within } from './html-state.ts'
import { resolveAddress } from './resolve-address.ts'
import { toFormula } from './to-formula.ts'

const wraps: Record<string, 'emphasis' | 'strong' | 'delete' | 'subscript' | 'superscript'> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  sub: 'subscript',
  sup: 'superscript',
}

/** What stands within a line, white space not yet run together. Unknown elements give their words. */
export function toInline(nodes: readonly Nodes[], state: HtmlState): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (state.notes.labels.has(node)) return []
    if (node.type === 'text') return [{ type: 'text', value: node.value, ...at(node) }]
    if (node.type !== 'element') return []
    if (wordless.has(node.tagName)) {
      dropUnshown(node, state)
      return []
    }
    const reason = isHidden(node) ? 'other' : reasonToDrop(node, state)
    if (reason) {
      drop(node, reason, state)
      return []
    }
    const around = state.tongue
    const marker = markerOf(node, state)
    if (marker) return [marker]
    const content = within(node, state, () => one(node, state))
    // The block itself is marked where its line is made; here only what differs within it.
    return inTongue(content, { ...around, ...tongueOf(node) }, around)
  })
}

function one(node: Element, state: HtmlState): PhrasingContent[] {
  const type = wraps[node.tagName]
  const place = at(node)
  if (type) {
    const children = toInline(node.children, state)
    // `<sup><a href="#note">` is a marker, not raised text.
    if (children.length === 1 && type === 'superscript' && marksNote(node, state)) return children
    return wordsOf(node) || children.some((child) => child.type !== 'text')
      ? [{ type, children, ...place }]
      : children
  }
  switch (node.tagName) {
    case 'br':
      return [{ type: 'break', ...place }]
    case 'wbr':
      return []
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return [{ type: 'inlineCode', value: allWordsOf(node), ...place }]
    case 'q': {
      const children = toInline(node.children, state)
      return [{ type: 'text', value: '“' }, ...children, { type: 'text', value: '”' }]
    }
    case 'msub':
    case 'msup':
    case 'msubsup':
    case 'mfrac':
    case 'msqrt':
    case 'mroot':
      return toFormula(node, (part) => toInline([part], state))
    case 'a':
      return toLink(node, state)
    case 'img':
      return toImage(node, state)
    default:
      return toInline(node.children, state)
  }
}

/** What a marker in the text stands for. */
function markerOf(node: Element, state: HtmlState): PhrasingContent | undefined {
  const marker = state.notes.markers.get(node)
  if (!marker) return undefined
  return 'citation' in marker
    ? { type: 'text', value: marker.citation, ...at(node) }
    : { type: 'footnoteReference', identifier: marker.footnote, ...at(node) }
}

function marksNote(node: Element, state: HtmlState): boolean {
  const inner = node.children.find((child) => child.type === 'element')
  return inner?.type === 'element' && (state.notes.markers.has(inner) || marksNote(inner, state))
}

function toLink(node: Element, state: HtmlState): PhrasingContent[] {
  const place = at(node)
  if (state.notes.backLinks.has(node)) return []
  const children = toInline(node.children, state)
  const address = attribute(node, 'href')
  if (address === undefined || children.length === 0) return children
  const target = linkTarget(resolveAddress(address, state))
  if ('url' in target) {
    // A link within the page leads on only to what has a heading.
    if (target.url.startsWith('#') && !state.targets.has(target.url.slice(1))) return children
    return [{ type: 'link', url: target.url, children, ...place }]
  }
  if (target.problem === 'unsafe') {
    inform(state.file, {
      ruleId: 'link-unsafe',
      reason: 'The link has a protocol that is not allowed, only its words are kept',
      note: 'Nothing needs to be done, unless the link was meant to lead somewhere.',
      place: place.position,
    })
  }
  return children
}

/** An image with alternative text; decoration has none and is left out. */
export function toImage(node: Element, state: HtmlState): PhrasingContent[] {
  const place = at(node)
  const alt = attribute(node, 'alt')?.replace(/\s+/gu, ' ').trim()
  const address = addressOf(node)
  if (alt === undefined && address) {
    inform(state.file, {
      ruleId: 'image-without-alt',
      reason: 'The image has no alternative text and is left out',
      note: 'If it matters, put it into the document with words that say what it shows.',
      place: place.position,
    })
  }
  if (!alt) return []
  if (state.page && /\blogo$/iu.test(alt)) {
    drop(node, 'image-placeholder', state)
    return []
  }
  // A relative path stays: a saved page has its images beside it.
  const url = address.trim()
  const protocol = /^([a-z][a-z\d+.-]*):/iu.exec(url.replace(/[\p{Cc}\s]+/gu, ''))?.[1]
  if (!url || (protocol && !/^https?$/iu.test(protocol)))
    return [{ type: 'text', value: alt, ...place }]
  return [{ type: 'image', url, alt, ...place }]
}

/** Where an image is; pages that load images late have a stand-in at its place and the address beside it. */
function addressOf(node: Element): string {
  const src = attribute(node, 'src') ?? ''
  if (src && !/^data:/iu.test(src.trim())) return src
  const late = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataSrcSet', 'srcSet']
  for (const name of late) {
    // Of several sizes the first.
    const address = attribute(node, name)?.trim().split(/[\s,]/u)[0]
    if (address && !/^data:/iu.test(address)) return address
  }
  return src
}

/** Whether a node is an image, whatever link stands around it. */
export function imageIn(node: Nodes): Element | undefined {
  if (node.type !== 'element') return undefined
  if (node.tagName === 'img') return node
  if (!['a', 'picture', 'span', 'p', 'div'].includes(nameOf(node)) || wordsOf(node))
    return undefined
  return node.children.map(imageIn).find((image) => image !== undefined)
}
