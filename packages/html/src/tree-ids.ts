import { type Section, type Topic, visit } from '@plainleaf/content-model'

/**
 * The ids of a topic's tree: sections, definitions, sentences, and the aliases of sections. `ids` maps each to
 * the id it leads to; `aliases` holds, for each section, the aliases that no node has as its own id.
 */
export function treeIds(topic: Topic): {
  ids: Map<string, string>
  aliases: Map<Section, string[]>
} {
  const ids = new Map<string, string>()
  const sections: Section[] = []
  visit(topic, (node) => {
    if (node.type === 'section') sections.push(node)
    if (node.type === 'section' || node.type === 'definitionItem' || node.type === 'sentence')
      ids.set(node.id, node.id)
  })
  const aliases = new Map<Section, string[]>()
  for (const section of sections) {
    const free = (section.aliases ?? []).filter(
      (alias, at, all) => !ids.has(alias) && all.indexOf(alias) === at,
    )
    for (const alias of free) ids.set(alias, section.id)
    aliases.set(section, free)
  }
  return { ids, aliases }
}
