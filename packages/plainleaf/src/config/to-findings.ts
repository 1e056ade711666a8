import type { Finding, Point } from '@plainleaf/content-model'
import type { z } from 'zod'
import { suggest } from '../message/suggest.ts'

/** How a file tells more about its values than a schema can. */
export interface Told {
  /** Keys that the value at a path can have. */
  keysOf: (path: PropertyKey[]) => readonly string[]
  /** Where a value stands in its file. */
  placeOf?: (path: PropertyKey[]) => Point | undefined
  /** What an unknown key was meant to be where it was no key at all, ready to be written. */
  quotedAt?: (path: PropertyKey[]) => string | undefined
}

/** Turns what a schema found into findings with places. */
export function toFindings(
  error: z.ZodError,
  ruleId: string,
  { keysOf, placeOf = () => undefined, quotedAt = () => undefined }: Told,
): Finding[] {
  return error.issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key]
        const note = noteOf(key, keysOf(issue.path), quotedAt(path))
        return { ruleId, reason: `Unknown key "${key}"`, note, place: placeOf(path) }
      })
    }
    const where = issue.path.map(String).join('.')
    const reason = where ? `${where}: ${issue.message}` : issue.message
    return [{ ruleId, reason, note: 'Change the value', place: placeOf(issue.path) }]
  })
}

function noteOf(key: string, known: readonly string[], pair: string | undefined): string {
  if (pair) return `Words with a comma stand in quotes, as in: ${pair}`
  const near = suggest(key, known) ?? openingOf(key, known)
  return near ? `Did you mean "${near}"?` : `Known keys are ${known.join(', ')}`
}

/** The longest known key that a longer one opens with, such as `phone` of `phoneNumber`. */
function openingOf(key: string, known: readonly string[]): string | undefined {
  const opens = known.filter(
    (one) => one.length > 3 && key.toLowerCase().startsWith(one.toLowerCase()),
  )
  return opens.sort((one, other) => other.length - one.length)[0]
}
