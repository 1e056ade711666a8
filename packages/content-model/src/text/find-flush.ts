import type { Line } from './clean-lines.ts'
import type { Wrap } from './detect-wrap.ts'
import { type Hung, lostMark } from './find-hung.ts'
import { printedWidth } from './measure-width.ts'
import type { Marker } from './read-marker.ts'
import { readMarker } from './read-marker.ts'

/** A list has no more lines than that before a blank one. */
const most = 40
/** Nobody reads lines longer than that on paper. */
const longest = 160

/** The bullet of the second level of one word processor, by which items are set further in. */
const inner: Marker = { ...lostMark, glyph: 'o' }

/**
 * Lists of printed pages that lost their bullets and their margin: lines in small letters that go on with nothing, since a
 * sentence ended above them or no line among them is full; sentences right below a line that leads them in; and three
 * lines or more that each tell the reader to do something. Converters end each page with a form feed.
 */
export function findFlush(lines: readonly Line[], wrap: Wrap): Hung {
  const marked = new Map<number, Marker>()
  const rest = new Set<number>()
  if (!wrap.wrapped || !lines.some(({ pageBreak }) => pageBreak)) return { marked, rest }
  const first = lines.findIndex(({ text }) => text)
  const reachNear = createReach(lines)
  const parted = lines.filter(({ text }) => !text).length > lines.length * 0.15
  for (let from = first + 1; from < lines.length; from++) {
    if (!mayOpen(lines[from - 1]!.text, lines[from]!.text, parted)) continue
    const block = blockFrom(lines, from)
    if (block.length < 2) continue
    const reach = reachNear(from)
    const isFull: IsFull = (above, line, share = 1) =>
      wrap.forced(above, line) || reaches(above, line, reach * share)
    const nested = parted ? readNested(lines[from - 1]!, block, isFull) : null
    if (nested) {
      for (const [at, { number, text }] of block.slice(0, nested).entries())
        marked.set(number, at > 0 && isSmall({ text }) ? inner : lostMark)
      from += nested - 1
      continue
    }
    const starts =
      readSmall(lines[from - 1]!, block, isFull, from - 1 === first) ??
      readLed(lines, from, block, isFull) ??
      readOrders(block, isFull)
    if (!starts) continue
    for (const [at, isStart] of starts.entries()) {
      if (isStart) marked.set(block[at]!.number, isStart === 'inner' ? inner : lostMark)
      else rest.add(block[at]!.number)
    }
    from += starts.length - 1
  }
  return { marked, rest }
}

/** Whether a line may be the first of such a list, as far as it and the line above tell. */
function mayOpen(lead: string, text: string, parted: boolean): boolean {
  if (!lead || !text || text.length > longest || lead.length > longest) return false
  if (/^\p{Ll}/u.test(text)) return /^\p{Lu}|[.!?]["”’)]?$/u.test(lead)
  return orders.test(text) || lead.endsWith(':') || (parted && isName(text) && lead.endsWith('.'))
}

/** Whether a line begins an item, or one of a list inside an item. */
type Start = boolean | 'inner'

/** Whether the first word of a line had not fitted behind the line above, in a share of the room. */
type IsFull = (above: Line, line: Line, share?: number) => boolean

/** The lines from one on up to a blank one, another margin, a mark or a row. */
function blockFrom(lines: readonly Line[], from: number): Line[] {
  const { indent } = lines[from]!
  let to = from
  while (to < from + most && lines[to]?.text && Math.abs(lines[to]!.indent - indent) <= 1) {
    const { text, pageBreak } = lines[to]!
    if (
      text.length > longest ||
      readMarker(text) ||
      text.includes('   ') ||
      (pageBreak && to > from)
    )
      break
    to++
  }
  return lines.slice(from, to)
}

/**
 * How many lines are names of a word or three, each with lines in small letters below it, as the items of a list in which
 * others stand: two names or more right below a sentence that ended. Headings have a blank line above them.
 */
function readNested(lead: Line, block: readonly Line[], isFull: IsFull): number | null {
  if (!/[.:]$/u.test(lead.text)) return null
  let names = 0
  let to = 0
  while (to < block.length) {
    const name = isName(block[to]!.text)
    if (name && (!block[to + 1] || !isSmall(block[to + 1]!))) break
    if (!name && (to === 0 || !isSmall(block[to]!))) break
    if (block[to + 1] && isFull(block[to]!, block[to + 1]!, 0.75)) return null
    if (name) names++
    to++
  }
  return names >= 2 && to > names ? to : null
}

const isName = (text: string): boolean =>
  text.length <= 30 && /^\p{Lu}[\p{L}’'-]*(?: \p{L}+){0,2}$/u.test(text)

/** Two lines or more in small letters below the end of a sentence or a name; three below anything else that is not full. */
function readSmall(
  lead: Line,
  block: readonly Line[],
  isFull: IsFull,
  isTitle: boolean,
): boolean[] | null {
  let to = 0
  while (to < block.length && isSmall(block[to]!)) to++
  const items = block.slice(0, to)
  if (items.length < 2 || lead.text.endsWith(':') || lead.text.endsWith(',')) return null
  // What goes on below the list in capitals begins something else; a stop inside tells of a paragraph.
  if (items.slice(0, -1).some(({ text }) => /[.!?:]$|[.!?]\s\p{Lu}/u.test(text))) return null
  const ended = /[.!?]["”’)]?$/u.test(lead.text) && !readMarker(lead.text)
  const startsOf = (): boolean[] =>
    items.map((line, at) => at === 0 || !isFull(items[at - 1]!, line))
  if (ended) {
    const starts = startsOf()
    return starts.filter(Boolean).length >= 2 ? starts : null
  }
  if (isTitle || !/^\p{Lu}/u.test(lead.text)) return null
  const named = isName(lead.text)
  if (items.length < (named ? 2 : 3)) return null
  // Most are paragraphs, which their first lines tell.
  const loose = items.every((line, at) => !isFull(items[at - 1] ?? lead, line, 0.75))
  return loose ? startsOf() : null
}

/**
 * Two sentences or more right below a line that ends with a colon, up to the end of the block, or where none stands, to
 * what heads the next part.
 */
function readLed(
  lines: readonly Line[],
  from: number,
  block: readonly Line[],
  isFull: IsFull,
): boolean[] | null {
  if (!lines[from - 1]!.text.endsWith(':') || !/^\p{Lu}/u.test(block[0]?.text ?? '')) return null
  const whole = !lines[from + block.length]?.text
  const head = block.findIndex((_, at) => at > 1 && headsNext(block, at))
  if (!whole && head < 0) return null
  const items = head < 0 ? block : block.slice(0, head)
  const starts = items.map((_, at) => startsItem(items, at, isFull))
  const ends = items.filter((_, at) => starts[at + 1] ?? at === items.length - 1)
  const fits =
    starts.filter(Boolean).length >= 2 &&
    ends.every(({ text }) => ended.test(text)) &&
    // Paragraphs have more than one.
    (head < 0 || !items.some(({ text }) => /[.!?]\s\p{Lu}/u.test(text)))
  return fits ? starts : null
}

/** Whether a line is a few words with a capital between sentences, or a question. */
const headsNext = (block: readonly Line[], at: number): boolean =>
  ended.test(block[at - 1]!.text) &&
  /^\p{Lu}[^.!:;,]{0,60}$/u.test(block[at]!.text) &&
  /^\p{Lu}/u.test(block[at + 1]?.text ?? '')

/**
 * Three lines or more that begin with a verb that tells to do something, or not to, each the end of a sentence. One that
 * ends in a colon leads in a list of its own, in small letters.
 */
function readOrders(block: readonly Line[], isFull: IsFull): Start[] | null {
  const starts: Start[] = []
  let to = 0
  let short = 0
  let led = false
  for (const [at, line] of block.entries()) {
    const above = block[at - 1]
    const inside: boolean =
      isSmall(line) && (above?.text.endsWith(':') === true || (led && !isFull(above!, line)))
    const start: boolean = inside || startsItem(block, at, isFull)
    const closed = at === 0 || led || ended.test(above!.text)
    if (start && !inside && !(orders.test(line.text) && closed)) break
    starts.push(inside ? 'inner' : start)
    led = inside || (led && !start)
    if (ended.test(line.text) || inside) to = at + 1
    if (!/[.!?]\s\p{Lu}/u.test(line.text)) short++
  }
  const own = starts.slice(0, to)
  return own.filter((start) => start === true).length >= 3 && short >= starts.length * 0.7
    ? own
    : null
}

const ended = /[.!]["”’)]?$/u

const orders =
  /^(?:(?:always|never) )?(?:add|aim|allow|apply|ask|avoid|bathe|bend|breathe|bring|call|carry|change|check|choose|clean|come|contact|continue|cover|cut|do(?: not|n['’]t)|drink|dry|eat|empty|exercise|fill|finish|follow|get|give|go|have|hold|join|keep|learn|leave|lie|lift|limit|look|lose|make|move|open|plan|pull|push|put|read|remove|repeat|rest|rinse|see|shake|show|sit|sleep|stay|stop|swallow|take|talk|tell|treat|try|turn|use|wait|walk|wash|watch|wear|wipe|write) /iu

/** Whether a line begins an item: one with a capital, below a line that ended or had room. */
function startsItem(block: readonly Line[], at: number, isFull: IsFull): boolean {
  const above = block[at - 1]
  if (!above) return true
  if (!/^[\p{Lu}\p{N}]/u.test(block[at]!.text)) return false
  return ended.test(above.text) || !isFull(above, block[at]!)
}

const isSmall = ({ text }: Pick<Line, 'text'>): boolean =>
  /^(?!(?:and|because|but|or|so|that|which|who)\s)\p{Ll}/u.test(text)

/** The same, by the longest line around. Letters of print differ in width. */
function reaches(above: Line, line: Line, reach: number): boolean {
  const first = /^\S+/u.exec(line.text)![0]
  const need = above.indent + above.text.length + 1 + first.length
  return (
    need > reach * 0.97 ||
    (need > reach * 0.85 && above.indent + printedWidth(`${above.text} ${first}`) > reach)
  )
}

/** How far the longest line of print near a line reaches; measured once for lines next to each other. */
function createReach(lines: readonly Line[]): (at: number) => number {
  let known = -1
  let reach = 0
  return (at) => {
    const part = at >> 6
    if (part === known) return reach
    known = part
    reach = 0
    for (const { text, indent } of lines.slice(Math.max(0, part * 64 - 30), part * 64 + 124))
      if (text.length <= longest && !text.includes('   '))
        reach = Math.max(reach, indent + text.length)
    return reach
  }
}
