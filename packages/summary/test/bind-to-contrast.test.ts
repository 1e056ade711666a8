import { describe, expect, it } from 'vitest'
import { leansOnNeighbour } from '../src/select/leans-on-neighbour.ts'
import { candidatesOf } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

/** A paper on pillows, with a sentence and the next in its background or its results. */
const paper = (background: string, results: string): string =>
  `# Do firm pillows help?\n\n## Background\n\n${background}\n\n## Methods\n\nWe asked sixty adults.\n\n## Results\n\n${results}\n`

const needsOf = (text: string, start: string) => {
  const one = candidatesOf(topicOf(text)).find((other) => other.text.startsWith(start))!
  return { needs: one.needs?.text, unfit: one.unfit }
}

describe('what is set against the sentence before it', () => {
  const first = 'A new foam has won many friends among nurses.'
  const quiet = 'Half of the adults slept well.'

  it('is told with that where it says nothing of the title', () => {
    const text = paper(`${first} However, serious harm to skin has been reported.`, quiet)
    expect(needsOf(text, 'Serious').needs).toBe(first)
  })

  it('stands alone where it does', () => {
    const text = paper(`${first} However, nobody has weighed firm pillows yet.`, quiet)
    expect(needsOf(text, 'Nobody has weighed').needs).toBeUndefined()
  })

  it('is left out where that can stand in no summary', () => {
    const text = paper('As shown above. However, serious harm to skin has been reported.', quiet)
    expect(needsOf(text, 'Serious')).toEqual({ needs: undefined, unfit: true })
  })

  it('is told with that among findings where it is of changes alone', () => {
    const found = 'The adults slept longer in spring.'
    const bare = paper(first, `${found} However, the changes were greater in May.`)
    expect(needsOf(bare, 'The changes').needs).toBe(found)
    const named = paper(first, `${found} However, bakers slept badly in spring.`)
    expect(needsOf(named, 'Bakers').needs).toBeUndefined()
  })
})

it.each([
  ['A smaller excess was seen in women.', true],
  ['Women had a similar but later rise.', true],
  ['A smaller excess was seen in women than in men.', false],
  ['A smaller pillow helps women.', false],
])('hears that less of something leans on what it is less than: %s (%s)', (text, expected) =>
  expect(leansOnNeighbour(text)).toBe(expected),
)
