import type { VFileMessage } from 'vfile-message'
import { finding } from './finding.ts'
import { countIllegal } from './illegal-characters.ts'

/**
 * A finding where some text of `value` holds characters that XML cannot, so that an editor can look at what
 * was meant. `file` names the document, `what` names `value` for a person.
 */
export function illegalFindings(
  value: unknown,
  what: string,
  file: string | undefined,
): VFileMessage[] {
  const count = countIn(value)
  if (count === 0) return []
  const characters = count === 1 ? 'one character' : `${count} characters`
  return [
    finding(
      'xml-illegal-character',
      `Unexpected ${characters} in ${what} that XML, and so an ebook, cannot hold`,
      'Each became U+FFFD (\uFFFD) in the book. Remove these control characters or broken surrogate pairs from the document.',
      { file },
    ),
  ]
}

function countIn(value: unknown): number {
  if (typeof value === 'string') return countIllegal(value)
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, inner) => sum + countIn(inner), 0)
}
