import { type FootnoteDefinition, type Section, type Topic, visit } from '@plainleaf/content-model'

/**
 * A plain-language topic with the footnotes it refers to and does not hold, taken from the full topic: they
 * go to the end of the section that first refers to them.
 */
export function withFootnotes(plain: Topic, full: Topic): Topic {
  const missing = new Map<string, FootnoteDefinition>()
  visit(full, (node) => {
    if (node.type === 'footnoteDefinition') missing.set(node.identifier, node)
  })
  visit(plain, (node) => {
    if (node.type === 'footnoteDefinition') missing.delete(node.identifier)
  })
  if (missing.size === 0) return plain
  const children = plain.children.map((section): Section => {
    const notes: FootnoteDefinition[] = []
    visit(section, (node) => {
      const note = node.type === 'footnoteReference' && missing.get(node.identifier)
      if (!note) return
      notes.push(note)
      missing.delete(note.identifier)
    })
    return notes.length > 0 ? { ...section, children: [...section.children, ...notes] } : section
  })
  return { ...plain, children }
}
