import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

/** What is said of guesses, with the line. */
async function guesses(value: string): Promise<string[]> {
  const file = new VFile({ path: 'scabies.txt', value })
  await textReader.read(file)
  return file.messages.map(({ line, ruleId, reason }) => `${line} ${ruleId} ${reason}`)
}

test('guesses that follow each other make one finding', async () => {
  const found = await guesses(
    'Scabies mites\n\nMites of scabies dig into the skin and make it itch, above all at night in bed.\n\nPlaces on the skin\n\nBetween the fingers\nOn the wrists\nRound the waist\n\nIt takes weeks until the itch of scabies mites is gone.\n',
  )
  expect(found).toContain(
    '7 item-uncertain Took lines 7 to 9 for list items, but they could be paragraphs',
  )
  expect(found.filter((line) => line.includes('item-uncertain'))).toHaveLength(1)
})

test('sections that may hold a warning are named in one finding, and others are not', async () => {
  const found = await guesses(
    'Scabies mites\n\nMites of scabies dig into the skin and make it itch at night.\n\nAnd then\n\nDo not use the lotion near the eyes.\n\nIn the end\n\nPut the shoes into a bag for a few days.\n\nNot to forget\n\nThe lotion may kill a cat; it must not lick your hands.\n',
  )
  expect(found.at(-1)).toBe(
    '5 section-type-uncertain What 2 sections are about is a guess: "And then" (line 5, Safety); "Not to forget" (line 13, Safety)',
  )
})
