import type { PhrasingContent } from '@plainleaf/content-model'
import { citationStyles, formatReference, type Reference, toText } from '@plainleaf/content-model'

/** A line as Markdown would mark it: italics between stars, links by their words. */
export function marked(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'emphasis'
        ? `*${marked(node.children)}*`
        : node.type === 'break'
          ? ' | '
          : toText(node),
    )
    .join('')
}

export function reference(fields: Partial<Reference>): Reference {
  return { type: 'reference', id: 'x', label: '1', itemType: 'article-journal', ...fields }
}

/** The line of a reference in each style. */
export function inStyles(fields: Partial<Reference>): Record<string, string> {
  return Object.fromEntries(
    citationStyles.map((style) => [style, marked(formatReference(reference(fields), { style }))]),
  )
}
