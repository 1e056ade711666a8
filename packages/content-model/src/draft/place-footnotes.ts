import type { VFile } from 'vfile'
import { warn } from '../message/finding.ts'
import type { FootnoteDefinition } from '../tree/block.ts'
import type { Section } from '../tree/section.ts'
import { type AnyNode, visit } from '../tree/visit.ts'

/**
 * Moves each footnote to the end of the section that first refers to it, so that a book can keep the two in one
 * file. A footnote nobody refers to stays where it is, with a finding.
 */
export function placeFootnotes(sections: readonly Section[], file: VFile): void {
  const definitions = new Map<string, { node: FootnoteDefinition; home: Section }>()
  const firstUse = new Map<string, Section>()
  const collect = (section: Section): void => {
    for (const child of section.children) {
      if (child.type === 'section') collect(child)
      else if (child.type === 'footnoteDefinition')
        definitions.set(child.identifier, { node: child, home: section })
    }
  }
  const walk = (section: Section): void => {
    for (const child of section.children) {
      if (child.type === 'section') walk(child)
      else if (child.type !== 'footnoteDefinition') noteUses(child, section)
    }
    for (const node of section.heading) noteUses(node, section)
  }
  const noteUses = (root: AnyNode, section: Section): void =>
    visit(root, (node) => {
      if (node.type === 'footnoteReference' && !firstUse.has(node.identifier))
        firstUse.set(node.identifier, section)
    })
  for (const section of sections) collect(section)
  if (definitions.size === 0) return
  for (const section of sections) walk(section)
  // A note that a note refers to goes with it, wherever that will stand.
  for (const [identifier, section] of firstUse) {
    const note = definitions.get(identifier)?.node
    if (note) noteUses(note, section)
  }
  for (const [identifier, { node, home }] of definitions)
    if (!firstUse.has(identifier)) noteUses(node, home)
  for (const [identifier, { node, home }] of definitions) {
    const user = firstUse.get(identifier)
    if (!user) {
      warn(file, {
        ruleId: 'footnote-unused',
        reason: `Footnote ${identifier} is not referred to`,
        note: 'Refer to it in the text, or delete it.',
        place: node.position,
      })
    }
    home.children = home.children.filter((child) => child !== node)
    ;(user ?? home).children.push(node)
  }
}
