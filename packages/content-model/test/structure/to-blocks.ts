import { type Block, type Section, type Topic, toText } from '@plainleaf/content-model'

/** The neutral block format of the structure scorer. */
export interface NeutralBlock {
  type: string
  text?: string
  level?: number
  ordered?: boolean
  cells?: string[]
  header?: boolean
  number?: number
}

/** Lays a topic out as the flat blocks that the scorer compares, in reading order, dropped text last. */
export function toBlocks(topic: Topic): NeutralBlock[] {
  return [
    { type: 'title', level: 1, text: topic.title },
    ...topic.children.flatMap((section) => fromSection(section, topic, null)),
    ...topic.dropped.map((dropped) => ({ type: 'boilerplate', text: dropped.text })),
  ]
}

function fromSection(section: Section, topic: Topic, parent: Section | null): NeutralBlock[] {
  const heading = toText(section.heading)
  const question = parent?.kind === 'faq' && parent.questions.includes(section.id)
  const out: NeutralBlock[] = []
  if (heading)
    out.push({ type: question ? 'faq-question' : 'heading', level: section.depth, text: heading })
  if (section.kind === 'references') {
    for (const id of section.entries) {
      const reference = topic.references.find((entry) => entry.id === id)
      if (reference)
        out.push({ type: 'reference', number: Number(reference.label), text: reference.raw ?? '' })
    }
  }
  const paragraph =
    section.kind === 'disclaimer' ? 'disclaimer' : question ? 'faq-answer' : 'paragraph'
  for (const child of section.children) {
    out.push(
      ...(child.type === 'section'
        ? fromSection(child, topic, section)
        : fromBlock(child, paragraph)),
    )
  }
  return out
}

function fromBlock(block: Block, paragraph: string): NeutralBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: paragraph, text: toText(block) }]
    case 'code':
      return [{ type: 'code', text: block.value }]
    case 'list':
      return block.children.flatMap((item) => [
        {
          type: 'list-item',
          ordered: block.ordered,
          text: toText(item.children.filter((child) => child.type !== 'list')),
        },
        ...item.children.flatMap((child) =>
          child.type === 'list' ? fromBlock(child, paragraph) : [],
        ),
      ])
    case 'definitionList':
      return block.children.map((item) => ({
        type: 'list-item',
        ordered: false,
        text: `${toText(item.term)}: ${toText(item.children)}`,
      }))
    case 'table':
      return block.children.map((row, index) => ({
        type: 'table-row',
        header: index < block.headerRows,
        cells: row.children.map((cell) => toText(cell)),
      }))
    default:
      return [{ type: paragraph, text: toText(block) }]
  }
}
