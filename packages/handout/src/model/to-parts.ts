import { type Block, type Section, toText } from '@plainleaf/content-model'
import type { Part, Piece, Role, Run } from './handout.ts'
import { type PieceContext, type Refusal, toPieces } from './to-pieces.ts'
import { headingOf } from './to-question.ts'
import { plainRuns, textOf } from './to-runs.ts'
import { dateWords, fill, type HandoutWords } from './words.ts'

/** What `toParts` is told beside the sections. */
export interface PartContext extends PieceContext {
  words: HandoutWords
  /** When the facts were last checked, as an ISO 8601 date. */
  checked?: string | undefined
}

/** What a section skips a level of heading. */
const skipping: Omit<Refusal, 'block'> = {
  ruleId: 'handout-heading-skipped',
  reason: 'A heading skips a level',
  note: 'Give it the level below the heading that it belongs to',
}

/** Sections as parts, each followed by those inside it. From the third level on headings look alike. */
export function toParts(sections: readonly Section[], context: PartContext): Part[] {
  const parts: Part[] = []
  const walk = (section: Section, level: 2 | 3): void => {
    const blocks = section.children.filter((child): child is Block => child.type !== 'section')
    const inner = section.children.filter((child): child is Section => child.type === 'section')
    const pieces = toPieces(blocks, context)
    const heading = headingOf(toText(section.heading), context.words)
    if (heading !== '' || pieces.length > 0) {
      const grave = [section, ...inner].some(isGrave) && { grave: true as const }
      const role = roleOf(section, pieces)
      const part: Part = { id: section.id, role, level, heading, pieces, ...grave }
      const said = onceSaid(introduced(withTimes(part), context))
      const dated = parts.some((one) => saysStatus(one)) || !saysStatus(part)
      parts.push(dated ? said : withDate(said, context))
    }
    for (const child of inner) {
      if (child.depth > section.depth + 1) {
        context.refuse({ ...skipping, block: { type: 'paragraph', children: child.heading } })
      }
      walk(child, 3)
    }
  }
  for (const section of sections) walk(section, 2)
  return parts
}

function roleOf(section: Section, pieces: readonly Piece[]): Role {
  if (section.kind === 'keyPoints') return 'keyPoints'
  if (section.kind === 'glossary') return 'words'
  if (section.kind === 'disclaimer') return 'disclaimer'
  if (section.kind === 'procedure') return 'steps'
  if (saysHelp(section)) return 'help'
  const asked = pieces.some((piece) => piece.type === 'list' && piece.boxes && !piece.ordered)
  return asked ? 'questions' : 'prose'
}

const graveAspects: ReadonlySet<string> = new Set([
  'AllergiesHealthAspect',
  'PregnancyHealthAspect',
  'RisksOrComplicationsHealthAspect',
  'SafetyHealthAspect',
  'SideEffectsHealthAspect',
])

/** Whether a section warns: a sheet that told only what is good would mislead. */
function isGrave({ aspect, heading }: Section): boolean {
  const warns = /\b(?:risks?|safe|side effects|should not|approved)\b/iu.test(toText(heading))
  return warns || (aspect !== null && graveAspects.has(aspect))
}

/** Whether a section says when to get help: by what it is about, or by what a warning in it is called. */
function saysHelp({ aspect, heading, children }: Section): boolean {
  if (aspect === 'SeeDoctorHealthAspect') return true
  return children.some(
    (child) =>
      child.type === 'callout' &&
      (child.tone === 'warning' || child.tone === 'important') &&
      /\b(?:help|emergency|urgent)/iu.test(`${toText(heading)} ${toText(child.title)}`),
  )
}

/** Words that a heading and the title of the box below it may differ in and still say the same. */
const small = /\b(?:should|to|i|you|do|does|is|the|a|my)\b|[^\p{L}\p{N} ]/giu

/** A box whose title says what the heading above it says goes without it. */
function onceSaid(part: Part): Part {
  const [first, ...rest] = part.pieces
  if (first?.type !== 'box') return part
  const bare = (words: string): string =>
    words.replace(small, '').replace(/\s+/gu, ' ').trim().toLowerCase()
  if (bare(textOf(first.title)) !== bare(part.heading)) return part
  return { ...part, pieces: [{ ...first, title: [] }, ...rest] }
}

/** Whether a part says what is approved. */
const saysStatus = ({ heading }: Part): boolean =>
  /\b(?:approved|approval|legal|licen[cs]ed)\b/iu.test(heading)

/** What first says whether something is approved also says as of when: nothing changes sooner. */
function withDate(part: Part, { words, checked }: PartContext): Part {
  const said = checked ? fill(words.asOf, dateWords(checked, words)) : words.asOfUnknown
  return { ...part, pieces: [...part.pieces, { type: 'text', runs: plainRuns(said) }] }
}

/** The section that a summary adds says whose questions these are; a patient needs to know what they are for. */
function introduced(part: Part, { words }: PartContext): Part {
  const [first, second, ...rest] = part.pieces
  const ours = part.id === 'what-to-ask' && first?.type === 'text' && second?.type === 'list'
  if (!ours) return part
  return { ...part, pieces: [{ type: 'text', runs: plainRuns(words.askIntro) }, second, ...rest] }
}

/** In the steps of a procedure, how long something takes is printed bold: it is what people look for on the day. */
function withTimes(part: Part): Part {
  return part.role === 'steps' ? { ...part, pieces: part.pieces.map(boldTimes) } : part
}

function boldTimes(piece: Piece): Piece {
  if (piece.type === 'text') return { ...piece, runs: piece.runs.flatMap(partTimes) }
  if (piece.type !== 'list') return piece
  return { ...piece, items: piece.items.map((item) => item.map(boldTimes)) }
}

const time =
  /(\d[\d.,–-]{0,9}(?: (?:to|or|and) \d[\d.,]{0,6})?[ \u00a0-](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?: (?:later|before|after))?)/u

function partTimes(run: Run): Run[] {
  if (run.strong) return [run]
  const { broken, ...look } = run
  const parts = run.text
    .split(time)
    .map((text, at): Run => ({ ...look, text, ...(at % 2 === 1 && { strong: true as const }) }))
    .filter(({ text }) => text !== '')
  const last = parts.at(-1)
  if (last && broken) last.broken = true
  return parts
}
