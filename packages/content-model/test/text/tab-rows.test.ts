import { expect, test } from 'vitest'
import { outline, read } from './outline.ts'

test('rows whose first cell is empty stay in their table', async () => {
  const topic = await read(
    'Jabs for babies\n\nWhen they are given\n\nAge\tJab\tAgainst\n8 weeks\tsix in one\tpolio and more\n\tdrops\tsickness\n12 weeks\tsix in one\t\n1 year\tMMR\tmeasles and mumps\n\nA nurse gives them in the thigh.\n',
  )
  const table = topic.children
    .flatMap(({ children }) => children)
    .flatMap((block) => (block.type === 'table' ? [block] : []))
  expect(table).toHaveLength(1)
  expect(table[0]?.children.map(({ children }) => children.length)).toEqual([3, 3, 3, 3, 3])
})

test('lines that a tab sets in below what leads them in are a list', async () => {
  const rows = await outline(
    'Jabs for babies\n\nAfter the jab\n\nYour baby may have:\n\ta sore, red leg\n\ta slight fever\n\tless appetite than usual\n\nGive paracetamol after the second jab.\n',
  )
  expect(rows.slice(2)).toEqual([
    'paragraph | Your baby may have:',
    'list-item | a sore, red leg',
    'list-item | a slight fever',
    'list-item | less appetite than usual',
    'paragraph | Give paracetamol after the second jab.',
  ])
})
