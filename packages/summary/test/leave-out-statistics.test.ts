import { expect, it } from 'vitest'
import { plainlyFor } from '../src/edit/plainly.ts'
import { makePlain } from '../src/select/make-plain.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

/** The sentences of the methods of a paper that may be told. */
function told(methods: string): string[] {
  const topic = topicOf(
    `# A spray for hay fever\n\n## Methods\n\n${methods}\n\n## Results\n\nSleep got better in 40 children with the spray.`,
  )
  const candidates = toCandidates(topic)
  makePlain(candidates, plainlyFor(topic))
  return candidates.filter((one) => one.method && !one.unfit).map((one) => one.text)
}

it('leaves out with which statistics figures were worked out', () => {
  const asked = 'We asked 40 children with hay fever how they slept in June.'
  expect(told(`${asked} We used logistic regression to look at what kept them awake.`)).toEqual([
    asked,
  ])
  expect(told(`${asked} P < 0.05 was taken as significant for all of these scores.`)).toEqual([
    asked,
  ])
})

it('leaves them where nothing else tells of the methods, or where they say who was studied', () => {
  const only = 'We used logistic regression to look at what kept children awake.'
  expect(told(only)).toEqual([only])
  const people = 'We recruited 40 children and compared their sleep with a t-test.'
  expect(told(`We asked nurses at nine schools about hay fever. ${people}`)).toContain(people)
})
