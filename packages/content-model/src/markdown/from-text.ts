import type { Text as MdastText } from 'mdast'
import { citationPattern } from '../citation/citation-pattern.ts'
import type { Text } from '../tree/phrasing.ts'
import { at, type MarkdownState, sourceOf } from './markdown-state.ts'

/** A line break with the white space around it; the lookbehind keeps long runs of white space to one look each. */
const lineBreak = /(?:(?<![ \t\f])[ \t\f]+)?(?:\r\n?|\n)[ \t\f]*|\f/gu

/**
 * A text of mdast as ours. A line break in the source is a space. `\[1]`, which the author escaped, becomes two
 * nodes parted behind the bracket, so that nothing later takes it for a citation.
 */
export function fromText(node: MdastText, state: MarkdownState): Text[] {
  const place = at(node, state)
  const value = node.value.replace(lineBreak, ' ')
  const cuts = value.includes('[') ? escapedCitations(value, sourceOf(node, state)) : []
  return [0, ...cuts].map((cut, index) => ({
    type: 'text',
    value: value.slice(cut, cuts[index]),
    ...place,
  }))
}

/** Offsets just behind the brackets of citations that the source escaped. */
function escapedCitations(value: string, source: string): number[] {
  if (!source.includes('\\[')) return []
  const written = [...source.matchAll(citationPattern)]
  const read = [...value.matchAll(citationPattern)]
  // Where they differ, another escape stands inside; then nothing is certain and nothing is parted.
  if (written.length !== read.length) return []
  return read.flatMap((match, index) =>
    isEscaped(source, written[index]!.index) ? [match.index + 1] : [],
  )
}

/** Whether an odd number of backslashes stands before a character. */
function isEscaped(source: string, at: number): boolean {
  let before = at
  while (source[before - 1] === '\\') before -= 1
  return (at - before) % 2 === 1
}
