import { type Candidate, groupOf } from './candidate.ts'

/** A bare item of a list of which nothing else was chosen: `Enhances trust`. */
export function isAlone(one: Candidate, all: readonly Candidate[]): boolean {
  const first = one.sources[0]!
  const bare = first.block === 'list item' && one.sources.length === 1 && !/[.!:]/u.test(one.text)
  const group = groupOf(first)
  return (
    bare &&
    one.owed === 'no' &&
    !all.some(({ sources: [other] }) => other !== first && groupOf(other!) === group)
  )
}
