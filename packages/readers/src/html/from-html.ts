import { type Draft, fail, inform, type ReadContext } from '@plainleaf/content-model'
import type { Element, Nodes, Parents, Root } from 'hast'
import { fromHtml as parse } from 'hast-util-from-html'
import type { VFile } from 'vfile'
import { checkDepth, maxDepth } from './check-depth.ts'
import { collapseSpace } from './collapse-space.ts'
import { decodeHtml } from './decode-html.ts'
import { dropNoteHeadings } from './drop-note-headings.ts'
import { at, find, parentsOf, wordless, wordsOf } from './element.ts'
import { findAliases } from './find-aliases.ts'
import { findMain } from './find-main.ts'
import { findNotes } from './find-notes.ts'
import { furnitureReason } from './furniture.ts'
import { drop, type HtmlState, inTongue } from './html-state.ts'
import { mainHeading, pageMeta } from './page-meta.ts'
import { toFlow, toInnerBlocks } from './to-flow.ts'
import { toInline } from './to-inline.ts'

/**
 * Reads an HTML page as far as the draft that `toTopic` takes: its main content, with what was left out in
 * `dropped`. Nothing is fetched and no script runs.
 *
 * Throws the findings of `decode`, and `nesting-too-deep`.
 */
export function fromHtml(file: VFile, context: ReadContext = {}): Draft {
  const html = decodeHtml(file, context.limits)
  checkDepth(html, file)
  const tree = parseSafely(html, file)
  const { title, lang, base, meta } = pageMeta(tree)
  const body = find(tree, 'body')
  const main = findMain(tree)
  const heading = (main && mainHeading(main.element)) || mainHeading(tree)
  const draft: Draft = { meta, format: 'html', blocks: [], dropped: [] }
  if (heading || title) draft.title = heading || title
  if (lang) draft.lang = lang
  if (!main || !body) return draft
  const parents = parentsOf(tree)
  const state = createState(main.element, parents, { file, base, lang: lang ?? context.lang })
  draft.dropped = state.dropped
  draft.blocks = dropNoteHeadings(toFlow(main.element.children, state), state)
  dropOutside(body, main.element, parents, state)
  state.dropped.sort(
    (one, other) => (one.position?.start.offset ?? 0) - (other.position?.start.offset ?? 0),
  )
  if (!main.declared && main.element !== body) {
    inform(file, {
      ruleId: 'main-content-guessed',
      reason: 'The page does not say which part is its main content',
      note: 'Look through what was left out; `inspect` lists it.',
      place: at(main.element).position,
    })
  }
  return draft
}

function parseSafely(html: string, file: VFile): Root {
  try {
    return parse(html)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return fail(file, {
      ruleId: 'nesting-too-deep',
      reason: `Elements are nested more than ${maxDepth} deep`,
      note: 'Save the page from a browser as text.',
      place: { line: 1, column: 1 },
    })
  }
}

function createState(
  main: Element,
  parents: Map<Nodes, Parents>,
  page: { file: VFile; base: string | undefined; lang: string | undefined },
): HtmlState {
  const aliases = findAliases(main)
  const own = { lang: page.lang }
  const state: HtmlState = {
    file: page.file,
    base: page.base,
    notes: findNotes(main, parents),
    aliases,
    targets: new Set([...aliases.values()].flat()),
    total: wordsOf(main).length,
    dropped: [],
    depth: 1,
    own,
    tongue: own,
    flow: (nodes) => toFlow(nodes, state),
    blocks: (nodes) => toInnerBlocks(nodes, state),
    inline: (nodes) => toInline(nodes, state),
    line: (nodes) => inTongue(collapseSpace(toInline(nodes, state)), state.tongue, state.own),
  }
  return state
}

/** Records everything beside the way from the body to the main content. */
function dropOutside(
  body: Element,
  main: Element,
  parents: Map<Nodes, Parents>,
  state: HtmlState,
): void {
  for (let node: Nodes = main; node !== body; ) {
    const parent = parents.get(node)
    if (!parent) return
    for (const child of parent.children) {
      if (child === node) continue
      if (child.type === 'text' && child.value.trim()) {
        drop(
          {
            type: 'element',
            tagName: 'span',
            properties: {},
            children: [child],
            ...(child.position && { position: child.position }),
          },
          'other',
          state,
        )
      }
      if (child.type !== 'element' || wordless.has(child.tagName)) continue
      drop(child, furnitureReason(child, false, state.total) ?? 'other', state)
    }
    node = parent as Nodes
  }
}
