import { expect, test } from 'vitest'
import { outline } from './outline.ts'

test('short lines and text that take turns without blank lines are headings around a table too', async () => {
  const rows = await outline(
    'WRIST SURGERY\n\nAbout the operation\nThe surgeon makes room for the nerve in the wrist. It takes half an hour.\nBefore the operation\nYou come to the clinic two weeks before. We ask about your health.\nWhat to do about tablets\nTablet\tStop\tStart again\nWarfarin\t5 days before\tthe next evening\nMetformin\tthe day before\twhen you eat\nAt home\nKeep the hand up for two days. Move your fingers every hour.\n',
  )
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([
    'heading 2 | About the operation',
    'heading 2 | Before the operation',
    'heading 2 | What to do about tablets',
    'heading 2 | At home',
  ])
})
