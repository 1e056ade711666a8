import { type Block, datedWords, type Section, toText } from '@plainleaf/content-model'
import { type Cues, cuesIn } from '../words/cues.ts'
import { fixedRuns, type HandoutWords } from '../words/words.ts'
import type { Part, Piece, Role, Run } from './handout.ts'
import { isGrave, saysHelp, sideOf } from './section-cues.ts'
import { type PieceContext, type Refusal, toPieces } from './to-pieces.ts'
import { headingOf, oneLine } from './to-question.ts'
import { textOf } from './to-runs.ts'
import { withPictures } from './with-pictures.ts'

/** What `toParts` is told beside the sections. */
export interface PartContext extends PieceContext {
  words: HandoutWords
  /** Whether a word is a name, and so keeps its capital. */
  isName: (word: string) => boolean
  /** Ids of sections that answer what the topic is called. */
  answers: ReadonlySet<string>
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
  const cues = cuesIn(context.words.lang)
  const shown = new Set<string>()
  let told = false
  const walk = (section: Section, level: 2 | 3): void => {
    const blocks = section.children.filter((child): child is Block => child.type !== 'section')
    const inner = section.children.filter((child): child is Section => child.type === 'section')
    const pieces = withPictures(toPieces(blocks, context), context.words, shown)
    const own = oneLine(toText(section.heading))
    const heading = headingOf(own, context.words, context.isName)
    // Sources have a part of their own.
    const empty = section.kind === 'references' && pieces.length === 0
    if (!empty && (heading !== '' || pieces.length > 0)) {
      const grave = [section, ...inner].some((one) => isGrave(one, cues)) && {
        grave: true as const,
      }
      const role = roleOf(section, pieces, cues)
      const lang = heading !== own && context.words.marked && { lang: context.words.marked }
      const answers = context.answers.has(section.id) && { answers: true as const }
      const side = sideOf(section, cues)
      const vital = cues.vital.test(own) && { vital: true as const }
      const part: Part = {
        ...{ id: section.id, role, level, heading, pieces },
        ...lang,
        ...grave,
        ...(side && { side }),
        ...vital,
        ...answers,
      }
      const said = onceSaid(introduced(withTimes(part, cues), context), own)
      const first = !told && cues.approval.test(heading)
      const whole = first ? withDate(said, context) : said
      const before = parts.at(-1)
      // One question in a row is asked once.
      if (before && isMore(whole, before)) before.pieces.push(...whole.pieces)
      else parts.push(whole)
      told ||= first
    }
    for (const child of inner) {
      if (child.depth > section.depth + 1) {
        context.refuse({ ...skipping, block: { type: 'paragraph', children: child.heading } })
      }
      walk(child, 3)
    }
  }
  for (const section of sections) walk(section, 2)
  return withoutLoneGroups(parts)
}

/** Without a heading that stands for several, such as `What do people ask?`, above nothing but one part that says when to get help. */
function withoutLoneGroups(parts: readonly Part[]): Part[] {
  const below = (at: number): Part[] => {
    const rest = parts.slice(at + 1)
    const end = rest.findIndex(({ level }) => level === 2)
    return end < 0 ? rest : rest.slice(0, end)
  }
  const lone = new Set<Part>()
  const kept = parts.filter((part, at) => {
    const [first, ...others] = below(at)
    const alone = part.level === 2 && part.pieces.length === 0 && others.length === 0
    if (!alone || first?.role !== 'help' || first.heading === '') return true
    lone.add(first)
    return false
  })
  return kept.map((part) => (lone.has(part) ? { ...part, level: 2 } : part))
}

/** Whether a part goes on below the heading of the one before it. */
function isMore(part: Part, before: Part): boolean {
  const { role, level, heading } = part
  const same = role === before.role && level === before.level && heading === before.heading
  return (
    same &&
    (role === 'prose' || role === 'keyPoints') &&
    heading !== '' &&
    !part.grave === !before.grave
  )
}

function roleOf(section: Section, pieces: readonly Piece[], cues: Cues): Role {
  if (section.kind === 'keyPoints') return 'keyPoints'
  if (section.kind === 'glossary') return 'words'
  if (section.kind === 'disclaimer') return 'disclaimer'
  if (section.kind === 'procedure') return 'steps'
  const asked = pieces.some((piece) => piece.type === 'list' && piece.boxes && !piece.ordered)
  const warned = pieces.some(({ type }) => type === 'box')
  if (asked && !warned) return 'questions'
  if (saysHelp(section, cues)) return 'help'
  // Only in English are sections told apart by what they are about.
  if (cues.lang !== 'en' && pieces.some((p) => p.type === 'list' && p.ordered)) return 'steps'
  return asked ? 'questions' : 'prose'
}

/** Words that a heading and the title of the box below it may differ in and still say the same. */
const small = /\b(?:should|to|i|you|do|does|is|the|a|my)\b|[^\p{L}\p{N} ]/giu

/** A box whose title says no more than the heading above it, as it is printed or as it was, goes without it. */
function onceSaid(part: Part, own: string): Part {
  const [first, ...rest] = part.pieces
  if (first?.type !== 'box') return part
  const bare = (words: string): string[] =>
    words.replace(small, '').toLowerCase().split(/\s+/u).filter(Boolean)
  const said = new Set(bare(`${part.heading} ${own}`))
  if (!bare(textOf(first.title)).every((word) => said.has(word))) return part
  return { ...part, pieces: [{ ...first, title: [] }, ...rest] }
}

/** What first says whether something is approved also says as of when: nothing changes sooner. */
function withDate(part: Part, { words, checked }: PartContext): Part {
  const said = checked ? datedWords(words.asOf, checked, words.lang) : words.asOfUnknown
  const runs = fixedRuns(said, words)
  const last = part.pieces.at(-1)
  // Behind a sentence it takes no line of its own.
  const behind = last?.type === 'text' && /[.!?؟]$/u.test(textOf(last.runs))
  const joined: Piece = behind
    ? { ...last, runs: [...last.runs, { text: ' ' }, ...runs] }
    : { type: 'text', runs }
  return { ...part, pieces: [...(behind ? part.pieces.slice(0, -1) : part.pieces), joined] }
}

/** The section that a summary adds says whose questions these are; a patient needs to know what they are for. */
function introduced(part: Part, { words }: PartContext): Part {
  const [first, second, ...rest] = part.pieces
  const ours = part.id === 'what-to-ask' && first?.type === 'text' && second?.type === 'list'
  if (!ours) return part
  return {
    ...part,
    pieces: [{ type: 'text', runs: fixedRuns(words.askIntro, words) }, second, ...rest],
  }
}

/** In the steps of a procedure, how long something takes is printed bold: it is what people look for on the day. */
function withTimes(part: Part, { time }: Cues): Part {
  if (part.role !== 'steps') return part
  return { ...part, pieces: part.pieces.map((piece) => boldTimes(piece, time)) }
}

function boldTimes(piece: Piece, time: RegExp): Piece {
  if (piece.type === 'text') {
    return { ...piece, runs: piece.runs.flatMap((run) => partTimes(run, time)) }
  }
  if (piece.type !== 'list') return piece
  const items = piece.items.map((item) => item.map((one) => boldTimes(one, time)))
  return { ...piece, items }
}

function partTimes(run: Run, time: RegExp): Run[] {
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
