import { type Finding, fromRoles } from '@plainleaf/content-model'
import { expect, test } from 'vitest'

const text = `Wasp stings

Cool the sting with a wet cloth and take off rings.

When to call
Swelling of the face
- When to call again
`

/** Numbers of the lines that have a role. */
function lines(yaml: string, source: string, lost: Finding[] = []): number[] {
  const roles = fromRoles(`lines:\n  ${yaml}\n`, source, (finding) => lost.push(finding))
  if (Array.isArray(roles)) throw new Error(roles.map(({ reason }) => reason).join('; '))
  return [...roles.keys()]
}

test('a line that moved is found by its first words', () => {
  expect(lines('5 "When to call": heading 2', text)).toEqual([5])
  expect(lines('5 "when  TO": heading 2', text)).toEqual([5])
  const longer = `New first line\n\n${text}`
  expect(lines('5 "When to call": heading 2', longer)).toEqual([7])
  expect(lines('5-6 "When to call": item', longer)).toEqual([7, 8])
  expect(lines('5: heading 2', longer)).toEqual([5])
})

test('of several the nearest is taken, and whole words count', () => {
  expect(lines('7 "When to call": item', text)).toEqual([7])
  expect(lines('1 "When to call": item', text)).toEqual([5])
  const lost: Finding[] = []
  expect(lines('5 "When to cal": item', text, lost)).toEqual([])
  expect(lost[0]).toMatchObject({ ruleId: 'roles-lost', place: { line: 2, column: 3 } })
})

test('an entry whose line is gone is left out and told of; the others stay', () => {
  const lost: Finding[] = []
  expect(lines('5 "Ring us": heading 2\n  6: item', text, lost)).toEqual([6])
  expect(lost.map(({ reason }) => reason)).toEqual([
    'No line begins with "Ring us" any more, as line 5 did',
  ])
})
