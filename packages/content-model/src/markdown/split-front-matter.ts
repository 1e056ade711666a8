import { pointAt } from '../source/point-at.ts'
import type { Point } from '../tree/node.ts'

/** The two parts of a Markdown file. */
export interface MarkdownParts {
  /** What stands between the fences, and the offset it starts at. */
  frontMatter?: { yaml: string; offset: number } | undefined
  /** The Markdown below, without a byte-order mark, and where it starts. */
  body: string
  start: Point
  /** What is wrong with the fences; then nothing else counts. */
  problem?: string | undefined
}

/**
 * Parts front matter from Markdown. Front matter stands between two lines of `---` alone, the first being the
 * first line of the file, and starts with `key: value`; anything else is Markdown, where `---` is a break.
 */
export function splitFrontMatter(text: string): MarkdownParts {
  const from = text.startsWith('\uFEFF') ? 1 : 0
  const whole = { body: text.slice(from), start: pointAt(text, from) }
  const open = /^\uFEFF?---[ \t]*(?:([A-Za-z]\w*)[ \t]*)?(?:\r\n?|\n)/u.exec(text)
  if (!open) return whole
  const offset = open[0].length
  const close = /^---[ \t]*(?:\r\n?|\n|$)/gmu
  close.lastIndex = offset
  const end = close.exec(text)
  if (open[1]) {
    return end ? { ...whole, problem: `it is in ${open[1]}, and only YAML is read` } : whole
  }
  const yaml = text.slice(offset, end?.index)
  if (!end) return startsWithKey(yaml) ? { ...whole, problem: 'it is not closed' } : whole
  if (!isYaml(yaml)) return whole
  const after = end.index + end[0].length
  return { frontMatter: { yaml, offset }, body: text.slice(after), start: pointAt(text, after) }
}

/** Whether the first line that says something is a key as front matter has them. */
function startsWithKey(text: string): boolean {
  return /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n])*["']?[\p{L}_<][\p{L}\p{N}_<.-]*["']?[ \t]*:(?:\s|$)/u.test(
    text,
  )
}

/**
 * Whether what stands between two lines of `---` is meant as YAML, if only as a broken one: it is blank, starts with a
 * key, or with the marks of other YAML right below the first fence.
 */
function isYaml(text: string): boolean {
  if (!text.trim() || startsWithKey(text)) return true
  return /^(?:[^\s:][^:\r\n]{0,60}:(?:\s|$)|[-?&*!|>%@"'[{])/u.test(text)
}
