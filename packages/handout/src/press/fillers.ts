import type { Handout, Part, Role } from '../model/handout.ts'
import { isUsualQuestions } from '../model/questions-part.ts'
import { belowArticle } from '../model/to-handout.ts'
import { sum } from './cut.ts'
import type { Look } from './looks.ts'

/** Another handout of the same words, whose parts stand elsewhere or are parted elsewhere. */
export type Shape = (handout: Handout) => Handout

/** What can fill the empty end of a page. */
export interface Filler {
  /** The part that starts the next page. */
  at: number
  /** The parts that are moved there, by their places so far. */
  from: number[]
  /** Whether the article goes on below it. */
  inArticle: boolean
  /** As many lines as seem to have room, and, to be tried where they have none, one less. */
  shapes: Shape[]
}

/**
 * What can stand where the end of a page would be empty: as many lines for notes as have room there, two at least, and above a section
 * of the article also the questions that fit any treatment, which nothing in it leads to. Nothing stands between what an
 * article says and the box that says when to get help. `notes` are lines that it went without so far.
 */
export function fillersFor({ handout, sheet: { length } }: Look, notes?: Part): Filler[] {
  const noted = handout.parts.findIndex(isNotes)
  const lines = handout.parts[noted] ?? notes
  const own = noted < 0 ? [] : [noted]
  const asked = handout.parts.findIndex(isUsualQuestions)
  return handout.parts.flatMap(({ id, role, level }, at): Filler[] => {
    const hole = length.holes[at] ?? 0
    const inArticle = article.has(role)
    if (level !== 2 || !(inArticle ? hole > least : follows.has(role))) return []
    const room = hole * length.page
    const counts = new Set([linesIn(room, handout), linesIn(room - handout.design.size, handout)])
    const shapes = [...counts].flatMap((count): Shape[] =>
      lines && count >= leastLines ? [(one) => withNotesBefore(one, lines, id, count)] : [],
    )
    const lined = shapes.length > 0 ? [{ at, from: own, inArticle, shapes }] : []
    const question = handout.parts[asked]
    if (!inArticle || !question || asked < at) return lined
    const left = linesIn(room - heightOf(question, handout), handout)
    const above: Shape = (one) => withQuestionsBefore(one, id)
    const filled = { at, from: [asked], inArticle, shapes: [above] }
    if (!lines || left < leastLines) return [...lined, filled]
    const both: Shape = (one) => withNotesBefore(above(one), lines, id, left)
    return [...lined, filled, { at, from: [asked, ...own], inArticle, shapes: [both] }]
  })
}

/** A handout with these lines for notes above the part with an id, so many of them. */
export function withNotesBefore(handout: Handout, notes: Part, id: string, count: number): Handout {
  const others = handout.parts.filter((part) => !isNotes(part))
  const at = others.findIndex((part) => part.id === id)
  // Above themselves they stay where they are.
  const own = handout.parts.findIndex((part) => part.id === id && isNotes(part))
  if (at < 0 && own < 0) return handout
  const moved: Part = { ...notes, pieces: [{ type: 'lines', count }] }
  return { ...handout, parts: others.toSpliced(at < 0 ? own : at, 0, moved) }
}

function withQuestionsBefore(handout: Handout, id: string): Handout {
  const questions = handout.parts.find(isUsualQuestions)
  const others = handout.parts.filter((part) => part !== questions)
  const at = others.findIndex((part) => part.id === id)
  return questions && at >= 0 ? { ...handout, parts: others.toSpliced(at, 0, questions) } : handout
}

/** Whether lines for notes or questions stand within the article, where it has more to say below them. */
export function breaksArticle({ parts }: Handout): boolean {
  const first = parts.findIndex(({ role }) => role === 'notes' || role === 'questions')
  return first >= 0 && parts.slice(first).some(({ role }) => article.has(role))
}

/** Less of a page than this is no hole. */
const least = 1 / 8

const leastLines = 2

/** How many lines for notes have room below their heading. */
function linesIn(room: number, { design: { size } }: Handout): number {
  return Math.floor((room - heading * size) / (2 * size))
}

/** About how high the heading above the lines for notes is, with the space around it, in letters: it may be one more. */
const heading = 3.3

/** About how high lines for notes are, or questions with boxes, which stand in two columns where white space is short. */
export function heightOf({ pieces }: Part, { design: { size, tight, variant } }: Handout): number {
  const beside = tight && variant !== 'large' && variant !== 'booklet' ? 2 : 1
  const high = pieces.map((piece) => {
    if (piece.type === 'lines') return 2 * piece.count
    return piece.type === 'list' ? 1 + 1.8 * Math.ceil(piece.items.length / beside) : 0
  })
  return (heading + sum(high)) * size
}

const article: ReadonlySet<Role> = new Set(['prose', 'steps'])

/** What may have the lines for notes above it: what follows the article itself, when to get help left out. */
export const follows: ReadonlySet<Role> = new Set(belowArticle.filter((role) => role !== 'help'))

/** Whether a part is lines for notes. */
export const isNotes = ({ role }: Part): boolean => role === 'notes'
