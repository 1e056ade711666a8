import type {
  Block,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Text,
} from '@plainleaf/content-model'
import { keepsSign, saysNo } from '../draft/signs.ts'
import type { Flow } from './html-state.ts'

const bullet = /^[•●▪■◦○‣⁃∙·✔✓☑✅✗✘✕✖❌🚫➢➤►–—-]\uFE0F?[ \u00A0]+(?=\S)/u
const number = /^(\d{1,2})[.)][ \u00A0]+(?=\S)/u

/** A line with its marker: a sign, or a number. Signs that say yes and no stay in its words. */
interface Item {
  marker: number | 'bullet'
  children: PhrasingContent[]
  position: Paragraph['position']
}

/**
 * Makes lists of lines that have typed markers, as pages have that were pasted from a text: lines of one paragraph, and
 * paragraphs one after the other. One line alone is no list, and numbers must follow each other.
 */
export function findTypedLists(flow: readonly Flow[]): Flow[] {
  const contrary = flow.some((block) => block.type === 'paragraph' && speaksNo(block))
  const out: Flow[] = []
  let run: { item: Item; block: Paragraph }[] = []
  const flush = (): void => {
    if (run.length > 1) out.push(toList(run.map(({ item }) => item)))
    else out.push(...run.map(({ block }) => block))
    run = []
  }
  for (const block of flow) {
    const parts = block.type === 'paragraph' ? split(block, contrary) : [block]
    const [only] = parts
    const item =
      parts.length === 1 && only?.type === 'paragraph'
        ? toItem(only.children, only, contrary)
        : null
    if (item && only?.type === 'paragraph') {
      const last = run.at(-1)?.item
      if (last && !follows(last, item)) flush()
      run.push({ item, block: only })
      continue
    }
    flush()
    out.push(...parts)
  }
  flush()
  return out
}

/** The same for the lines of each paragraph alone, where paragraphs are known to be lists or none. */
export function findTypedLines(flow: readonly Flow[]): Flow[] {
  const contrary = flow.some((block) => block.type === 'paragraph' && speaksNo(block))
  return flow.flatMap((block): Flow[] =>
    block.type === 'paragraph' ? split(block, contrary) : [block],
  )
}

/** Whether a line of a paragraph begins with a sign that says no. */
const speaksNo = ({ children }: Paragraph): boolean =>
  children.some(
    (node, index) =>
      node.type === 'text' &&
      (index === 0 || children[index - 1]?.type === 'break') &&
      saysNo(node.value),
  )

/** The lines of a paragraph as a list, behind what stands above them; the paragraph itself where they are none. */
function split(block: Paragraph, contrary: boolean): Block[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of block.children) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)!.push(node)
  }
  if (lines.length < 2) return [block]
  const items = lines.map((line) => toItem(line, { position: positionOf(line) }, contrary))
  const from = items[0] ? 0 : 1
  const found = items.slice(from)
  const all = found.every((item, at) => item && (at === 0 || follows(found[at - 1]!, item)))
  if (!all || found.length < 2) return [block]
  const list = toList(found as Item[])
  return from === 0 ? [list] : [{ ...block, children: lines[0]! }, list]
}

function toItem(
  line: readonly PhrasingContent[],
  at: Pick<Paragraph, 'position'>,
  contrary: boolean,
): Item | null {
  const [first, ...rest] = line
  if (first?.type !== 'text') return null
  const typed = bullet.exec(first.value) ?? number.exec(first.value)
  if (!typed) return null
  if (keepsSign(typed[0], contrary))
    return { marker: 'bullet', children: [...line], position: at.position }
  const value = first.value.slice(typed[0].length)
  return {
    marker: typed[1] ? Number(typed[1]) : 'bullet',
    children: [behind({ ...first, value }, typed[0].length), ...rest],
    position: at.position,
  }
}

/** A text without its marker stands that much further on. */
function behind(text: Text, length: number): Text {
  const { position } = text
  if (!position) return text
  const { line, column, offset } = position.start
  const start = { line, column: column + length, offset: (offset ?? 0) + length }
  return { ...text, position: { ...position, start } }
}

const follows = (last: Item, next: Item): boolean =>
  typeof last.marker === 'number' ? next.marker === last.marker + 1 : next.marker === 'bullet'

function toList(items: readonly Item[]): List {
  const { marker } = items[0]!
  const start = typeof marker === 'number' && marker !== 1 ? { start: marker } : {}
  const first = items[0]?.position
  const last = items.at(-1)?.position
  const children = items.map(({ children: words, position }): ListItem => {
    const place = position ? { position } : {}
    return {
      type: 'listItem',
      children: [{ type: 'paragraph', children: words, ...place }],
      ...place,
    }
  })
  return {
    type: 'list',
    ordered: typeof marker === 'number',
    ...start,
    children,
    ...(first && last && { position: { start: first.start, end: last.end } }),
  }
}

function positionOf(nodes: readonly PhrasingContent[]): Paragraph['position'] {
  const places = nodes.flatMap((node) => node.position ?? [])
  const [first] = places
  const last = places.at(-1)
  return first && last && { start: first.start, end: last.end }
}
