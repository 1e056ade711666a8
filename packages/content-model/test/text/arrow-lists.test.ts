import { expect, test } from 'vitest'
import { outline } from './outline.ts'

test('arrows before lines that follow each other mark a list', async () => {
  const rows = await outline(
    'Your new shoes\n\nShoes for swollen feet need a wide toe. They should fit like this:\n\n→ room for all toes\n→ a flat sole\n→ laces or a strap\n',
  )
  expect(rows.slice(-3)).toEqual([
    'list-item | room for all toes',
    'list-item | a flat sole',
    'list-item | laces or a strap',
  ])
})
