import { expect, test } from 'vitest'
import { outline } from './outline.ts'

test('lines that Markdown sets in bold by themselves are headings', async () => {
  const rows = await outline(
    'Iron tablets\n\n**When to take them**\nTake them before breakfast with a glass of orange juice.\n\n**What you may notice**\nYour stools turn black. That is normal.\n',
  )
  expect(rows).toEqual([
    'title 1 | Iron tablets',
    'heading 2 | When to take them',
    'paragraph | Take them before breakfast with a glass of orange juice.',
    'heading 2 | What you may notice',
    'paragraph | Your stools turn black. That is normal.',
  ])
})

test('bold sentences, furniture in bold and bold words in a line, are none', async () => {
  const rows = await outline(
    'Iron tablets\n\nTake them before breakfast with a glass of orange juice.\n\n**Keep them away from children.**\n\n**Share this page**\n\n**Do not** take them with **tea.**\n\n**Your stools turn black.**\n',
  )
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([])
})
