import { type DraftHeading, inform, type PhrasingContent, toText } from '@plainleaf/content-model'
import type { Flow, HtmlState } from './html-state.ts'
import { asks } from './to-question.ts'

/** Names of sections that a bold line says, whatever other headings there are. */
const sectionNames =
  /^(?:references?|citations?|sources|bibliography|disclaimer|key (?:points|facts|takeaways)|frequently asked questions|faqs?|summary|conclusions?|further reading|glossary):?$/iu

/**
 * Reads bold lines by themselves as headings on pages that have none but the title, as old pages and those of simple
 * editors do. On any page those that name a usual section, and where there are several questions, or several with a list
 * or a paragraph below each, as editors write that find no button for a third level. They are less sure than headings of
 * the page; those that only look so are reported.
 */
export function findFakeHeadings(flow: readonly Flow[], state: HtmlState): Flow[] {
  const none = !flow.some((block) => block.type === 'heading' && block.depth > 1)
  const lines = flow.map((block, index) => {
    const line = boldLine(block)
    const next = flow[index + 1]
    return line && next && next.type !== 'heading' && !boldLine(next) ? line : null
  })
  for (const [index, block] of flow.entries()) {
    const next = flow[index + 1]
    if (!lines[index] && namesSection(block) && next && next.type !== 'heading' && !boldLine(next))
      lines[index] = block.children
  }
  const many = lines.filter(Boolean).length > 1
  const heads = lines.map((line, index) => line !== null && headsText(line, flow[index + 1]))
  const subheads = !none && heads.filter(Boolean).length > 1
  const asked = lines.filter((line) => line && asks(toText(line).trim())).length > 1
  let depth = 1
  return flow.map((block, index): Flow => {
    if (block.type === 'heading') depth = block.depth
    const line = lines[index]
    if (!line || block.type !== 'paragraph') return block
    const text = toText(line).trim()
    const named = sectionNames.test(text) || (asked && asks(text))
    const below = subheads && heads[index] === true
    if (!named && !below && !(none && many)) return block
    const confidence = named ? 0.8 : 0.7
    if (!named) report(block, state)
    return {
      type: 'heading',
      // A question or a line that only looks so stands below the heading before it, a usual section beside the others of the page.
      depth: (asks(text) || (below && !named)
        ? Math.min(6, Math.max(2, depth + 1))
        : 2) as DraftHeading['depth'],
      children: line,
      data: { confidence, alternatives: ['paragraph'] },
      ...(block.position && { position: block.position }),
    }
  })
}

/** Whether a line by itself says no more than the name of a usual section, in whatever letters. */
const namesSection = (block: Flow): block is Extract<Flow, { type: 'paragraph' }> =>
  block.type === 'paragraph' &&
  block.children.every(({ type }) => type === 'text') &&
  sectionNames.test(toText(block).trim())

/** Whether a bold line stands over a list, or over sentences longer than itself; `Price: 5` says all by itself. */
function headsText(line: readonly PhrasingContent[], next: Flow | undefined): boolean {
  const text = toText(line).trim()
  if (/:\s/u.test(text) || /^for example$/iu.test(text)) return false
  if (next?.type !== 'paragraph') return next?.type === 'list'
  const below = toText(next).trim()
  // What leads into a list is short, and so is an item whose mark was typed.
  if (below.endsWith(':') || /^(?:[•*–-]|\d{1,2}[.)])\s/u.test(below)) return true
  return below.length > Math.max(25, text.length * 0.8) && /[.!?…]["”’)\]]?$/u.test(below)
}

/** The words of a paragraph that is one short bold line and not a sentence. */
function boldLine(block: Flow): PhrasingContent[] | null {
  if (block.type !== 'paragraph' || block.children.length !== 1) return null
  const [only] = block.children
  if (only?.type !== 'strong' || only.children.some((child) => child.type === 'break')) return null
  const text = toText(only.children).trim()
  return text.length > 2 && text.length <= 90 && !/[.,;!…”"]$/u.test(text) ? only.children : null
}

function report(block: Extract<Flow, { type: 'paragraph' }>, state: HtmlState): void {
  inform(state.file, {
    ruleId: 'heading-uncertain',
    reason: `“${toText(block.children).slice(0, 60)}” is taken for a heading by its look`,
    note: 'Correct the imported Markdown if it is none.',
    place: block.position,
  })
}
