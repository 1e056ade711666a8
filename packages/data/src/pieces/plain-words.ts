import type { Block, PhrasingContent, Section, Table } from '@plainleaf/content-model'
import { wordsOf } from '@plainleaf/html'

/**
 * A section's own words as one line of text that says the same without its shape: what stands in a list ends like a sentence,
 * and a row of a table names its columns. Subsections are left out.
 */
export function plainWords(section: Section): string {
  return join(section.children.map((child) => (child.type === 'section' ? '' : block(child))))
}

function block(node: Block): string {
  const all = (nodes: readonly Block[]): string => join(nodes.map(block))
  switch (node.type) {
    case 'list':
      return join(node.children.map(({ children }) => ended(all(children))))
    case 'table':
      return table(node)
    case 'definitionList':
      return join(
        node.children.map(({ term, children }) => ended(`${line(term)}: ${all(children)}`)),
      )
    case 'callout':
      return join([ended(line(node.title)), all(node.children)])
    case 'figure':
      return join([ended(line([node.image])), ended(line(node.caption ?? []))])
    case 'blockquote':
      return all(node.children)
    default:
      return wordsOf([node])
  }
}

function table({ caption, children, headerRows }: Table): string {
  const rows = children.map((row) => row.children.map((cell) => line(cell.children)))
  // With cells over several rows or columns nobody knows here which label belongs to which.
  const plain = children.every((row) =>
    row.children.every(({ colSpan = 1, rowSpan = 1 }) => colSpan === 1 && rowSpan === 1),
  )
  const labels = plain && headerRows === 1 ? (rows[0] ?? []) : []
  const body = rows.slice(labels.length > 0 ? 1 : 0).map((cells) => {
    const said = cells.flatMap((words, column) => {
      const label = labels[column]
      return words ? (label ? `${label}: ${words}` : words) : []
    })
    return ended(said.join('; '))
  })
  return join([ended(line(caption ?? [])), ...body])
}

function line(nodes: readonly PhrasingContent[]): string {
  return wordsOf(nodes)
}

/** Words with a stop at their end, where they have none and are not empty. */
function ended(words: string): string {
  return words === '' || /[.!?:;…؟۔。！？][\p{Pe}\p{Pf}"']*$/u.test(words) ? words : `${words}.`
}

function join(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ')
}
