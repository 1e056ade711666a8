import { type PhrasingContent, type Section, toText } from '@plainleaf/content-model'
import { wordsIn } from './words/words.ts'

/**
 * A section's heading as it is shown: its own, or the usual one of its kind, or empty for text that stands before the
 * first heading. The usual ones are in the language of the topic as far as there are words in it, else in English.
 */
export function headingOf(section: Section, lang = 'en'): PhrasingContent[] {
  if (hasHeading(section)) return section.heading
  const usual = wordsIn(lang).headings[section.kind]
  return usual ? [{ type: 'text', value: usual }] : []
}

/** Whether the source gave the section a heading with words in it. */
export function hasHeading(section: Section): boolean {
  return toText(section.heading).trim() !== ''
}

/** A heading without what cannot be repeated elsewhere: links, citations, notes, images and ids. For contents lists. */
export function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'citation':
      case 'footnoteReference':
        return []
      case 'image':
        return node.alt ? [{ type: 'text', value: node.alt }] : []
      case 'break':
        return [{ type: 'text', value: ' ' }]
      case 'link':
      case 'term':
      case 'sentence':
        return withoutLinks(node.children)
      default:
        return 'children' in node ? [{ ...node, children: withoutLinks(node.children) }] : [node]
    }
  })
}
