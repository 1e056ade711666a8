import type {
  BlockContent,
  Definition,
  DefinitionContent,
  PhrasingContent as MdastPhrasing,
  Nodes,
  RootContent,
} from 'mdast'
import type { VFile } from 'vfile'
import { createNamer, type Namer } from '../draft/name-ids.ts'
import { fail } from '../message/finding.ts'
import type { Block } from '../tree/block.ts'
import type { Point, Position } from '../tree/node.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Dropped, PageBreak } from '../tree/topic.ts'

/** What stands between headings in mdast. */
export type MdastBlock = RootContent | BlockContent | DefinitionContent

/** What the steps from mdast to the tree share while one file is read. */
export interface MarkdownState {
  file: VFile
  /** The Markdown without its front matter: what mdast's own offsets refer to. */
  body: string
  /** Where `body` starts in the file. */
  start: Point
  /** Link definitions by identifier; the first of a name counts. */
  definitions: Map<string, Definition>
  /** Identifiers of the definitions that were followed. */
  followed: Set<string>
  dropped: Dropped[]
  /** Page breaks found so far. */
  pages: PageBreak[]
  /** Gives definitions their ids. */
  namer: Namer
  /** How deep the present node stands, and how deep it may. */
  depth: number
  maxDepth: number
  /** Lines that raw HTML was already reported for. */
  htmlLines: Set<number>
  /** Converts what stands inside a block. */
  blocks(nodes: readonly MdastBlock[]): Block[]
  /** Converts what stands inside other inline content, where white space at the ends counts. */
  inner(nodes: readonly MdastPhrasing[]): PhrasingContent[]
}

/** The two steps that all others come back to. */
export interface Steps {
  fromBlocks(nodes: readonly MdastBlock[], state: MarkdownState): Block[]
  fromInner(nodes: readonly MdastPhrasing[], state: MarkdownState): PhrasingContent[]
}

/** A state for one file. */
export function createState(
  file: VFile,
  parts: { body: string; start: Point },
  maxDepth: number,
  steps: Steps,
): MarkdownState {
  const state: MarkdownState = {
    file,
    body: parts.body,
    start: parts.start,
    definitions: new Map(),
    followed: new Set(),
    dropped: [],
    pages: [],
    namer: createNamer(),
    depth: 0,
    maxDepth,
    htmlLines: new Set(),
    blocks: (nodes) => steps.fromBlocks(nodes, state),
    inner: (nodes) => steps.fromInner(nodes, state),
  }
  return state
}

/** The place of a node in the file. */
export function placeOf(node: Nodes, state: MarkdownState): Position | undefined {
  const { position } = node
  return position && { start: shift(position.start, state), end: shift(position.end, state) }
}

/** The place of a node, to be spread into the node made of it. */
export function at(node: Nodes, state: MarkdownState): { position?: Position } {
  const position = placeOf(node, state)
  return position ? { position } : {}
}

function shift(
  point: { line: number; column: number; offset?: number | undefined },
  { start }: MarkdownState,
): Point {
  return {
    line: point.line + start.line - 1,
    column: point.line === 1 ? point.column + start.column - 1 : point.column,
    offset: (point.offset ?? 0) + (start.offset ?? 0),
  }
}

/** A node as the author wrote it. */
export function sourceOf(node: Nodes, state: MarkdownState): string {
  return state.body.slice(node.position?.start.offset, node.position?.end.offset)
}

/** Runs a step one level deeper; throws `nesting-too-deep` rather than overflow the stack. */
export function deeper<T>(node: Nodes, state: MarkdownState, step: () => T): T {
  if (state.depth >= state.maxDepth) {
    fail(state.file, {
      ruleId: 'nesting-too-deep',
      reason: `The content is nested more than ${state.maxDepth} deep`,
      note: 'Take levels out.',
      place: placeOf(node, state),
    })
  }
  state.depth += 1
  const result = step()
  state.depth -= 1
  return result
}

/** Records source text that is left out. */
export function drop(node: Nodes, state: MarkdownState, reason: Dropped['reason'] = 'other'): void {
  const position = placeOf(node, state)
  state.dropped.push({
    type: 'dropped',
    line: position?.start.line ?? 1,
    text: sourceOf(node, state),
    reason,
    ...(position && { position }),
  })
}
