import type { Citation, InlineCode, PhrasingContent, Text } from '@plainleaf/content-model'

/** A stretch of text with the marks around it, outermost first. A sentence is a row of runs. */
export interface Run {
  text: string
  marks: Mark[]
  /** The node the text came from, for its position; with `citation`, the text is its label. */
  node?: Text | InlineCode | undefined
  citation?: Citation | undefined
  /** Where `text` starts in the node's value. */
  offset: number
}
/** A node that only wraps others. */
export type Mark = Extract<PhrasingContent, { children: PhrasingContent[] }>

/**
 * The text of phrasing content as runs. Images and footnote marks have no text of their own; between the sentences of a
 * summary there is a space, as every output writes it.
 */
export function toRuns(nodes: readonly PhrasingContent[], marks: Mark[] = []): Run[] {
  return nodes.flatMap((node, at): Run[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ text: node.value.replace(/[\t\n\r\f\v]/gu, ' '), marks, node, offset: 0 }]
      case 'break':
        return [{ text: ' ', marks, offset: 0 }]
      case 'citation':
        return [{ text: node.label, marks, citation: node, offset: 0 }]
      case 'image':
      case 'footnoteReference':
        return []
      case 'sentence': {
        const runs = toRuns(node.children, marks)
        return nodes[at - 1]?.type === 'sentence'
          ? [{ text: ' ', marks, offset: 0 }, ...runs]
          : runs
      }
      default:
        return toRuns(node.children, [...marks, node])
    }
  })
}

/** Plain text without marks: what a label or a separator is made of. */
export function plainRun(text: string): Run {
  return { text, marks: [], offset: 0 }
}

/** The characters of a row of runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

/** The part of a row of runs between two offsets of its text. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const out: Run[] = []
  let at = 0
  for (const run of runs) {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, run.text.length)
    if (from < to) out.push({ ...run, text: run.text.slice(from, to), offset: run.offset + from })
    at += run.text.length
  }
  return out
}

/** Runs as phrasing content again: marks nested as they were, neighbouring text joined. */
export function fromRuns(runs: readonly Run[], depth = 0): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (let at = 0; at < runs.length; ) {
    const mark = runs[at]!.marks[depth]
    let end = at + 1
    while (end < runs.length && runs[end]!.marks[depth] === mark) end += 1
    const group = runs.slice(at, end)
    if (mark) out.push(wrap(mark, fromRuns(group, depth + 1)))
    else out.push(...leaves(group))
    at = end
  }
  return out
}

function wrap(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  const { position: _position, data: _data, ...kept } = mark
  return { ...kept, children } as Mark
}

function leaves(runs: readonly Run[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (run.node?.type === 'inlineCode') out.push({ type: 'inlineCode', value: run.text })
    else if (last?.type === 'text') last.value += run.text
    else out.push({ type: 'text', value: run.text })
  }
  return out
}
