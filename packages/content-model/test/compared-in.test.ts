import { comparedIn } from '@plainleaf/content-model'
import { expect, it } from 'vitest'

const found = (texts: string[], lang = 'en') =>
  comparedIn(texts, lang).map((set) => set.map(({ count, group, at }) => [count, group, at]))

it('sets numbers out of 100 beside one another that count one outcome in several groups', () => {
  expect(
    found([
      'In the spray group 52 out of 100 slept well.',
      'In the sham group it was 31 out of 100.',
    ]),
  ).toEqual([
    [
      [52, 'in the spray group', 0],
      [31, 'in the sham group', 1],
    ],
  ])
})

it.each([
  ['52 out of 100 people slept well.'],
  ['In the spray group it was 52 to 60 out of 100, in the sham group 31 to 40 out of 100.'],
  ['In the spray group 52% slept well, in the sham group 31%.'],
])('leaves as words what is alone, a range or of another base: %s', (text) => {
  expect(found([text])).toEqual([])
})

it('compares in other languages by the words that do', () => {
  expect(
    found(['Mit dem Spray schliefen 52 von 100 gut, ohne Spray 31 von 100.'], 'de')[0],
  ).toHaveLength(2)
})
