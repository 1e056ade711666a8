import { type Candidate, groupOf } from './candidate.ts'
import { isFragment } from './is-fragment.ts'

/** A bare item of a list of which nothing else was chosen, its lead-in neither: `Enhances trust`, `White blood cells.` */
export function isAlone(one: Candidate, all: readonly Candidate[]): boolean {
  const first = one.sources[0]!
  const listed = first.block === 'list item' && one.sources.length === 1
  const bare = listed && (!/[.!:]/u.test(one.text) || isFragment(one.text))
  const group = groupOf(first)
  const led = one.unit?.some((other) => other !== one && all.includes(other))
  return (
    bare &&
    !led &&
    one.owed === 'no' &&
    !all.some(({ sources: [other] }) => other !== first && groupOf(other!) === group)
  )
}
