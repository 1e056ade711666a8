import { expect, it } from 'vitest'
import { plainlyFor } from '../src/edit/plainly.ts'
import { makePlain } from '../src/select/make-plain.ts'
import { shorter } from '../src/select/shorten.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

/** What is left of a sentence of a text about hay fever once it was split and its last part went. */
function shortened(sentence: string): string | undefined {
  const topic = topicOf(`# Hay fever\n\n## The spray\n\n${sentence}`)
  const candidates = toCandidates(topic)
  makePlain(candidates, plainlyFor(topic))
  return shorter(candidates[0]!)?.plain
}

it.each([
  [
    'The spray calms the lining of the nose within a day, making sleep in the warm weeks of June much easier.',
    'The spray calms the lining of the nose within a day.',
  ],
  [
    'Staff show each child how the spray is held, and they give the family a small card with pictures.',
    'Staff show each child how the spray is held.',
  ],
])('leaves out what only adds: %s', (sentence, left) => {
  expect(shortened(sentence)).toBe(left)
})

it.each([
  // A limit, a denial, a figure, a danger: the first part would say more than the whole.
  'The spray calms the lining of the nose within a day, but the itch of the eyes stays for weeks.',
  'The spray calms the lining of the nose within a day, and it does not make children sleepy at school.',
  'The spray calms the lining of the nose within a day, and it lasts for 12 hours in most of them.',
  'The spray calms the lining of the nose within a day, and it can harm the eyes of small children.',
  'The swelling spreads through the whole nose within a day, causing kidney failure in the end.',
  'The spray calms the lining of the nose within a day.',
  'The spray calms the lining of the nose within a day, indicating that the dose was high enough.',
  'The spray calms the lining of the nose within a day, which is thought to make nights in June easier.',
  // What sets a thing apart, and a caveat.
  'Light therapy is a form of care that uses bright lamps in the early hours of the day to lift a low mood.',
  'The spray calms the lining of the nose within a day, although a check by the nurse comes first.',
])('leaves whole: %s', (sentence) => {
  expect(shortened(sentence)).toBeUndefined()
})

it('tells what is not known, and leaves out the praise beside it', () => {
  const told = (sentence: string): { plain: string; unfit: boolean } => {
    const candidates = toCandidates(topicOf(`# Hay fever\n\n## The spray\n\n${sentence}`))
    makePlain(candidates, plainlyFor(topicOf('# Hay fever')))
    return { plain: candidates[0]!.plain, unfit: candidates[0]!.unfit }
  }
  expect(
    told(
      'While further research is still needed, the remarkable power of the spray to transform sleep is clear.',
    ),
  ).toEqual({ plain: 'Further research is still needed.', unfit: false })
  const praise =
    'While the spray is still rare, the remarkable power of the spray to transform sleep is clear.'
  expect(told(praise).unfit).toBe(true)
})
