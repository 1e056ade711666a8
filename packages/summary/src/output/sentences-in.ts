import { type AnyNode, type Section, type Sentence, visit } from '@plainleaf/content-model'

/** The sentences of a section, those of nested sections left out. */
export function sentencesIn(section: Section): Sentence[] {
  return sentencesBelow(section.children.filter(({ type }) => type !== 'section'))
}

/** The sentences of some nodes, in reading order. */
export function sentencesBelow(nodes: readonly AnyNode[]): Sentence[] {
  const found: Sentence[] = []
  for (const one of nodes)
    visit(one, (node) => {
      if (node.type === 'sentence') found.push(node)
    })
  return found
}
