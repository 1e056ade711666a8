import type { PhrasingContent } from '@plainleaf/content-model'

/**
 * Brings a line into its one form. White space runs together as in a browser
 * (https://drafts.csswg.org/css-text-3/#white-space-phase-1), across inline elements, and goes at both ends; no-break
 * spaces stay within the line. Space and breaks at the ends of an emphasis or a link stand outside it: `<b>Note: </b>`
 * is bold up to the colon. Emphasis in or right beside the same emphasis is one. What is empty goes.
 */
export function collapseSpace(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const collapsed = collapse(nodes, { afterSpace: true, marks: new Set() })
  return trimStart(trimEnd(collapsed))
}

interface State {
  afterSpace: boolean
  /** The kinds of emphasis that apply. */
  marks: Set<string>
}

type Mark = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>

/** White space, and what is not seen at the end of a line: zero-width spaces and joiners of words. */
const startBlank = /^[\s\u200B\u2060]+/u
const endBlank = /(?<![\s\u200B\u2060])[\s\u200B\u2060]+$/u

const space = /[ \t\n\f\r]+/gu

function isMark(node: PhrasingContent | undefined): node is Mark {
  return node?.type === 'emphasis' || node?.type === 'strong' || node?.type === 'delete'
}

function collapse(nodes: readonly PhrasingContent[], state: State): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      let value = node.value.replace(space, ' ')
      if (state.afterSpace) value = value.replace(/^ /u, '')
      if (!value) continue
      state.afterSpace = value.endsWith(' ')
      push(out, { ...node, value })
    } else if (node.type === 'break') {
      state.afterSpace = true
      push(out, node)
    } else if (isMark(node) && state.marks.has(node.type)) {
      for (const child of collapse(node.children, state)) push(out, child)
    } else if ('children' in node) {
      const marks = isMark(node) ? new Set([...state.marks, node.type]) : state.marks
      const inner = { afterSpace: state.afterSpace, marks }
      const [before, children, after] = loosened(collapse(node.children, inner))
      state.afterSpace = inner.afterSpace
      for (const one of before) push(out, one)
      if (children.length > 0) push(out, { ...node, children } as PhrasingContent)
      for (const one of after) push(out, one)
    } else if (node.type !== 'inlineCode' || node.value) {
      state.afterSpace = false
      push(out, node)
    }
  }
  return out
}

/** Adds a node, as one with the last where the two are of a kind that runs on. */
function push(out: PhrasingContent[], node: PhrasingContent): void {
  const last = out.at(-1)
  const position = last?.position &&
    node.position && { start: last.position.start, end: node.position.end }
  const place = position ? { position } : {}
  if (node.type === 'break') {
    trimLast(out)
    out.push(node)
  } else if (node.type === 'text' && last?.type === 'break') {
    const value = node.value.replace(/^ /u, '')
    if (value) out.push({ ...node, value })
  } else if (node.type === 'text' && last?.type === 'text')
    out[out.length - 1] = { type: 'text', value: last.value + node.value, ...place }
  else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
    out[out.length - 1] = { type: 'inlineCode', value: last.value + node.value, ...place }
  else if (isMark(node) && isMark(last) && node.type === last.type) {
    const children = [...last.children]
    for (const child of node.children) push(children, child)
    out[out.length - 1] = { type: node.type, children, ...place }
  } else out.push(node)
}

/** What stands before, in and after an emphasis or a link. */
function loosened(
  nodes: readonly PhrasingContent[],
): [PhrasingContent[], PhrasingContent[], PhrasingContent[]] {
  const children = [...nodes]
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  for (let first = children[0]; first; first = children[0]) {
    if (first.type === 'break') before.push(first)
    else {
      const value = first.type === 'text' ? first.value : ''
      const kept = value.trimStart()
      if (first.type !== 'text' || kept === value) break
      before.push({ type: 'text', value: value.slice(0, value.length - kept.length) })
      if (kept) children.splice(1, 0, { ...first, value: kept })
    }
    children.shift()
  }
  for (let last = children.at(-1); last; last = children.at(-1)) {
    if (last.type === 'break') after.unshift(last)
    else {
      const value = last.type === 'text' ? last.value : ''
      const kept = value.trimEnd()
      if (last.type !== 'text' || kept === value) break
      after.unshift({ type: 'text', value: value.slice(kept.length) })
      if (kept) children.splice(-1, 0, { ...last, value: kept })
    }
    children.pop()
  }
  return [before, children, after]
}

function trimLast(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return
  const value = last.value.replace(/ $/u, '')
  if (value) nodes[nodes.length - 1] = { ...last, value }
  else nodes.pop()
}

function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    if (last.type === 'break') nodes.pop()
    else if (last.type === 'text') {
      last.value = last.value.replace(endBlank, '')
      if (last.value) break
      nodes.pop()
    } else if ('children' in last) {
      last.children = trimEnd(last.children)
      if (last.children.length > 0) break
      nodes.pop()
    } else break
  }
  return nodes
}

function trimStart(nodes: PhrasingContent[]): PhrasingContent[] {
  for (const [index, first] of nodes.entries()) {
    if (first.type === 'break') continue
    if (first.type === 'text') {
      first.value = first.value.replace(startBlank, '')
      if (!first.value) continue
    } else if ('children' in first) {
      first.children = trimStart(first.children)
      if (first.children.length === 0) continue
    }
    return nodes.slice(index)
  }
  return []
}
