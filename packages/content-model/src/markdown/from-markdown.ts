import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { defaultLimits } from '../contract/limits.ts'
import type { ReadContext } from '../contract/reader.ts'
import type { Draft } from '../draft/draft.ts'
import { type Finding, fail, warn } from '../message/finding.ts'
import type { Roles } from '../roles/forced-role.ts'
import { decode } from '../source/decode.ts'
import { pointAt } from '../source/point-at.ts'
import { forceLines } from './force-lines.ts'
import { fromBlocks } from './from-blocks.ts'
import { fromHeading } from './from-heading.ts'
import { fromInner } from './from-phrasing.ts'
import type { FrontMatter } from './front-matter.ts'
import { createState, type MarkdownState, type MdastBlock } from './markdown-state.ts'
import { noteSkippedLevels } from './note-skipped-levels.ts'
import { type MarkdownParser, parseMarkdown } from './parse-markdown.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { readHtml } from './read-html.ts'
import { readLines } from './read-lines.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { takeImprint } from './take-imprint.ts'

/**
 * Reads a Markdown file as far as the draft that `toTopic` takes. Every place refers to the file as it was
 * written: byte-order mark, front matter and CR LF included.
 *
 * Throws the findings of `decode` and `readFrontMatter`, and `nesting-too-deep`.
 */
export function fromMarkdown(
  file: VFile,
  context: ReadContext = {},
  parse: MarkdownParser = parseMarkdown,
): Draft {
  const limits = { ...defaultLimits, ...context.limits }
  const text = decode(file, limits)
  const { frontMatter, body, start, problem } = splitFrontMatter(text)
  if (problem) {
    fail(file, {
      ruleId: 'front-matter-invalid',
      reason: `The front matter is not valid: ${problem}`,
      note: 'Put it between two lines of three hyphens alone, one "key: value" a line.',
      place: { line: 1, column: 1 },
    })
  }
  const said = frontMatter
    ? readFrontMatter(
        frontMatter.yaml,
        limits.frontMatter,
        (offset) => pointAt(text, frontMatter.offset + offset),
        file,
      )
    : {}
  const state = createState(file, { body, start }, limits.nesting, { fromBlocks, fromInner })
  const root = parse(body)
  readHtml(root, state, parse)
  noteDefinitions(root, state)
  const forced = forceLines(root, said.lines ? rolesIn(frontMatter, text, file) : new Map(), state)
  const refused = file.messages.filter(({ fatal }) => fatal)
  if (refused.length > 0) throw refused.at(-1)
  // What front matter says counts, and stands in one place.
  if (!said.lastChecked && !said.reviewBy) takeImprint(root, state, forced)
  const { title, id, lang, lines: _, ...meta } = defined(said)
  const blocks = toBlocks(root, state)
  noteSkippedLevels(blocks, file)
  return {
    ...(title && { title }),
    ...(id && { id }),
    ...(lang && { lang }),
    // What is undefined was taken out above.
    meta: meta as Draft['meta'],
    format: 'markdown',
    blocks,
    dropped: state.dropped,
    ...(state.pages.length > 0 && { pages: state.pages }),
  }
}

/** What the front matter says of lines; throws `roles-invalid` where it cannot be understood. */
function rolesIn(
  frontMatter: { yaml: string; offset: number } | undefined,
  text: string,
  file: VFile,
): Roles {
  const { yaml, offset } = frontMatter ?? { yaml: '', offset: 0 }
  const inText = (finding: Finding): Finding => {
    const { place } = finding
    const within = place && 'offset' in place ? (place.offset ?? 0) : 0
    return { ...finding, place: pointAt(text, offset + within) }
  }
  const roles = readLines(yaml, text, (lost) => warn(file, inText(lost)))
  if (!Array.isArray(roles)) return roles
  for (const finding of roles.slice(0, -1)) warn(file, inText(finding)).fatal = true
  return fail(file, inText(roles.at(-1)!))
}

function defined(said: FrontMatter): FrontMatter {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/** Notes every definition, and which ones are followed, before any block is made: either may come first. */
function noteDefinitions(root: Root, state: MarkdownState): void {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' && !state.definitions.has(node.identifier)) {
      state.definitions.set(node.identifier, node)
    }
    if (node.type === 'linkReference' || node.type === 'imageReference')
      state.followed.add(node.identifier)
    if ('children' in node) for (const child of [...node.children].reverse()) open.push(child)
  }
}

/** The document's own headings stay headings; what stands between them is converted together. */
function toBlocks(root: Root, state: MarkdownState): Draft['blocks'] {
  const blocks: Draft['blocks'] = []
  let run: MdastBlock[] = []
  for (const node of root.children) {
    if (node.type !== 'heading') {
      run.push(node)
      continue
    }
    blocks.push(...fromBlocks(run, state), fromHeading(node, state))
    run = []
  }
  return [...blocks, ...fromBlocks(run, state)]
}
