import {
  type Block,
  type Finding,
  type Position,
  type Section,
  type Table,
  type Topic,
  toText,
  visit,
} from '@plainleaf/content-model'
import { type Cues, cuesIn } from '../words/cues.ts'
import { isGrave, saysHelp } from './section-cues.ts'
import { oneLine, shorten } from './to-question.ts'
import { type Told, toldBy, toldOtherwise } from './told-by.ts'

/** What is missed as a whole. */
interface Missed {
  name: string
  position: Position
  kind: 'section' | 'table'
}

/**
 * Tables of a topic of which its short form tells nothing, and such sections where they warn, or say what is approved or when
 * to get help: nobody who holds the paper sees that they are missing. Nothing where the short form does not say what its
 * sentences were made from.
 */
export function sectionsLeftOut(topic: Topic, plain: Topic): Finding[] {
  const told = toldBy(plain)
  if (!told) return []
  const cues = cuesIn(topic.lang)
  const missed = topic.children.flatMap((section) => missedIn(section, told, cues))
  return (['section', 'table'] as const).flatMap((kind) => {
    const own = missed.filter((one) => one.kind === kind)
    return own.length > 0 ? [findingOf(kind, own)] : []
  })
}

function missedIn(section: Section, told: Told, cues: Cues): Missed[] {
  const { kind, heading, position, id, children } = section
  if (toldOtherwise.has(kind)) return []
  const weighs = isGrave(section, cues) || saysHelp(section, cues)
  const says = toText(children).trim() !== ''
  if (weighs && says && position && !told.joined.has(id) && !told.has(position)) {
    return [{ name: oneLine(toText(heading)), position, kind: 'section' }]
  }
  return children.flatMap((child): Missed[] => {
    if (child.type === 'section') return missedIn(child, told, cues)
    return tablesIn(child)
      .filter((table) => table.position && !told.has(table.position))
      .flatMap((table) =>
        table.position
          ? [{ name: nameOf(table, section), position: table.position, kind: 'table' as const }]
          : [],
      )
  })
}

function tablesIn(block: Block): Table[] {
  const tables: Table[] = []
  visit(block, (node) => {
    if (node.type === 'table') tables.push(node)
  })
  return tables
}

/** A table by its title, else by the heading above it. */
function nameOf({ caption = [] }: Table, { heading }: Section): string {
  return oneLine(toText(caption)) || oneLine(toText(heading))
}

/** More than this many are not named. */
const most = 4
const names = {
  section: [
    'section that warns, or says what is approved or when to get help,',
    'sections that warn, or say what is approved or when to get help,',
  ],
  table: ['table', 'tables'],
} as const

function findingOf(kind: Missed['kind'], missed: readonly Missed[]): Finding {
  const [one, many] = names[kind]
  const { length } = missed
  const named = missed.slice(0, most).map(({ name }) => `“${shorten(name, 60)}”`)
  const more = length > most ? ` and ${length - most} more` : ''
  return {
    ruleId: `handout-${kind}-left-out`,
    reason: `${length} ${length === 1 ? `${one} is` : `${many} are`} not on it, since the plain-language summary goes without: ${named.join(', ')}${more}`,
    note: 'Nothing to do if that is fine; else say in short whole sentences what a reader needs to know of it',
    place: missed[0]?.position,
  }
}
