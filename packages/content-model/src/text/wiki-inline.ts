import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'
import { resolveLink, resolveTemplate } from './wiki-parts.ts'

/** What of a stretch of wiki text is read, and what was taken out of it: targets of links, names of templates, tags. */
export interface WikiText {
  kept: Piece
  cut: Piece[]
}

/** The notes of a page by their number, from 1, and the numbers of those that have names. */
export interface WikiNotes {
  texts: Piece[]
  named: Map<string, number>
}

/** Something open: its parts between bars so far, and the mark that opened it. */
interface Frame {
  kind: 'text' | 'link' | 'template' | 'note' | 'address'
  mark: Piece
  params: Piece[][]
}

const token =
  /'{2,5}|\[\[|\]\]|\{\{|\}\}|\||\[(?=(?:https?:)?\/\/)|\]|<!--|<\/?[a-z][^<>]{0,200}>|&[a-z]{2,8};/giu

const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&thinsp;': ' ',
  '&ndash;': '–',
  '&mdash;': '—',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/** No page nests deeper. */
const deepest = 20

/**
 * Reads links, templates, notes and emphasis of wiki text (https://www.mediawiki.org/wiki/Help:Formatting): the words
 * that a reader of the page sees stay, strong between two stars and emphasised between single ones; notes become `[1]`.
 */
export function readWikiText(piece: Piece, notes: WikiNotes): WikiText {
  const { text } = piece
  const cut: Piece[] = []
  const frames: Frame[] = [{ kind: 'text', mark: slicePiece(piece, 0, 0), params: [[]] }]
  const top = (): Frame => frames.at(-1)!
  const put = (part: Piece): void => {
    if (part.text) top().params.at(-1)!.push(part)
  }
  const open = (kind: Frame['kind'], mark: Piece): void => {
    if (frames.length > deepest) put(mark)
    else frames.push({ kind, mark, params: [[]] })
  }
  const close = (
    kind: Frame['kind'],
    mark: Piece,
    resolve: (params: Piece[]) => WikiText,
  ): void => {
    if (top().kind !== kind) {
      put(mark)
      return
    }
    const { params } = frames.pop()!
    const found = resolve(params.map((parts) => joinAll(parts)))
    put(found.kept)
    for (const part of found.cut) cut.push(part)
  }
  const emphasis = countMarks(text)
  let done = 0
  for (const { index, 0: found } of text.matchAll(token)) {
    if (index < done) continue
    put(slicePiece(piece, done, index))
    done = index + found.length
    const mark = slicePiece(piece, index, done)
    if (found.startsWith("''")) {
      const sign = found.length === 2 ? '*' : '**'
      if (emphasis.get(found)! % 2 === 0) put(asText(mark, sign))
    } else if (found === '[[') open('link', mark)
    else if (found === ']]') close('link', mark, resolveLink)
    else if (found === '{{') open('template', mark)
    else if (found === '}}') close('template', mark, resolveTemplate)
    else if (found === '[') open('address', mark)
    else if (found === ']') close('address', mark, resolveAddress)
    else if (found === '|') {
      if (top().kind === 'link' || top().kind === 'template') top().params.push([])
      else put(mark)
    } else if (found === '<!--') {
      const end = text.indexOf('-->', done)
      done = end < 0 ? text.length : end + 3
      cut.push(slicePiece(piece, index, done))
    } else if (/^<ref[\s>]/iu.test(found) && !found.endsWith('/>')) open('note', mark)
    else if (/^<ref[\s/]/iu.test(found)) put(cite(mark, notes))
    else if (/^<\/ref/iu.test(found)) closeNote(frames, notes)
    else {
      // A tag says how its words look, and a name of a character stands for that.
      const meant = /^<br/iu.test(found) ? ' ' : entities[found.toLowerCase()]
      if (meant) put(asText(mark, meant))
      else if (found.startsWith('&')) put(mark)
    }
  }
  put(slicePiece(piece, done))
  // What was never closed is text.
  while (frames.length > 1) {
    const { mark, params } = frames.pop()!
    put(joinAll([mark, ...params.map((parts) => joinAll(parts))], ''))
  }
  return { kept: tidyPiece(joinAll(frames[0]!.params[0]!)), cut: cut.filter(({ text }) => text) }
}

/** Ends a note: its text is kept apart, and its number stands where it stood. */
function closeNote(frames: Frame[], notes: WikiNotes): void {
  if (frames.at(-1)!.kind !== 'note') return
  const { mark: tag, params } = frames.pop()!
  const text = tidyPiece(joinAll(params.map((parts) => joinAll(parts))))
  const name = nameOf(tag)
  notes.texts.push(text)
  if (name) notes.named.set(name, notes.texts.length)
  frames
    .at(-1)!
    .params.at(-1)!
    .push(asText(tag, `[${notes.texts.length}]`))
}

/** A note that was told before, or nothing. */
function cite(tag: Piece, notes: WikiNotes): Piece {
  const number = notes.named.get(nameOf(tag))
  return asText(tag, number ? `[${number}]` : '')
}

const nameOf = ({ text }: Piece): string =>
  /name\s*=\s*["']?([^"'/>]{1,80})/iu.exec(text)?.[1] ?? ''

/** Other words in the place of some. */
function asText(piece: Piece, text: string): Piece {
  const { at } = piece
  const from = typeof at === 'number' ? at : (at[0]?.from ?? 0)
  const to = typeof at === 'number' ? at + piece.text.length : (at.at(-1)?.to ?? from + 1)
  return { text, at: [{ index: 0, from, to }] }
}

/** An address and the words for it, which are what is read. */
function resolveAddress([param]: Piece[]): WikiText {
  const gap = param!.text.search(/\s/u)
  if (gap < 0) return { kept: param!, cut: [] }
  return { kept: slicePiece(param!, gap + 1), cut: [slicePiece(param!, 0, gap)] }
}

/** How often each mark of emphasis stands in a text: one that is never closed marks nothing. */
function countMarks(text: string): Map<string, number> {
  const count = new Map<string, number>()
  for (const [mark] of text.matchAll(/'{2,5}/gu)) count.set(mark, (count.get(mark) ?? 0) + 1)
  return count
}
