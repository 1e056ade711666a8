import { sectionsOf, type Topic, visit } from '@plainleaf/content-model'

/** The ids that nodes of the topics have or had. */
export function treeIds(topics: readonly Topic[]): Set<string> {
  const ids = new Set<string>()
  for (const topic of topics) {
    visit(topic, (node) => {
      if ('id' in node) ids.add(node.id)
    })
    for (const { aliases } of sectionsOf(topic)) for (const alias of aliases ?? []) ids.add(alias)
  }
  return ids
}
