import type { PhrasingContent } from '@plainleaf/content-model'

/**
 * Runs white space together as a browser does (https://drafts.csswg.org/css-text-3/#white-space-phase-1), across
 * inline elements, and takes it off both ends of a line. No-break spaces stay within it. Empty texts, emphases and links
 * go.
 */
export function collapseSpace(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const state = { afterSpace: true }
  const collapsed = collapse(nodes, state)
  return trimStart(trimEnd(collapsed))
}

const space = /[ \t\n\f\r]+/gu

function collapse(
  nodes: readonly PhrasingContent[],
  state: { afterSpace: boolean },
): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      let value = node.value.replace(space, ' ')
      if (state.afterSpace) value = value.replace(/^ /u, '')
      if (!value) continue
      state.afterSpace = value.endsWith(' ')
      const last = out.at(-1)
      if (last?.type === 'text') out[out.length - 1] = joined(last, { ...node, value })
      else out.push({ ...node, value })
    } else if (node.type === 'break') {
      trimLast(out)
      state.afterSpace = true
      out.push(node)
    } else if ('children' in node) {
      const { before, children, after } = loosened(collapse(node.children, state))
      pushSpace(out, before)
      if (children.length > 0) out.push({ ...node, children } as PhrasingContent)
      pushSpace(out, after)
    } else {
      state.afterSpace = false
      out.push(node)
    }
  }
  return out
}

/** Space at the ends of an emphasis or a link stands outside it: `<b>Note: </b>` is bold up to the colon. */
function loosened(nodes: PhrasingContent[]): {
  before: string
  children: PhrasingContent[]
  after: string
} {
  const children = [...nodes]
  const [first] = children
  const before = first?.type === 'text' ? /^[ \u00A0]*/u.exec(first.value)![0] : ''
  if (before && first?.type === 'text')
    children[0] = { ...first, value: first.value.slice(before.length) }
  const last = children.at(-1)
  const value = last?.type === 'text' ? last.value : ''
  const end = value.trimEnd().length
  const after = value.slice(end)
  if (after && last?.type === 'text')
    children[children.length - 1] = { ...last, value: value.slice(0, end) }
  return { before, children: children.filter((node) => node.type !== 'text' || node.value), after }
}

function pushSpace(out: PhrasingContent[], space: string): void {
  const last = out.at(-1)
  if (!space) return
  if (last?.type !== 'text') out.push({ type: 'text', value: space })
  else if (space !== ' ' || !last.value.endsWith(' ')) last.value += space
}

type Text = Extract<PhrasingContent, { type: 'text' }>

function joined(one: Text, next: Text): Text {
  const position = one.position &&
    next.position && { start: one.position.start, end: next.position.end }
  return { type: 'text', value: one.value + next.value, ...(position && { position }) }
}

function trimLast(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1)
  if (last?.type === 'text') last.value = last.value.replace(/ $/u, '')
}

function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    if (last.type === 'break') nodes.pop()
    else if (last.type === 'text') {
      last.value = last.value.trimEnd()
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
      first.value = first.value.trimStart()
      if (!first.value) continue
    } else if ('children' in first) {
      first.children = trimStart(first.children)
      if (first.children.length === 0) continue
    }
    return nodes.slice(index)
  }
  return []
}
