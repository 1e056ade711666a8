import type { VFileMessage } from 'vfile-message'
import { severityOf } from '../message/to-message.ts'
import { cleanLine } from './clean.ts'
import type { Terminal } from './terminal.ts'

/** As many places as are named of one kind. */
const mostNamed = 12

/**
 * Names the lines of each document that were taken for something on a guess, one line a document, for a person who did
 * not ask for all notes: `leaflet.txt  guessed: heading 12, item 29-32, 40`.
 */
export function printGuesses(messages: readonly VFileMessage[], terminal: Terminal): void {
  const files = new Map<string, Map<string, string[]>>()
  for (const message of messages) {
    const what = /^(.+)-uncertain$/u.exec(message.ruleId ?? '')?.[1]
    if (!what || severityOf(message) !== 'note' || message.line === undefined) continue
    const own = files.get(message.file ?? '') ?? new Map<string, string[]>()
    own.set(what, [...(own.get(what) ?? []), linesOf(message)])
    files.set(message.file ?? '', own)
  }
  for (const [file, kinds] of files) {
    const places = [...kinds].map(([what, lines]) => `${what} ${shorten(lines).join(', ')}`)
    const label = terminal.errColours.dim('guessed:')
    terminal.err(`${cleanLine(file)}  ${label} ${places.join('; ')}\n`)
  }
}

function shorten(lines: readonly string[]): string[] {
  const more = lines.length - mostNamed
  return more > 0 ? [...lines.slice(0, mostNamed), `and ${more} more`] : [...lines]
}

/** `29-32`, or `12` for one line. */
function linesOf({ line = 1, place, ruleId }: VFileMessage): string {
  const last = place && 'end' in place ? place.end.line : line
  return last > line && ruleId !== 'section-type-uncertain' ? `${line}-${last}` : `${line}`
}
