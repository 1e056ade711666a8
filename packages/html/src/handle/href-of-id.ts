import type { State } from './state.ts'

/**
 * Href of an id of the tree. A plain-language topic may point to what only the full topic has; that is asked for
 * as another topic's id.
 */
export function hrefOfId(id: string, { context, index }: State): string | undefined {
  const target = index.ids.get(id)
  if (target !== undefined) return context.hrefOf(target)
  return context.topic.variant === 'plain' ? context.hrefOfTopic(context.topic.id, id) : undefined
}
