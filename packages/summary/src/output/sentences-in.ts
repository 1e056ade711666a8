import { type AnyNode, type Section, type Sentence, visit } from '@plainleaf/content-model'

/** The sentences of a section, those of nested sections left out. */
export function sentencesIn(section: Section): Sentence[] {
  const found: Sentence[] = []
  for (const child of section.children) {
    if (child.type === 'section') continue
    visit(child, (node: AnyNode) => {
      if (node.type === 'sentence') found.push(node)
    })
  }
  return found
}
