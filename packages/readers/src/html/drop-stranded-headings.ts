import { type Dropped, type DroppedReason, toText } from '@plainleaf/content-model'
import type { Flow, HtmlState } from './html-state.ts'

/**
 * Leaves out headings over nothing but what was left out, such as "Related pages", and repetitions of the title before
 * the text begins. Headings over nothing at all stay. Lines between themes go where a heading parts them anyway.
 */
export function dropStrandedHeadings(
  flow: readonly Flow[],
  title: string | undefined,
  state: HtmlState,
): Flow[] {
  const gone = [...state.dropped]
  const kept: Flow[] = []
  // From the end, so that a heading over nothing but stranded headings goes with them.
  for (const block of withoutRepetitions(
    withoutKicker(flow, title, state),
    title,
    state,
  ).reverse()) {
    const next = kept.at(-1)
    if (
      block.type === 'thematicBreak' &&
      (!next || next.type === 'heading' || next.type === block.type)
    )
      continue
    const reason = block.type === 'heading' ? strandedBy(block, next, gone) : null
    if (reason && block.type === 'heading') leaveOut(block, reason, state)
    else kept.push(block)
  }
  kept.reverse()
  while (kept[0]?.type === 'thematicBreak') kept.shift()
  return kept
}

/** Leaves out a few words right above the title, which say what kind of page this is. */
function withoutKicker(
  flow: readonly Flow[],
  title: string | undefined,
  state: HtmlState,
): readonly Flow[] {
  const at = flow.findIndex(
    (block) =>
      block.type === 'heading' &&
      block.depth === 1 &&
      title !== undefined &&
      sameWords(toText(block.children), title),
  )
  const [first] = flow
  if (at !== 1 || (first?.type !== 'heading' && first?.type !== 'paragraph')) return flow
  const text = toText(first.type === 'heading' ? first.children : first).trim()
  if (text.split(/\s+/u).length > 5 || /[.!?:]$/u.test(text)) return flow
  leaveOut(first, 'other', state)
  return flow.slice(1)
}

/** Leaves out headings that say the title again before the text begins. */
function withoutRepetitions(
  flow: readonly Flow[],
  title: string | undefined,
  state: HtmlState,
): Flow[] {
  let started = false
  let titled = false
  return flow.filter((block) => {
    if (block.type !== 'heading') {
      started ||= block.type !== 'figure' && toText(block).length > 60
      return true
    }
    if (title === undefined || !sameWords(toText(block.children), title)) return true
    const again = titled && !started
    titled = true
    if (again) leaveOut(block, 'running-title', state)
    return !again
  })
}

type Heading = Extract<Flow, { type: 'heading' }>

/** Why the content of a heading was left out, where it has no other. */
function strandedBy(
  heading: Heading,
  next: Flow | undefined,
  dropped: readonly Dropped[],
): DroppedReason | null {
  if (heading.depth === 1 || (next && (next.type !== 'heading' || next.depth > heading.depth)))
    return null
  const from = heading.position?.end.offset
  const to = next ? next.position?.start.offset : Number.POSITIVE_INFINITY
  if (from === undefined || to === undefined) return null
  const between = dropped.find(({ position }) => {
    const offset = position?.start.offset ?? -1
    return offset >= from && offset < to
  })
  return between?.reason ?? null
}

function leaveOut(
  heading: Heading | Extract<Flow, { type: 'paragraph' }>,
  reason: DroppedReason,
  state: HtmlState,
): void {
  const place = heading.position ? { position: heading.position } : {}
  const line = heading.position?.start.line ?? 1
  const text = toText(heading.children)
  state.dropped.push({ type: 'dropped', line, text, reason, ...place })
}

const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
