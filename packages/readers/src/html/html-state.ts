import type {
  Block,
  DraftHeading,
  Dropped,
  DroppedReason,
  PhrasingContent,
} from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import type { VFile } from 'vfile'
import { allWordsOf, at, attribute } from './element.ts'
import type { Notes } from './find-notes.ts'
import { furnitureReason } from './furniture.ts'

/** A block or a heading, in reading order. */
export type Flow = Block | DraftHeading

/** Language and direction that apply at a place. */
export interface Tongue {
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

/** What the steps from hast to the tree share while one page is read. */
export interface HtmlState {
  file: VFile
  /** Whether this is a web page, with controls of the page among its words. */
  page: boolean
  /** What relative addresses are resolved against. */
  base: string | undefined
  notes: Notes
  /** Ids of the page that headings carry on as aliases. */
  aliases: Map<Element, string[]>
  /** All ids in `aliases`: what a link inside the page may lead to. */
  targets: ReadonlySet<string>
  /** Parts that the extraction library left out and that look like page furniture. */
  leftOut: ReadonlyMap<Element, DroppedReason>
  /** Length of all words of the main content. */
  total: number
  dropped: Dropped[]
  /** Whether this is inside a box, whose parts are no boxes of their own. */
  boxed: boolean
  /** Depth of the last heading, for questions that the page folds away. */
  depth: number
  /** Whether that heading asks: a question that is folded away stands beside it. */
  asked: boolean
  /** Language and direction of the document and of the present place. */
  own: Tongue
  tongue: Tongue
  /** Converts blocks. */
  flow(nodes: readonly Nodes[]): Flow[]
  /** Converts blocks where no heading may stand: it becomes bold words. */
  blocks(nodes: readonly Nodes[]): Block[]
  /** Converts what stands within a line, white space not yet run together. */
  inline(nodes: readonly Nodes[]): PhrasingContent[]
  /** Converts one line. */
  line(nodes: readonly Nodes[]): PhrasingContent[]
}

/** Why an element of the main content is left out; null when it stays. */
export function reasonToDrop(node: Element, state: HtmlState): DroppedReason | null {
  return state.leftOut.get(node) ?? furnitureReason(node, true, state.total)
}

/** Records what is left out, unless it has no words. */
export function drop(node: Element, reason: DroppedReason, state: HtmlState): void {
  const text = allWordsOf(node)
  if (!text) return
  const place = at(node)
  state.dropped.push({
    type: 'dropped',
    line: place.position?.start.line ?? 1,
    text,
    reason,
    ...place,
  })
}

/** Runs a step with the language and direction that an element declares. */
export function within<T>(node: Element, state: HtmlState, step: () => T): T {
  const before = state.tongue
  state.tongue = { ...before, ...tongueOf(node) }
  const result = step()
  state.tongue = before
  return result
}

/** The language and direction that an element declares itself. */
export function tongueOf(node: Element): Tongue {
  const lang = attribute(node, 'lang') || attribute(node, 'xmlLang')
  const dir = attribute(node, 'dir')?.toLowerCase()
  return {
    ...(lang && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(lang) && { lang }),
    ...((dir === 'ltr' || dir === 'rtl') && { dir }),
  }
}

/** Wraps content whose language or direction differs from that around it. */
export function inTongue(
  nodes: PhrasingContent[],
  tongue: Tongue,
  around: Tongue,
): PhrasingContent[] {
  const lang = tongue.lang && tongue.lang !== around.lang ? tongue.lang : undefined
  const dir = tongue.dir && tongue.dir !== (around.dir ?? 'ltr') ? tongue.dir : undefined
  if ((!lang && !dir) || nodes.length === 0) return nodes
  return [{ type: 'span', ...(lang && { lang }), ...(dir && { dir }), children: nodes }]
}
