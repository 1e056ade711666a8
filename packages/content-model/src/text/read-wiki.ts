import type { Chunk } from './chunk.ts'
import type { Line } from './clean-lines.ts'
import { edgesOf, joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'
import { readMarker } from './read-marker.ts'
import { readWikiText, type WikiNotes } from './wiki-inline.ts'
import { readWikiTable } from './wiki-table.ts'

const listed = /^([*#:;]{1,12})\s*(?=\S)/u
/** A picture, or what files the page: a line that is one link. */
const alone = /^\[\[(?:[^[\]]+|(?:file|image|datei|bild|fichier|archivo|imagen|immagine):.*)\]\]$/iu
const notesHere = /^(?:<references\b|\{\{\s*(?:reflist|references)\b)/iu

/** How a page shows that it is the source of a wiki, in its first lines. */
const shows: readonly RegExp[] = [
  /^={2,6}[^=].*[^=]={2,6}$/u,
  /'''[^']/u,
  /\[\[[^[\]]+\]\]/u,
  /\{\{[^{}|]+(?:\||\}\}|$)/u,
  /<ref[\s>]/u,
  /^\{\|/u,
]

/** Whether some lines are the source of a wiki page: they show it in two ways, three times, headings or strong words among them. */
export function isWiki(lines: readonly Line[]): boolean {
  const count = shows.map(() => 0)
  for (const { text } of lines.slice(0, 2000)) {
    if (!/^[={]|''|\[\[|\{\{|<ref/u.test(text)) continue
    for (const [way, expression] of shows.entries()) if (expression.test(text)) count[way]!++
  }
  const sum = count.reduce((all, one) => all + one, 0)
  return count[0]! + count[1]! > 0 && sum >= 3 && count.filter((one) => one > 0).length >= 2
}

/** The longest template or table, in lines. */
const longest = 500

/** Makes chunks of the source of a wiki page: nothing of it has to be guessed. */
export function formWikiChunks(lines: readonly Line[]): Chunk[] {
  const chunks: Chunk[] = []
  const notes: WikiNotes = { texts: [], named: new Map() }
  const noteLines: number[] = []
  const numbers: number[] = []
  let group = 0
  let text: Line[] = []
  const add = (piece: Piece, from: readonly Line[], more: Partial<Chunk> = {}): void => {
    const before = notes.texts.length
    const { kept, cut } = readWikiText(piece, notes)
    for (let at = before; at < notes.texts.length; at++) noteLines.push(from[0]!.number)
    if (kept.text) chunks.push({ ...start(from, group), ...kept, ...more })
    putAway(chunks, from, group, kept.text ? cut : [piece])
  }
  const close = (): void => {
    if (text.length > 0) add(joinAll(text, ' '), text)
    text = []
  }
  let told = false
  // Once something is open to the end nothing else of its kind is looked for.
  const openEnd = new Set<string>()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const list = listed.exec(line.text)?.[1]
    if (!list) numbers.length = 0
    if (!line.text) {
      close()
      group++
      continue
    }
    const block = text.length === 0 ? blockFrom(lines, index, openEnd) : null
    if (notesHere.test(line.text)) {
      close()
      putAway(chunks, [line], group, [line])
      putNotes(chunks, notes, noteLines, group)
      told = true
    } else if (block) {
      index += block.length - 1
      if (line.text.startsWith('{|')) addTable(block, ++group, add, chunks)
      else {
        const piece = joinAll(block, ' ')
        const name = infoboxName(piece)
        if (name) {
          chunks.push({ ...start(block, group), ...name, ...titled })
          putAway(chunks, block, group, aroundOf(piece, name))
        } else add(piece, block)
      }
    } else if (headingLevel(line.text) > 0) {
      close()
      const level = headingLevel(line.text)
      const piece = slicePiece(line, level, line.text.length - level)
      add(piece, [line], { role: 'heading', level, confidence: 0.98 })
    } else if (list) {
      close()
      add(slicePiece(line, listed.exec(line.text)![0].length), [line], itemOf(list, numbers))
    } else if (/^(?:-{4,}|__\p{Lu}{3,20}__)$/u.test(line.text)) {
      close()
      chunks.push({
        ...start([line], group),
        ...line,
        role: line.text.startsWith('-') ? 'rule' : 'dropped',
        reason: 'other',
      })
    } else if (alone.test(line.text)) {
      close()
      add(line, [line], { role: 'settled' })
    } else text.push(line)
  }
  close()
  // A part of a page has no place for its notes.
  if (!told) {
    const from = chunks.length
    putNotes(chunks, notes, noteLines, group + 1)
    for (const note of chunks.slice(from)) note.forced = { role: 'reference' }
  }
  return withTitle(chunks)
}

/** How many signs of equality stand on both sides of a line; 0 where it is no heading. */
function headingLevel(text: string): number {
  if (!text.startsWith('=') || !text.endsWith('=')) return 0
  const before = /^={1,6}/u.exec(text)![0].length
  let behind = 0
  while (behind < before && text[text.length - 1 - behind] === '=') behind++
  return text.length > 2 * behind && /[^=\s]/u.test(text) ? behind : 0
}

const start = (lines: readonly Line[], group: number): Chunk => ({
  role: 'text',
  text: '',
  at: lines[0]?.at ?? 0,
  lines: lines.map(({ number }) => number),
  indent: 0,
  group,
  pageBreak: false,
  confidence: 1,
  // Room for what most chunks get: to add it later takes more.
  marker: undefined,
  level: undefined,
  cells: undefined,
  header: undefined,
  reason: undefined,
  forced: undefined,
})

const titled = {
  role: 'title',
  level: 1,
  confidence: 0.7,
  alternatives: ['text'],
} satisfies Partial<Chunk>

/** What is no text of the page, each piece of it on its own line. */
function putAway(
  chunks: Chunk[],
  from: readonly Line[],
  group: number,
  cut: readonly Piece[],
): void {
  for (const piece of cut) {
    if (!/[\p{L}\p{N}]/u.test(piece.text)) continue
    const { from: first, to } = edgesOf(piece)
    const own = from.filter((line) => edgesOf(line).from < to && edgesOf(line).to > first)
    const base = start(own.length > 0 ? own : from, group)
    chunks.push({ ...base, ...tidyPiece(piece), role: 'dropped', reason: 'other', confidence: 0.9 })
  }
}

/** The lines of a template or a table that begins at one; null where none does or it has no end. */
function blockFrom(lines: readonly Line[], from: number, openEnd: Set<string>): Line[] | null {
  const opening = /^(?:\{\{|\{\|)/u.exec(lines[from]!.text)?.[0]
  if (!opening || openEnd.has(opening)) return null
  let depth = 0
  for (let at = from; at < lines.length && at < from + longest; at++) {
    const { text } = lines[at]!
    for (const [mark] of text.matchAll(opening === '{|' ? /^\{\||^\|\}/gu : /\{\{|\}\}/gu))
      depth += mark.startsWith('{') ? 1 : -1
    if (depth > 0) continue
    // What goes on behind a template is a paragraph.
    return opening === '{|' || text.endsWith('}}')
      ? lines.slice(from, at + 1).filter((one) => one.text)
      : null
  }
  openEnd.add(opening)
  return null
}

/** The list mark of an item by its signs, the last of which counts, and how far in it stands. */
function itemOf(signs: string, numbers: number[]): Partial<Chunk> {
  const depth = signs.length
  const indent = 4 * (depth - 1)
  const sign = signs.at(-1)!
  if (sign === ':' || sign === ';') return depth > 1 ? { indent: indent + 2 } : {}
  numbers.length = depth
  const value = sign === '#' ? (numbers[depth - 1] ?? 0) + 1 : 0
  numbers[depth - 1] = value
  const kind = value > 0 ? 'number' : 'bullet'
  return { role: 'item', confidence: 0.98, indent, marker: { kind, value, glyph: '*', length: 0 } }
}

function addTable(
  block: readonly Line[],
  group: number,
  add: (piece: Piece, from: readonly Line[], more?: Partial<Chunk>) => void,
  chunks: Chunk[],
): void {
  const { caption, rows, marks, cut } = readWikiTable(block)
  putAway(chunks, block, group, cut)
  if (caption) add(caption, block.slice(0, 1))
  const byNumber = new Map(block.map((line) => [line.number, line]))
  for (const { cells, header, lines } of rows) {
    const own = lines.map((number) => byNumber.get(number)!)
    const from = chunks.length
    for (const cell of cells) add(cell, own)
    const made = chunks.splice(from)
    const kept = made.filter(({ role }) => role !== 'dropped')
    // An empty cell holds its place.
    const filled = cells.map((cell) =>
      cell.text.trim() ? (kept.shift() ?? slicePiece(cell, 0, 0)) : slicePiece(cell, 0, 0),
    )
    const pieces = filled.map(({ text, at }): Piece => ({ text, at }))
    chunks.push({
      ...start(own, group),
      ...joinAll(pieces, ' | '),
      role: 'row',
      cells: pieces,
      header: header && chunks.at(-1)?.role !== 'row',
      confidence: 0.97,
    })
    for (const one of made) if (one.role === 'dropped') chunks.push(one)
  }
  for (const mark of marks) {
    if (/[\p{L}\p{N}]/u.test(mark.text)) putAway(chunks, [mark], group, [mark])
    else chunks.push({ ...start([mark], group), ...mark, role: 'rule' })
  }
}

/** What the box of facts beside a page calls its subject. */
function infoboxName(piece: Piece): Piece | null {
  if (!/^\{\{[^|{}]{0,60}infobox/iu.test(piece.text)) return null
  const label = /\|\s*(?:name|title|titel|titre|nom|nombre)\s*=\s*/iu.exec(piece.text)
  const from = label ? label.index + label[0].length : -1
  const length = /^[^|{}<[\]]{2,80}/u.exec(piece.text.slice(from, from + 100))?.[0].trimEnd().length
  return label && length ? slicePiece(piece, from, from + length) : null
}

function aroundOf(piece: Piece, part: Piece): Piece[] {
  const label = /\|\s*(?:name|title|titel|titre|nom|nombre)\s*=\s*/iu.exec(piece.text)!
  const from = label.index + label[0].length
  return [slicePiece(piece, 0, from), slicePiece(piece, from + part.text.length)]
}

/** The notes as sources, each behind its number. */
function putNotes(
  chunks: Chunk[],
  { texts }: WikiNotes,
  lines: readonly number[],
  group: number,
): void {
  for (const [at, note] of texts.entries()) {
    if (!note.text) continue
    const number: Piece = {
      text: `[${at + 1}] `,
      at: [{ index: 0, from: edge(note), to: edge(note) + 1 }],
    }
    const piece = joinAll([number, note])
    chunks.push({
      ...start([], group),
      ...piece,
      lines: [lines[at]!],
      marker: readMarker(piece.text) ?? undefined,
    })
  }
}

const edge = ({ at }: Piece): number => (typeof at === 'number' ? at : (at[0]?.from ?? 0))

/** A page is named after what its first sentence makes strong, where nothing else names it. */
function withTitle(chunks: Chunk[]): Chunk[] {
  if (chunks.some(({ role, level }) => role === 'title' || (role === 'heading' && level === 1)))
    return chunks
  const first = chunks.find(({ role }) => role !== 'dropped' && role !== 'settled')
  const strong =
    first?.role === 'text' ? /^(?:\S{1,12} ){0,3}\*\*([^*]{2,80})\*\*/u.exec(first.text) : null
  if (!first || !strong) return chunks
  const to = strong[0].length - 2
  return [{ ...first, ...slicePiece(first, to - strong[1]!.length, to), ...titled }, ...chunks]
}
