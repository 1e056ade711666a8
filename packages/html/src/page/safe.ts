import type { ElementContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { guardUrls } from './guard-urls.ts'
import { schema } from './schema.ts'

/** A copy of nodes that holds nothing but what `schema` allows and no address that `guardUrls` refuses. */
export function safe(nodes: readonly ElementContent[]): ElementContent[] {
  const clean = sanitize({ type: 'root', children: [...nodes] }, schema)
  const content = (clean.type === 'root' ? clean.children : [clean]) as ElementContent[]
  guardUrls(content)
  return content
}
