import type { Part } from './handout.ts'
import { stringsOfPiece } from './strings-of.ts'

/**
 * Six digits that stand for the words of a handout: two editions of them, such as before and after a summary chose others, have
 * different ones. What a clinic adds, and what a form or a paper has no room for, is not to be among them.
 */
export function editionOf(head: readonly string[], parts: readonly Part[]): string {
  const said = parts.flatMap(({ heading, pieces }) => [heading, ...pieces.flatMap(stringsOfPiece)])
  return digits([...head, ...said].join('\n'))
}

/** FNV-1a, mixed at the end so that any six of its digits depend on every letter: editions are told apart, nothing is kept secret. */
function digits(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0').slice(0, 6)
}
