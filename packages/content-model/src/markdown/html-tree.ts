import type { Html, Nodes } from 'mdast'
import type { HtmlToken } from './html-tokens.ts'

/** An element, or what stands in one: a node of the Markdown around it, or words as HTML writes them. */
export type HtmlPart =
  | HtmlElement
  | { type: 'node'; node: Nodes }
  | { type: 'words'; raw: string; from?: Html | undefined }

/** An element; `closed` says whether its end was written. */
export interface HtmlElement {
  type: 'element'
  name: string
  attributes: ReadonlyMap<string, string>
  children: HtmlPart[]
  closed: boolean
  /** The nodes of Markdown that it starts and ends in, where there are several. */
  from?: Html | undefined
  to?: Html | undefined
}

/** What the tree is made of: pieces of HTML, and nodes of the Markdown between them. */
export type HtmlPiece = (HtmlToken & { from?: Html }) | { type: 'node'; node: Nodes }

/** A tree of pieces: an end without a start is left out, and an element that another one ends is closed where HTML says so. */
export function toHtmlTree(pieces: readonly HtmlPiece[]): HtmlPart[] {
  const root: HtmlPart[] = []
  const open: HtmlElement[] = []
  const add = (part: HtmlPart): void => void (open.at(-1)?.children ?? root).push(part)
  for (const piece of pieces) {
    if (piece.type === 'node') add(piece)
    else if (piece.type === 'text') add({ type: 'words', raw: piece.raw, from: piece.from })
    else if (!isElement(piece.name)) add({ type: 'words', raw: piece.raw, from: piece.from })
    else if (piece.type === 'close') {
      const at = open.findLastIndex(({ name }) => name === piece.name)
      const found = open[at]
      if (!found) continue
      found.closed = true
      found.to = piece.from
      open.length = at
    } else {
      const { name, attributes, from } = piece
      const ends = endedBy[name] ?? (isBlock(name) ? ['p'] : [])
      while (open.length > 0 && ends.includes(open.at(-1)?.name ?? '')) open.pop()
      const element: HtmlElement = {
        type: 'element',
        name,
        attributes,
        children: [],
        closed: false,
        from,
      }
      add(element)
      if (!empty.has(name) && open.length < mostDepth) open.push(element)
    }
  }
  return root
}

/** Deeper than anybody writes. */
const mostDepth = 60

/** Elements that have no end. */
const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

const cells = ['td', 'th', 'p', 'li']
const rows = [...cells, 'tr', 'caption', 'colgroup']

/** Elements that the start of another ends (HTML Living Standard, 13.1.2.4), each after those within it. */
const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ['p', 'li'],
  dt: ['p', 'dt', 'dd'],
  dd: ['p', 'dt', 'dd'],
  td: cells,
  th: cells,
  tr: rows,
  thead: [...rows, 'thead', 'tbody', 'tfoot'],
  tbody: [...rows, 'thead', 'tbody', 'tfoot'],
  tfoot: [...rows, 'thead', 'tbody', 'tfoot'],
}

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote caption center col colgroup dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul body html head'.split(
    ' ',
  ),
)

const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** What a browser runs, draws by or asks for: nothing of it can be printed. */
const unread: ReadonlySet<string> = new Set(
  'area audio base button canvas embed iframe input link map math meta noscript object option param picture script select source style svg template textarea title track video'.split(
    ' ',
  ),
)

/** Whether an element is a block. */
export const isBlock = (name: string): boolean => blocks.has(name)

/** Whether an element is none that a reader can have. */
export const isUnread = (name: string): boolean => unread.has(name)

/** Whether a name in angle brackets is one of HTML: `<your name>` is not. */
export const isElement = (name: string): boolean =>
  blocks.has(name) || inline.has(name) || unread.has(name)
