import type { Piece } from './piece.ts'

/** A row has at most so many lines. */
const tallest = 24
/** What speaks against a row in which each cell stands elsewhere than cells do. */
const misplaced = 1.5
/** What speaks against a row with nothing in any column but one, where others have something in all. */
const bare = 1.5
/** What speaks against a line that leaves room for the first word of the line below. */
const roomy = 0.8

/**
 * Parts the lines of a table into rows, where cells run over several lines and nothing is drawn between. The first
 * cell tells the rows: it stands in the first line of its row, or in the middle one where cells are centred. Of all
 * ways to part the lines the one is taken in which the fewest cells begin with a small letter, as only the rest of
 * something does, and the fewest rows look as none are set.
 *
 * `cells` holds the cells of each line, empty where the line has nothing in a column. Gives the lines of each row.
 */
export function partRows(cells: readonly (readonly Piece[])[]): number[][] {
  const lower = namesAreSmall(cells)
  const widths = (cells[0] ?? []).map((_, column) =>
    cells.reduce((most, line) => Math.max(most, line[column]!.text.length), 0),
  )
  const small = smallColumns(cells, lower)
  const lines = cells.map((line) => {
    const full = lower && isFull(line)
    return line.map((cell, column) =>
      column === 0 && full
        ? { torn: 0, open: 0, rest: false, room: 0, word: 0 }
        : readCell(cell, column === 0, small[column]!, widths[column]!),
    )
  })
  const ways = [top, middle].map((place) => waysOf(lines, place))
  const [atTop, inMiddle] = ways.map((way) => way.at(-1)!.cost)
  const best = ways[inMiddle! < atTop! ? 1 : 0]!
  const rows: number[][] = []
  for (let to = lines.length; to > 0; to = best[to]!.from) {
    const { from } = best[to]!
    rows.unshift(Array.from({ length: to - from }, (_, index) => from + index))
  }
  return rows
}

/** In which line of a row of some height a cell of fewer lines begins: all tables of a page set them alike. */
type Place = (height: number, own: number) => number
const top: Place = () => 0
const middle: Place = (height, own) => Math.floor((height - own) / 2)

/** The best way to part the lines up to each, where cells begin in some place of their rows. */
function waysOf(lines: readonly (readonly (Cell | null)[])[], place: Place): Way[] {
  const best: Way[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= lines.length; to++) best.push(bestWay(lines, to, best, place))
  return best
}

/** Whether the names of the rows begin in small letters: the first cells of lines that have something in each column do. */
export function namesAreSmall(cells: readonly (readonly Piece[])[]): boolean {
  const full = cells.slice(1).filter(isFull)
  const small = full.filter((line) => /^\p{Ll}/u.test(line[0]!.text)).length
  return small >= 2 && small >= full.length * 0.75
}

/** Whether a line has something in each of three columns or more. */
const isFull = (line: readonly Piece[]): boolean =>
  line.length >= 3 && line.every(({ text }) => text !== '')

/** What speaks against parting the lines up to one in the best way, and where the last row then starts. */
interface Way {
  cost: number
  from: number
}

/** What one line has in a column, or null for nothing. */
interface Cell {
  /** 1 where it begins with a small letter, and where it ends as no cell does. */
  torn: number
  open: number
  /** Whether it begins as only the rest of a cell does. */
  rest: boolean
  /** How many more letters its column had room for, and how many its first word has. */
  room: number
  word: number
}

const openEnd =
  /(?:[,+&(–-]|\([^()]{0,18}|(?<!\p{L})(?:a|and|at|by|for|from|in|of|on|or|the|to|with))$/u

/**
 * The columns that begin in small letters, as in most lines that begin a row by their first cell. Where few of those have
 * anything in a column, as where cells are centred, cells with nothing right above them count.
 */
function smallColumns(cells: readonly (readonly Piece[])[], lower: boolean): boolean[] {
  return (cells[0] ?? []).map((_, column) => {
    const filled = [...cells.keys()].filter((index) => cells[index]![column]!.text !== '')
    const opening = filled.filter((index) =>
      lower ? index > 0 && isFull(cells[index]!) : /^[^\p{Ll}(]/u.test(cells[index]![0]!.text),
    )
    const top = filled.filter((index) => isTop(cells, index, column))
    const own = opening.length > 2 ? opening : top
    const small = own.filter((index) => /^\p{Ll}/u.test(cells[index]![column]!.text)).length
    return column > 0 && small >= 2 && small >= own.length * 0.5
  })
}

/** Whether nothing stands right above in a column, and no centred row goes on: its first cell stands between two lines. */
const isTop = (cells: readonly (readonly Piece[])[], index: number, column: number): boolean =>
  !cells[index - 1]?.[column]?.text &&
  !(!cells[index]![0]!.text && cells[index - 1]?.[0]?.text && cells[index - 2]?.[column]?.text)

function readCell({ text }: Piece, first: boolean, small: boolean, width: number): Cell | null {
  if (text === '') return null
  return {
    torn:
      (/^\p{Ll}/u.test(text) && !small) || (first && text.startsWith('('))
        ? 1
        : text.startsWith('(')
          ? 0.5
          : 0,
    open: openEnd.test(text.slice(-20)) ? 1 : 0,
    rest: /^[\p{Ll}(]/u.test(text),
    // Letters of print are not all of one width.
    room: Math.min(width - 2, width * 0.9) - text.length - 1,
    word: (text.indexOf(' ') + 1 || text.length + 1) - 1,
  }
}

/** The lines in which a cell of a row has text: the first and the last of them, and how many. */
interface Span {
  from: number
  to: number
  filled: number
}

/** Tries every line that the row which ends before a line can start with. */
function bestWay(
  lines: readonly (readonly (Cell | null)[])[],
  to: number,
  best: readonly Way[],
  place: Place,
): Way {
  let found: Way = { cost: Number.POSITIVE_INFINITY, from: 0 }
  const tops: (Cell | undefined)[] = []
  const spans: (Span | undefined)[] = lines[0]!.map(() => undefined)
  let torn = 0
  let others = 0
  let first = -1
  let last = -1
  for (let from = to - 1; from >= Math.max(0, to - tallest); from--) {
    const line = lines[from]!
    for (let column = 0; column < line.length; column++) {
      const cell = line[column]
      if (!cell) continue
      const below = tops[column]
      torn += cell.torn + (below ? -below.torn : cell.open)
      if (below && below.word <= cell.room) torn += roomy
      tops[column] = cell
      const { to: end, filled } = spans[column] ?? { to: from, filled: 0 }
      spans[column] = { from, to: end, filled: filled + 1 }
    }
    if (line[0]) {
      if (first >= 0 && !lines[first]![0]!.rest) others++
      if (last < 0) last = from
      first = from
    }
    // The names of other rows in this one are as many in every taller one, and nothing speaks for a row.
    if (2 * others >= found.cost) break
    const above = first - from
    const placed = above === 0 ? 0 : Math.abs(above - (to - 1 - last)) <= 1 ? 0.1 : 2
    const odd = oddness(spans, from, to, place)
    const cost = best[from]!.cost + (first < 0 ? 9 : torn + 2 * others + placed + odd)
    if (cost < found.cost) found = { cost, from }
  }
  return found
}

/** How much the cells of a row stand elsewhere than cells do, or have lines without text inside. */
function oddness(
  spans: readonly (Span | undefined)[],
  from: number,
  to: number,
  place: Place,
): number {
  let cells = 0
  let odd = 0
  for (const span of spans) {
    if (!span) continue
    const height = span.to - span.from + 1
    cells++
    if (span.from - from !== place(to - from, height)) odd++
    if (span.filled < height) odd++
  }
  return (misplaced * odd) / cells + (bare * (spans.length - cells)) / spans.length
}
