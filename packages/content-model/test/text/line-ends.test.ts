import { textReader, toText } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

/** All the text below a title, read from a text that a printer broke at its hyphens. */
const read = async (value: string): Promise<string> => {
  const topic = await textReader.read(new VFile({ path: 'ends.txt', value }))
  return toText(topic.children)
}

const page = (end: string, start: string, more = ''): string =>
  `Dust mites at home

Mites are too small to see. They live in beds and carpets, and what they leave
behind makes some people sneeze and makes the eyes of others water for weeks ${end}
${start} while the bed is aired every morning and the sheets are washed hot
enough to kill them. ${more}
`

test.each([
  // Pieces that are no words of the document are parts of one.
  ['treat-', 'ment', '', 'treatment'],
  ['be-', 'cause', 'The cause is not the mite.', 'because'],
  ['blan-', 'kets', '', 'blankets'],
  // The document writes the word whole, or with its hyphen.
  ['bed-', 'rooms', 'Rooms and a bed: all bedrooms.', 'bedrooms'],
  ['air-', 'tight', 'Use air-tight bags.', 'air-tight'],
  // Compounds by their first part, by both parts, or by another hyphen.
  ['long-', 'term', '', 'long-term'],
  ['sugar-', 'free', '', 'sugar-free'],
  ['sheet-', 'bags', 'A sheet and bags.', 'sheet-bags'],
  ['up-to-', 'date', '', 'up-to-date'],
  ['full-', 'ness', '', 'fullness'],
])('%s %s', async (end, start, more, word) => {
  expect(await read(page(end, start, more))).toMatch(
    new RegExp(`(?<![-\\w])${word}(?![-\\w])`, 'u'),
  )
})
