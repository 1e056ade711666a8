import type { HandoutWords } from '../words/words.ts'
import type { Handout, Part, Role } from './handout.ts'
import { absentSaid } from './strings-of.ts'
import { warningPart } from './warnings-in.ts'

const onSheet: ReadonlySet<Role> = new Set([
  'notice',
  'keyPoints',
  'help',
  'questions',
  'notes',
  'contact',
  'disclaimer',
  'about',
])

/**
 * The one-page sheet: the key points, what else tells not to do something or to get help at once, and, for as long as there is room, whole sections that
 * tell of risks or approval and have none below them, since a sheet that told only the main points could tell only what is good. Where an article has no
 * key points, its sections, which are then left out from the last.
 */
export function forSheet(parts: readonly Part[], lang: string): Part[] {
  const headed = parts.some(({ role }) => role === 'keyPoints')
  let above: Part | undefined
  return parts.flatMap((part, at) => {
    if (part.level === 2) above = undefined
    const { role } = part
    const section = role === 'prose' || role === 'steps'
    const grave = (part.grave || part.answers) && part.level === 2 && parts[at + 1]?.level !== 3
    const warning = headed && section && !grave ? warningPart(part, lang) : undefined
    if (!onSheet.has(role) && !warning && !(section && (grave || !headed))) return []
    const shown = warning ?? part
    if (part.level === 2) above = shown
    // What stood below a heading that is not on the sheet has one of its own there.
    return above ? [shown] : [{ ...shown, level: 2 as const }]
  })
}

/** What is said of the parts that a sheet goes without, or has only in part; nothing where it has all of them as they are. */
export function absentFrom(
  parts: readonly Part[],
  sheet: readonly Part[],
  words: HandoutWords,
): Handout['absent'] {
  const left = leftBy(parts, sheet)
  const pieces = new Map(parts.map((part) => [part.id, part.pieces]))
  const reduced = sheet.filter(
    (part) =>
      (part.role === 'prose' || part.role === 'steps') && pieces.get(part.id) !== part.pieces,
  )
  const partly = reduced.map(({ id }) => id)
  const headings = left.map(({ heading }) => heading)
  const absent: Handout['absent'] = {
    words: words.absent,
    more: words.absentMore,
    careful: words.careful,
    ...(words.marked && { lang: words.marked }),
    headings,
    grave: left.flatMap((part) => (weighs(part) ? [part.heading] : [])),
    said: '',
    ...(partly.length > 0 && { partly }),
  }
  return { ...absent, said: absentSaid(absent, headings) }
}

/** The parts of the article with a heading that a sheet of its key points goes without. */
function leftBy(parts: readonly Part[], shown: readonly Part[]): Part[] {
  const sheet = new Set(shown.map(({ id }) => id))
  return parts.filter(
    ({ id, level, heading, role }) =>
      level === 2 && heading !== '' && role !== 'sources' && !sheet.has(id),
  )
}

/** Whether what a sheet goes without is named before all else: what tells of risks, answers the title or has rules that count only together. */
export function weighs({ grave, answers, vital }: Part): boolean {
  return (grave ?? answers ?? vital) === true
}
