import type { Finding, Point } from '@plainleaf/content-model'
import type { z } from 'zod'
import { suggest } from '../message/suggest.ts'

/**
 * Turns what a schema found into findings with places. `known` are the keys to suggest from, `placeOf` finds
 * where a value stands in its file.
 */
export function toFindings(
  error: z.ZodError,
  ruleId: string,
  known: readonly string[],
  placeOf: (path: PropertyKey[]) => Point | undefined = () => undefined,
): Finding[] {
  return error.issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const near = suggest(key, known)
        const note = near ? `Did you mean "${near}"?` : `Known keys are ${known.join(', ')}`
        return {
          ruleId,
          reason: `Unknown key "${key}"`,
          note,
          place: placeOf([...issue.path, key]),
        }
      })
    }
    const where = issue.path.map(String).join('.')
    const reason = where ? `${where}: ${issue.message}` : issue.message
    return [{ ruleId, reason, note: 'Change the value', place: placeOf(issue.path) }]
  })
}
