import type { VFile } from 'vfile'
import { warn } from '../message/finding.ts'
import { pointAt } from './point-at.ts'

/** Characters that open and close a change of direction (Unicode Standard Annex 9, section 2). */
const controls = /[\u202A-\u202E\u2066-\u2069]/gu
/** Stands in for a character that is taken out, so that offsets stay: it shows nothing and breaks nothing. */
const nothing = '\u2060'

/**
 * Reports `character-bidi`: characters that turn the direction of text can make a line read otherwise than it is
 * written (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). Where each that opens is closed on its
 * line they stay, elsewhere they are replaced by U+2060, which shows nothing.
 */
export function checkDirection(text: string, file: VFile): string {
  const first = text.search(controls)
  if (first < 0) return text
  let taken = 0
  const kept = text.replace(/[^\r\n]+/gu, (line) => {
    if (isBalanced(line)) return line
    taken += 1
    return line.replace(controls, nothing)
  })
  warn(file, {
    ruleId: 'character-bidi',
    reason:
      taken === 0
        ? 'Invisible characters turn the direction of the text'
        : `Invisible characters turn the direction of the text and are left open on ${taken === 1 ? 'a line' : `${taken} lines`}, so they are taken out there`,
    note: 'Delete them, unless you put them there; each that opens must be closed on its own line.',
    place: pointAt(text, first),
  })
  return kept
}

/** Whether every embedding, override and isolate is closed, in the order they were opened. */
function isBalanced(line: string): boolean {
  const open: string[] = []
  for (const [control] of line.matchAll(controls)) {
    if (control === '\u202C' || control === '\u2069') {
      if (open.pop() !== control) return false
    } else open.push(control < '\u2066' ? '\u202C' : '\u2069')
  }
  return open.length === 0
}
