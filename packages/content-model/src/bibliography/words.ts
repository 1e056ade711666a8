import type { PhrasingContent } from '../tree/phrasing.ts'
import { toText } from '../tree/to-text.ts'

/** A piece of a printed reference; absent or empty it leaves nothing, not even its punctuation. */
export type Words = string | readonly PhrasingContent[] | undefined

/** Pieces one after the other, parted by `between` where something stands on both sides. */
export function join(pieces: readonly Words[], between = ' '): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const piece of pieces) {
    const nodes = toNodes(piece)
    if (nodes.length === 0) continue
    if (out.length > 0) push(out, { type: 'text', value: between })
    for (const node of nodes) push(out, node)
  }
  return out
}

/** The piece between two marks, or nothing. */
export function set(before: string, words: Words, after = ''): PhrasingContent[] {
  return toNodes(words).length > 0 ? join([before, words, after], '') : []
}

/** The piece with a full stop, unless it ends with a mark of its own; one inside brackets is not. */
export function sentence(words: Words): PhrasingContent[] {
  const nodes = toNodes(words)
  const ended = /[.?!…。？！؟]["'”’»]?$/u.test(toText(nodes))
  return nodes.length === 0 || ended ? nodes : join([nodes, '.'], '')
}

/** In italics; what is in italics inside, such as the name of a species in a title, stands upright. */
export function italic(words: Words): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let run: PhrasingContent[] = []
  const close = (): void => {
    if (run.length > 0) out.push({ type: 'emphasis', children: run })
    run = []
  }
  for (const node of toNodes(words)) {
    if (node.type !== 'emphasis') {
      run.push(node)
      continue
    }
    close()
    for (const child of node.children) push(out, child)
  }
  close()
  return out
}

function toNodes(words: Words): PhrasingContent[] {
  if (typeof words === 'string') return words.trim() ? [{ type: 'text', value: words }] : []
  return words ? [...words] : []
}

/** Texts that follow each other are one. */
function push(out: PhrasingContent[], node: PhrasingContent): void {
  const last = out.at(-1)
  if (last?.type === 'text' && node.type === 'text')
    out[out.length - 1] = { type: 'text', value: last.value + node.value }
  else out.push(node)
}
