import { sectionsOf, type Topic, visit } from '@plainleaf/content-model'

/** The ids that nodes of a topic have or had. */
export function treeIds(topic: Topic): Set<string> {
  const ids = new Set<string>()
  visit(topic, (node) => {
    if ('id' in node) ids.add(node.id)
  })
  for (const { aliases } of sectionsOf(topic)) for (const alias of aliases ?? []) ids.add(alias)
  return ids
}
