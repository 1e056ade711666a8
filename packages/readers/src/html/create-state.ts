import type { Element } from 'hast'
import type { VFile } from 'vfile'
import { collapseSpace } from './collapse-space.ts'
import { wordsOf } from './element.ts'
import { findAliases } from './find-aliases.ts'
import { type HtmlState, inTongue } from './html-state.ts'
import { toFlow, toInnerBlocks } from './to-flow.ts'
import { toInline } from './to-inline.ts'

/** What is known of a page before its content is converted. */
export interface Page extends Pick<HtmlState, 'notes'> {
  file: VFile
  /** What holds all of the content. */
  main: Element
  lang: string | undefined
  base?: string | undefined
  /** Only web pages have it. */
  leftOut?: HtmlState['leftOut'] | undefined
}

/** The state that the steps from hast to the tree share, at the start of a page. */
export function createState(page: Page): HtmlState {
  const aliases = findAliases(page.main)
  const own = { lang: page.lang }
  const state: HtmlState = {
    file: page.file,
    page: page.leftOut !== undefined,
    base: page.base,
    notes: page.notes,
    aliases,
    targets: new Set([...aliases.values()].flat()),
    leftOut: page.leftOut ?? new Map(),
    total: wordsOf(page.main).length,
    dropped: [],
    boxed: false,
    depth: 1,
    asked: false,
    own,
    tongue: own,
    flow: (nodes) => toFlow(nodes, state),
    blocks: (nodes) => toInnerBlocks(nodes, state),
    inline: (nodes) => toInline(nodes, state),
    line: (nodes) => inTongue(collapseSpace(toInline(nodes, state)), state.tongue, state.own),
  }
  return state
}
