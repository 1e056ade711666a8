import type { PhrasingContent } from '@plainleaf/content-model'

/**
 * Runs white space together as a browser does (https://drafts.csswg.org/css-text-3/#white-space-phase-1), across
 * inline elements, and takes it off both ends of a line. No-break spaces stay. Empty texts, emphases and links go.
 */
export function collapseSpace(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const state = { afterSpace: true }
  const collapsed = collapse(nodes, state)
  return trimEnd(collapsed)
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
      const children = collapse(node.children, state)
      if (children.length > 0) out.push({ ...node, children } as PhrasingContent)
    } else {
      state.afterSpace = false
      out.push(node)
    }
  }
  return out
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
      last.value = last.value.replace(/ $/u, '')
      if (last.value) break
      nodes.pop()
    } else if ('children' in last) {
      last.children = trimEnd(last.children)
      if (last.children.length > 0) break
      nodes.pop()
    } else break
  }
  const first = nodes.findIndex((node) => node.type !== 'break')
  return first > 0 ? nodes.slice(first) : nodes
}
