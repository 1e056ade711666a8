import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

/** The rows of the tables of a text, cells parted by bars. */
async function rows(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'inhaler.txt', value }))
  return toOutline(topic)
    .split('\n')
    .filter((row) => row.startsWith('table-row'))
    .map((row) => row.replace(/^\S+(?: header)? +/u, ''))
}

const opening =
  'Inhalers\n\nAn inhaler brings the medicine right to where the airways have become too narrow.\n\n'

test('a centred row begins in the line above its first cell', async () => {
  const table = `
 Inhaler      When                Puffs     Rinse
              Before
 Blue                             Two       No
              sport
              Morning and                   Yes, with
 Brown                            Two
              evening                       water
`
  expect(await rows(`${opening}${table}\nKeep them dry.\n`)).toEqual([
    'Inhaler | When | Puffs | Rinse',
    'Blue | Before sport | Two | No',
    'Brown | Morning and evening | Two | Yes, with water',
  ])
})
