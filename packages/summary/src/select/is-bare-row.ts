import { analyse } from '@plainleaf/language'
import { design } from './is-fragment.ts'

/** Parts of a paper that mostly hold words without a verb: what was measured, on whom, and where. */
const rows =
  /^(?:(?:main|primary|research|secondary|study) )*(?:design|end ?points?|interventions?|measure(?:ment)?s|(?:outcomes?|outcome measures?|outcome variables?)|participants|patients|setting|subjects)(?: and (?:measure(?:ment)?s|participants|setting|subjects))?$/i

/**
 * Whether words below such a heading have no verb that can be nothing else: `Sleeping hours and snoring levels, neck scores, and
 * weights.` Their heading was their verb, and without it they say nothing.
 */
export function isBareRow(heading: string, text: string): boolean {
  if (!rows.test(heading.trim()) || design.test(text) || /^(?:not|to)\b/i.test(text)) return false
  const { tokens } = analyse(text.replace(/ \([^()]{1,120}\)/gu, ''))
  return !tokens.some(
    ({ lower, tag }) => tag === 'aux' || (tag === 'verb' && !/(?:[^s]s|ing)$/u.test(lower)),
  )
}
