import { type Compared, comparedIn } from '@plainleaf/content-model'
import { fill, type HandoutWords } from '../words/words.ts'
import type { Count, Piece } from './handout.ts'
import { partRuns } from './part-runs.ts'
import { textOf } from './to-runs.ts'

/** Pictures, and where in its text the first and the last of their numbers end. */
interface Drawn {
  first: number
  end: number
  counts: Count[]
}

/**
 * The pieces of a section with pictures of the numbers that it compares, below the words of the last of them; below a list, where its items
 * are what is compared. A text that compares twice is parted, so that each row of pictures stands below what it counts. `shown`
 * has what was drawn before, which is not drawn again.
 */
export function withPictures(
  pieces: readonly Piece[],
  words: HandoutWords,
  shown: Set<string>,
): Piece[] {
  const found = new Map<Piece, Drawn[]>()
  const pieceAt = textsIn(pieces)
  const texts = pieceAt.map((piece) => (piece.type === 'text' ? textOf(piece.runs) : ''))
  for (const figures of comparedIn(texts, words.lang)) {
    const key = figures.map(({ count }) => count).join()
    if (shown.has(key)) continue
    shown.add(key)
    const own = new Set(figures.map(({ at }) => pieceAt[at]!))
    const list = listOf(pieces, own)
    const { at, end } = figures.at(-1)!
    const first = figures[0]!.at === at ? figures[0]!.end : 0
    const below = list ?? pieceAt[at]!
    const counts = figures.map((one) => toCount(one, texts, words))
    found.set(below, [...(found.get(below) ?? []), { first, end, counts }])
  }
  return found.size > 0 ? placed(pieces, found) : [...pieces]
}

/** What is printed of a number, in words of ours and of its text. */
function toCount(
  { count, group, at }: Compared,
  texts: readonly string[],
  words: HandoutWords,
): Count {
  const label = fill(words.outOf, String(count))
  const alt = `${fill(words.outOfAlt, String(count))}: ${group ?? texts[at]}`
  return { count, label, ...(group && { group }), alt }
}

/** The texts in pieces, in reading order. */
function textsIn(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.type === 'text') return [piece]
    if (piece.type === 'list') return piece.items.flatMap(textsIn)
    return 'pieces' in piece ? textsIn(piece.pieces) : []
  })
}

/** The list of which several items hold some texts; undefined where none does. */
function listOf(pieces: readonly Piece[], own: ReadonlySet<Piece>): Piece | undefined {
  for (const piece of pieces) {
    const inner = 'pieces' in piece ? [piece.pieces] : piece.type === 'list' ? piece.items : []
    const holding = inner.filter((one) => textsIn(one).some((text) => own.has(text)))
    if (piece.type === 'list' && holding.length > 1) return piece
    for (const one of holding) {
      const found = listOf(one, own)
      if (found) return found
    }
  }
  return undefined
}

function placed(pieces: readonly Piece[], found: ReadonlyMap<Piece, Drawn[]>): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const drawn = found.get(piece) ?? []
    if (piece.type === 'text') return drawn.length > 0 ? withRows(piece, drawn) : [piece]
    if (piece.type === 'list') {
      const items = piece.items.map((item) => placed(item, found))
      return [
        { ...piece, items },
        ...drawn.map(({ counts }) => ({ type: 'counts' as const, counts })),
      ]
    }
    return 'pieces' in piece ? [{ ...piece, pieces: placed(piece.pieces, found) }] : [piece]
  })
}

/** A text with each row of pictures below the last sentence that tells of its numbers, the last below all of it. */
function withRows({ runs }: Extract<Piece, { type: 'text' }>, drawn: readonly Drawn[]): Piece[] {
  const text = textOf(runs)
  const nextOf = (end: number): number => drawn.find((one) => one.end > end)?.first ?? text.length
  const rows = Map.groupBy(drawn, ({ end }) =>
    drawn.at(-1)!.end === end ? text.length : toldUntil(text, end, nextOf(end)),
  )
  const parts = partRuns(runs, [...rows.keys()])
  return [...rows.values()].flatMap((row, at): Piece[] => {
    const counts = row.flatMap((one) => one.counts)
    return [
      { type: 'text', runs: parts[at]! },
      { type: 'counts', counts },
    ]
  })
}

/** What a sentence opens with that goes on about the thing before it, in the languages of the fixed words; German `Sie` is also you. */
const goesOn =
  /^(?:(?:they|it|this|that|these|those|most of (?:them|these)|sie|er|es|das|dies|diese[rs]?|ellos|ellas|est[aeo]s?|es[aeo]s?|elles?|ils?|cela|ces|cet(?:te)?)(?!\p{L})|(?:هي|هو|هذا|هذه|ذلك|تلك) )/iu

/** Where the last sentence ends that goes on about what stands up to a place, before the one that holds the next number. */
function toldUntil(text: string, from: number, next: number): number {
  let end = sentenceEnd(text, from)
  while (end < text.length && goesOn.test(text.slice(end))) {
    const after = sentenceEnd(text, end)
    if (next <= after) break
    end = after
  }
  return end
}

/** Where the next sentence begins, or the text ends. */
function sentenceEnd(text: string, from: number): number {
  const found = /[.!?؟]["”’»)]{0,2}\s+(?=\S)/u.exec(text.slice(from))
  return found ? from + found.index + found[0].length : text.length
}
