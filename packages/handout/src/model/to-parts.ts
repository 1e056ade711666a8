import { type Block, type Section, toText } from '@plainleaf/content-model'
import type { Part, Piece, Role, Run } from './handout.ts'
import { type PieceContext, type Refusal, toPieces } from './to-pieces.ts'
import { clean } from './to-runs.ts'

/** What a section skips a level of heading. */
const skipping: Omit<Refusal, 'block'> = {
  ruleId: 'handout-heading-skipped',
  reason: 'A heading skips a level',
  note: 'Give it the level below the heading that it belongs to',
}

/** Sections as parts, each followed by those inside it. From the third level on headings look alike. */
export function toParts(sections: readonly Section[], context: PieceContext): Part[] {
  const parts: Part[] = []
  const walk = (section: Section, level: 2 | 3): void => {
    const blocks = section.children.filter((child): child is Block => child.type !== 'section')
    const inner = section.children.filter((child): child is Section => child.type === 'section')
    const pieces = toPieces(blocks, context)
    const heading = clean(toText(section.heading)).replace(/\s+/gu, ' ').trim()
    if (heading !== '' || pieces.length > 0) {
      const grave = [section, ...inner].some(isGrave) && { grave: true as const }
      const role = roleOf(section, pieces)
      parts.push(withTimes({ id: section.id, role, level, heading, pieces, ...grave }))
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
