import { type PhrasingContent, toText } from '@plainleaf/content-model'
import type { Flow } from './html-state.ts'
import { asks } from './to-question.ts'

/**
 * Parts a paragraph behind its first words where these are bold and a line of their own, as `<b>Symptoms</b><br>` on pages
 * that have no headings and where sentences follow on any, and behind a bold question that its answer follows in the
 * same line. One such alone is left.
 */
export function partBoldLines(flow: readonly Flow[]): Flow[] {
  const headed = flow.some((block) => block.type === 'heading' && block.depth > 1)
  const lines = flow.filter((block) => {
    const lead = leadOf(block)
    return lead?.line && (!headed || lead.heads)
  })
  const asked = flow.filter((block) => leadOf(block)?.asks)
  const bold = flow.filter((block) => isBold(block))
  const parted = new Set([
    ...(lines.length + (headed ? 0 : bold.length) > 1 ? lines : []),
    ...(asked.length > 1 ? asked : []),
  ])
  return flow.flatMap((block): Flow[] => {
    const lead = parted.has(block) ? leadOf(block) : null
    if (!lead || block.type !== 'paragraph') return [block]
    return [
      { ...block, ...placeOf(lead.first), children: lead.first },
      { ...block, ...placeOf(lead.rest), children: lead.rest },
    ]
  })
}

const isBold = (block: Flow): boolean =>
  block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'strong'

interface Lead {
  first: PhrasingContent[]
  rest: PhrasingContent[]
  /** A line of its own. */
  line: boolean
  asks: boolean
  /** Over sentences. */
  heads: boolean
}

function leadOf(block: Flow): Lead | null {
  if (block.type !== 'paragraph' || block.children.length < 2) return null
  const [first, second, ...rest] = block.children
  if (first?.type !== 'strong' || !second) return null
  const text = toText(first).trim()
  if (text.length < 3 || text.length > 90 || /[.,;!:…]$/u.test(text)) return null
  const line = second.type === 'break'
  const behind = line ? rest : block.children.slice(1)
  const below = toText({ type: 'paragraph', children: behind }).trim()
  if (!below) return null
  const heads = !/:\s/u.test(text) && below.length > 25 && /[.!?…]["”’)\]]?$/u.test(below)
  const [next, ...others] = behind
  // The space between question and answer belongs to neither.
  const trimmed =
    next?.type === 'text' ? [{ ...next, value: next.value.trimStart() }, ...others] : behind
  return { first: [first], rest: trimmed, line, asks: asks(text), heads }
}

function placeOf(nodes: readonly PhrasingContent[]): Pick<PhrasingContent, 'position'> {
  const places = nodes.flatMap((node) => node.position ?? [])
  const [first] = places
  const last = places.at(-1)
  return first && last ? { position: { start: first.start, end: last.end } } : {}
}
