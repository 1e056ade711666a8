import {
  childrenOf,
  type Section,
  sectionsOf,
  type Topic,
  toText,
  visit,
} from '@plainleaf/content-model'
import { cleanLine } from './clean.ts'
import { plural } from './print-messages.ts'
import type { Colors } from './terminal.ts'

/** Widest heading that is printed whole. */
const widest = 60

/** What was understood of a document, for a person: sections with their types, counts, and what was left out. */
export function outline(topic: Topic, colours: Colors): string {
  const { source } = topic.meta
  const lines = [
    colours.bold(cleanLine(topic.title)),
    [`id ${topic.id}`, `language ${topic.lang}`, `format ${source.format}`].join('   '),
    '',
    ...sectionTable(topic, colours),
    '',
    counts(topic),
    ...dropped(topic, colours),
  ]
  return `${lines.join('\n')}\n`
}

function sectionTable(topic: Topic, colours: Colors): string[] {
  const rows = [...sectionsOf(topic)].map((section) => [
    `${'  '.repeat(Math.max(section.depth - 2, 0))}${headingOf(section)}`,
    section.kind,
    section.aspect?.replace(/HealthAspect$/u, '') ?? '-',
    section.typing.confidence.toFixed(2),
  ])
  const table = [['Section', 'Kind', 'Aspect', 'Sure'], ...rows]
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  )
  return table.map((row, index) => {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
    return index === 0 ? colours.dim(line) : line
  })
}

function headingOf(section: Section): string {
  const text = cleanLine(toText(section.heading)) || '(no heading)'
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text
}

function counts(topic: Topic): string {
  const found = new Map<string, number>()
  visit(topic, (node) => {
    found.set(node.type, (found.get(node.type) ?? 0) + 1)
  })
  const words = childrenOf(topic)
    .map((node) => toText(node))
    .join(' ')
  return [
    plural([...sectionsOf(topic)].length, 'section'),
    plural(found.get('paragraph') ?? 0, 'paragraph'),
    plural(found.get('list') ?? 0, 'list'),
    plural(found.get('table') ?? 0, 'table'),
    plural(found.get('figure') ?? 0, 'figure'),
    plural(found.get('citation') ?? 0, 'citation'),
    plural(topic.references.length, 'reference'),
    plural(words.split(/\s+/u).filter(Boolean).length, 'word'),
  ]
    .filter(Boolean)
    .join(', ')
}

function dropped(topic: Topic, colours: Colors): string[] {
  if (topic.dropped.length === 0) return ['Nothing was left out']
  const lines = topic.dropped.map(({ line, reason, text }) => {
    const words = cleanLine(text)
    const short = words.length > widest ? `${words.slice(0, widest - 1)}…` : words
    return `  line ${String(line).padEnd(5)} ${reason.padEnd(18)} ${colours.dim(short)}`
  })
  return [`Left out as page furniture: ${plural(topic.dropped.length, 'line')}`, ...lines]
}
