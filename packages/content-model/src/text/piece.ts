/** A stretch of cleaned text that knows where each of its characters stood. */
export interface Piece {
  text: string
  /**
   * Source offset of the first character where all others follow it without a gap, as they do in most pieces; else
   * the runs that the text is made of, in order.
   */
  at: number | readonly Run[]
}

/** Characters of a piece that stood next to each other in the source. */
export interface Run {
  /** Index in the text of the first of them. */
  index: number
  /** Where that stood in the source. */
  from: number
  /**
   * Offset just after the last. Where there are more characters than offsets (glue and padding that the source does
   * not have) the rest shares the last offset; where there are fewer, one character was made of several.
   */
  to: number
}

/** Source offset of a character; `index` may be the length of the text, which gives the offset after its end. */
export function offsetAt({ text, at }: Piece, index: number): number {
  if (typeof at === 'number') return at + index
  const run = at[runAt(at, index)]
  if (!run) return 0
  return index >= text.length ? run.to : Math.min(run.from + index - run.index, run.to - 1)
}

/** The last of some runs that starts at or before an index of the text. */
function runAt(runs: readonly Run[], index: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.index <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** Source offset of the first character, and the one just after the last. */
export function edgesOf(piece: Piece): { from: number; to: number } {
  return { from: offsetAt(piece, 0), to: offsetAt(piece, piece.text.length) }
}

/** Part of a piece. */
export function slicePiece(piece: Piece, from: number, to: number = piece.text.length): Piece {
  const text = piece.text.slice(from, to)
  const { at } = piece
  if (typeof at === 'number' || text === '') return { text, at: offsetAt(piece, from) }
  const runs: Run[] = []
  addRuns(runs, 0, piece, from, to)
  return { text, at: simplest(runs, text.length) }
}

/** Adds the runs of part of a piece behind others, `index` characters into a new text. */
function addRuns(
  runs: Run[],
  index: number,
  { text, at }: Piece,
  from = 0,
  to = text.length,
): void {
  if (typeof at === 'number') {
    addRun(runs, { index, from: at + from, to: at + to })
    return
  }
  for (let next = runAt(at, from); next < at.length; next++) {
    const run = at[next]!
    if (run.index >= to) return
    const end = at[next + 1]?.index ?? text.length
    addRun(runs, {
      index: index + Math.max(run.index, from) - from,
      from: run.index >= from ? run.from : Math.min(run.from + from - run.index, run.to - 1),
      to: end <= to ? run.to : Math.min(run.from + to - run.index, run.to),
    })
  }
}

/** Adds a run, to the last one where it goes on with it. */
function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last?.to === run.from && last.to - last.from === run.index - last.index)
    runs[runs.length - 1] = { index: last.index, from: last.from, to: run.to }
  else runs.push(run)
}

/** Runs as a piece keeps them: one that is as long as its text is told by its start. */
function simplest(runs: readonly Run[], length: number): Piece['at'] {
  const [first, second] = runs
  return first && !second && first.to - first.from === length ? first.from : runs
}

/** One piece after another, with `glue` between. */
export function joinPieces(one: Piece, other: Piece, glue: string): Piece {
  return joinAll([one, other], glue)
}

/**
 * Pieces after each other, `glue` between them, one for all or one for each gap; linear in their length. The characters
 * of the glue share the place of the one before.
 */
export function joinAll(pieces: readonly Piece[], glue: string | readonly string[] = ''): Piece {
  const runs: Run[] = []
  let text = ''
  for (let number = 0; number < pieces.length; number++) {
    const piece = pieces[number]!
    const between = number === 0 ? '' : typeof glue === 'string' ? glue : glue[number - 1]!
    if (between && runs.length === 0) {
      const { from } = edgesOf(piece)
      runs.push({ index: 0, from, to: from + 1 })
    }
    text += between
    if (piece.text) addRuns(runs, text.length, piece)
    text += piece.text
  }
  const [first] = pieces
  return { text, at: runs.length > 0 ? simplest(runs, text.length) : (first?.at ?? 0) }
}

/** The piece without space at its ends and with every run of white space inside as one space. */
export function tidyPiece(piece: Piece): Piece {
  const { text, at } = piece
  let from = 0
  let to = text.length
  while (from < to && isBlank(text, to - 1)) to--
  while (from < to && isBlank(text, from)) from++
  const inner = to - from < text.length ? slicePiece(piece, from, to) : { text, at }
  return hasGap(inner.text) ? closeGaps(inner) : inner
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 32 || code === 9 || code === 10
}

const hasGap = (text: string): boolean =>
  text.includes('  ') || text.includes('\t') || text.includes('\n')

function closeGaps(piece: Piece): Piece {
  const parts: Piece[] = []
  let from = 0
  for (const { index, 0: found } of piece.text.matchAll(/[ \t\n]{2,}/gu)) {
    parts.push(slicePiece(piece, from, index + 1))
    from = index + found.length
  }
  const { text, at } = joinAll([...parts, slicePiece(piece, from)])
  return { text: text.replace(/[\t\n]/gu, ' '), at }
}
