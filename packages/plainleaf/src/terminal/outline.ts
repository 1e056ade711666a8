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
import { fitWidth, textWidth } from './text-width.ts'
import { unsure } from './unsure.ts'

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

/**
 * `Found` says how sure it is that the line is a heading, `Typed` how sure its kind and aspect are. A reader that
 * is told by its source is sure, and nothing is printed.
 */
function sectionTable(topic: Topic, colours: Colors): string[] {
  const rows = sectionsOf(topic).map((section) => [
    String(section.position?.start.line ?? ''),
    `${'  '.repeat(Math.max(section.depth - 2, 0))}${headingOf(section)}`,
    section.data?.confidence?.toFixed(2) ?? '',
    section.kind,
    section.aspect?.replace(/HealthAspect$/u, '') ?? '-',
    section.typing.confidence.toFixed(2),
  ])
  const table = [['Line', 'Section', 'Found', 'Kind', 'Aspect', 'Typed'], ...rows]
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((row) => textWidth(row[column] ?? ''))),
  )
  return table.map((row, index) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padStart(widths[0] ?? 0) : fitWidth(cell, widths[column] ?? 0),
    )
    if (index === 0) return colours.dim(cells.join('  ').trimEnd())
    const [line = '', heading = '', found = '', kind = '', aspect = '', typed = ''] = cells
    return [
      colours.dim(line),
      colours.bold(heading),
      sureness(found, colours),
      kind,
      colours.cyan(aspect),
      sureness(typed.trimEnd(), colours),
    ].join('  ')
  })
}

/** Yellow where an editor should look. */
function sureness(value: string, colours: Colors): string {
  return value.trim() && Number(value) < unsure ? colours.yellow(value) : value
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
  // Those in lists, boxes and quotes are parts of these.
  const paragraphs = [...sectionsOf(topic)]
    .flatMap((section) => section.children)
    .filter((child) => child.type === 'paragraph').length
  const words = childrenOf(topic)
    .map((node) => toText(node))
    .join(' ')
  return [
    plural([...sectionsOf(topic)].length, 'section'),
    plural(paragraphs, 'paragraph'),
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
  const lines = topic.dropped.map(({ line, reason, text, data }) => {
    const words = cleanLine(text)
    const short = words.length > widest ? `${words.slice(0, widest - 1)}…` : words
    const sure = sureness(data?.confidence?.toFixed(2) ?? '    ', colours)
    return `  line ${String(line).padEnd(5)} ${colours.red(reason.padEnd(18))} ${sure}  ${colours.dim(short)}`
  })
  return [`Left out as page furniture: ${plural(topic.dropped.length, 'line')}`, ...lines]
}
