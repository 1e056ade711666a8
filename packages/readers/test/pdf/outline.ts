import { type AnyNode, type Section, type Topic, toText, visit } from '@plainleaf/content-model'

/** What a topic says of its structure, in order: headings with levels, items, cells, paragraphs. */
export function outline(topic: Topic): string[] {
  const found = [`1 ${topic.title}`]
  const walk = (section: Section): void => {
    const heading = plain(section.heading)
    if (heading) found.push(`${section.depth} ${heading}`)
    for (const child of section.children) {
      if (child.type === 'section') walk(child)
      else {
        visit(child as AnyNode, (node) => {
          if (node.type === 'list') found.push(node.ordered ? 'list, numbered' : 'list')
          if (node.type === 'table') found.push(`table, ${node.headerRows} header rows`)
          if (node.type === 'tableCell') found.push(`| ${plain(node.children)}`)
          if (node.type === 'paragraph') found.push(plain(node.children))
        })
      }
    }
  }
  for (const section of topic.children) walk(section)
  return found
}

function plain(nodes: readonly AnyNode[]): string {
  return toText(nodes).replace(/\s+/gu, ' ').trim()
}
