import { type Link, toText } from '@plainleaf/content-model'
import type { ElementContent } from 'hast'
import { element } from '../element.ts'
import { safeUrl } from '../safe-url.ts'
import { hrefOfId } from './href-of-id.ts'
import type { State } from './state.ts'

/** A link that can be followed becomes `a`; of any other the words stay. */
export function link(node: Link, state: State): ElementContent[] {
  const href = state.linked ? undefined : hrefOf(node.url, state)
  const words = toText(node.children).trim()
  if (href === undefined) return state.phrasing(node.children)
  // So does a bare DOI.
  const bare = words === '' || words === node.url || node.url === `https://doi.org/${words}`
  return [
    element(
      'a',
      // The class keeps the print style from writing the address twice.
      { href, className: bare ? ['url'] : undefined, title: node.title },
      [...state.phrasing(node.children, true), ...(words ? [] : [node.url])],
    ),
  ]
}

function hrefOf(url: string, state: State): string | undefined {
  if (url.startsWith('#')) return hrefOfId(url.slice(1), state)
  const [, topic, id] = /^topic:([^#]+)(?:#(.*))?$/su.exec(url) ?? []
  if (!topic) return safeUrl(url)
  if (topic === state.context.topic.id && id) return hrefOfId(id, state)
  return state.context.hrefOfTopic(topic, id)
}
