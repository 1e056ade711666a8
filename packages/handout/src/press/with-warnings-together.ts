import type { Handout, Part, Piece, Run } from '../model/handout.ts'
import { countWords, stringsOfPiece } from '../model/strings-of.ts'
import { plainRuns } from '../model/to-runs.ts'
import { warningPart } from '../model/warnings-in.ts'
import { type Cut, innerOf } from './cut.ts'

/** Takes the lines of the headings above what sections of a sheet tell not to do: all of it then stands below one heading, in entries of one list. */
export function warningsTogether(handout: Handout): Cut[] {
  const some = handout.parts.filter((part) => warningPart(part, handout.lang) && mayBeEntry(part))
  if (some.length < least) return []
  return [
    {
      what: 'the lines of headings above what it tells not to do',
      lines: some.length * 1.3 - 2,
      from: (one) => ({ ...one, absent: { ...one.absent, together: true } }),
    },
  ]
}

/** A sheet with all that only tells not to do something below one heading, where `warningsTogether` asks for it; each entry opens with its own heading. */
export function withWarningsTogether(handout: Handout): Handout {
  const { absent, parts, lang } = handout
  if (!absent.together) return handout
  const entries = parts.flatMap((part) => {
    const item = entryOf(part, parts, lang)
    return item ? [{ part, item }] : []
  })
  const [first] = entries
  if (!first || entries.length < least) return handout
  const gone = new Set(entries.map(({ part }) => part))
  const { lang: _, grave: __, side: ___, ...plain } = first.part
  const all: Part = {
    ...plain,
    heading: absent.careful,
    ...(absent.lang && { lang: absent.lang }),
    pieces: [
      {
        ...{ type: 'list', ordered: false, start: 1, boxes: false },
        items: entries.map(({ item }) => [item]),
      },
    ],
  }
  const kept = parts.flatMap((part) => {
    if (part === first.part) return [all]
    return gone.has(part) ? [] : [part]
  })
  return { ...handout, parts: kept }
}

/** Fewer sections than these have headings of their own. */
const least = 2
/** More words than these are no entry of a list. */
const mostWords = 60

/** Whether nothing is lost where a part stands in one entry of a list: of rules for one case and for another each stays on a line of its own. */
export function mayBeEntry({ vital, answers, pieces }: Part): boolean {
  return !answers && !(vital && pieces.some(({ type }) => type !== 'text'))
}

/** A part that is nothing but whole sentences that tell not to do something, as an entry of a list. */
function entryOf(part: Part, parts: readonly Part[], lang: string): Piece | undefined {
  const isSection = part.role === 'prose' || part.role === 'steps'
  if (!isSection || !mayBeEntry(part) || part.level !== 2) return undefined
  if (innerOf(part, parts).length > 0 || countWords(part) > mostWords) return undefined
  const warning = warningPart(part, lang)
  if (JSON.stringify(warning?.pieces) !== JSON.stringify(part.pieces)) return undefined
  const said = part.pieces.map(sentencesOf)
  if (said.length === 0 || !said.every((runs) => runs !== undefined)) return undefined
  const mark = /[\p{L}\p{N})\]”"]$/u.test(part.heading) ? ':' : ''
  const lead = plainRuns(`${part.heading}${mark}`).map((run) => ({
    ...run,
    strong: true as const,
    ...(part.lang && { lang: part.lang }),
  }))
  return { type: 'text', runs: joined([...(part.heading ? [lead] : []), ...said]) }
}

/** The words of a paragraph or of a list of whole sentences; undefined where a list says only half of something, or it is anything else. */
function sentencesOf(piece: Piece): Run[] | undefined {
  if (!stringsOfPiece(piece).filter(Boolean).every(isWhole)) return undefined
  if (piece.type === 'text') return piece.runs
  if (piece.type !== 'list' || piece.ordered || piece.boxes || piece.ticks) return undefined
  const items = piece.items.map((item) =>
    item.length === 1 && item[0]?.type === 'text' ? item[0].runs : undefined,
  )
  return items.every((runs) => runs !== undefined) ? joined(items) : undefined
}

const isWhole = (words: string): boolean => /[.!?؟]["'”’»)]?\s*$/u.test(words)

const space: Run = { text: ' ' }

/** Runs of several sentences, with a space between them. */
function joined(all: readonly Run[][]): Run[] {
  return all.flatMap((runs, at) => (at > 0 ? [space, ...runs] : runs))
}
