import { toText } from '@plainleaf/content-model'
import type { Flow, HtmlState } from './html-state.ts'

/** A flow without its title, and the title where the flow says it better than the page's own. */
export interface Untitled {
  flow: Flow[]
  title: string | undefined
}

/**
 * Takes the title out of pages without a main heading, which begin with a bold line: one that says what the page's own
 * title says, or the last part of it behind the names of house and department.
 */
export function withoutTitle(
  flow: readonly Flow[],
  title: string | undefined,
  state: HtmlState,
): Untitled {
  const at = flow.findIndex((block) => block.type !== 'figure')
  const first = flow[at]
  const bold = first?.type === 'paragraph' && first.children.every(({ type }) => type === 'strong')
  if (!bold || title === undefined) return { flow: [...flow], title }
  const text = toText(first).replace(/\s+/gu, ' ').trim()
  const parts = title.split(/: | [-–—|] /u)
  const isLast = parts.length > 1 && plain(parts.at(-1) ?? '') === plain(text)
  if (!isLast && plain(text) !== plain(title)) return { flow: [...flow], title }
  const rest = flow.filter((block, index) => {
    // A picture above it that says the name of the house is its sign.
    const sign = index < at && block.type === 'figure' && isPart(block.image.alt, parts)
    if (sign) leaveOut(block, state)
    return index !== at && !sign
  })
  return { flow: rest, title: isLast ? text : title }
}

function leaveOut(figure: Extract<Flow, { type: 'figure' }>, state: HtmlState): void {
  const place = figure.position ? { position: figure.position } : {}
  const line = figure.position?.start.line ?? 1
  const text = [figure.image.alt, toText(figure.caption ?? [])].join(' ').trim()
  state.dropped.push({ type: 'dropped', line, text, reason: 'image-placeholder', ...place })
}

const isPart = (text: string, parts: readonly string[]): boolean =>
  parts.some((part) => plain(part) === plain(text))

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase()
