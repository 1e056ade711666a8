import type { Position } from '@plainleaf/content-model'
import { VFileMessage } from 'vfile-message'
import { balanceBidi } from './balance-bidi.ts'

interface Found {
  count: number
  place: Position | undefined
}

/**
 * The finding `character-bidi` where texts of `value`, a topic or another part of the model, hold unbalanced bidi
 * controls, which `cleanBidi` leaves out; it points to the first. `what` names `value` for a person, `file` is its document.
 */
export function bidiFindings(value: unknown, what: string, file?: string): VFileMessage[] {
  const found: Found = { count: 0, place: undefined }
  search(value, undefined, found)
  const { count, place } = found
  if (count === 0) return []
  const characters = count === 1 ? 'one invisible character' : `${count} invisible characters`
  const message = new VFileMessage(
    `Unexpected ${characters} in ${what} that would turn round the direction of what follows`,
    { ruleId: 'character-bidi', source: 'plainleaf', ...(place && { place: place as never }) },
  )
  message.fatal = false
  message.note =
    'Left out of what is published. Remove U+202A to U+202E and U+2066 to U+2069 where they do not stand in pairs.'
  if (file !== undefined) message.file = file
  return [message]
}

interface Node {
  type?: string
  value?: unknown
  children?: unknown
  position?: Position
}

/** Text that runs on within a line; a break, or a span with a direction of its own, ends it. */
const flowing = new Set(
  'text inlineCode emphasis strong delete subscript superscript link term sentence'.split(' '),
)

function search(value: unknown, nearest: Position | undefined, found: Found): void {
  if (typeof value === 'string') count([value], nearest, found)
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) {
    const place = (value as Node).position ?? nearest
    for (const inner of Object.values(value)) search(inner, place, found)
    return
  }
  const line: string[] = []
  let place = nearest
  const see = (nodes: readonly unknown[]): void => {
    for (const node of nodes as readonly (Node | null)[]) {
      if (typeof node?.type === 'string' && flowing.has(node.type)) {
        if (line.length === 0) place = node.position ?? nearest
        if (typeof node.value === 'string') line.push(node.value)
        if (Array.isArray(node.children)) see(node.children)
      } else {
        count(line.splice(0), place, found)
        search(node, nearest, found)
      }
    }
  }
  see(value)
  count(line, place, found)
}

function count(line: readonly string[], place: Position | undefined, found: Found): void {
  const size = (texts: readonly string[]): number =>
    texts.reduce((sum, { length }) => sum + length, 0)
  const lone = size(line) - size(balanceBidi(line))
  if (lone > 0 && found.count === 0) found.place = place
  found.count += lone
}
