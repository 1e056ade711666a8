import { expect, test } from 'vitest'
import { outline } from './outline.ts'

test('the marks of quoted lines that were broken go with the breaks', async () => {
  const rows = await outline(
    'Colchicine for gout\n\nThe tablet eases an attack when you take it on the first day, and it\nworks best within twelve hours of the first pain in the joint.\n\n> Colchicine can cause loose stools. Stop the tablets and ring us if\n> that happens, day or night, and drink plenty of water until we have\n> called you back.\n\nMost people need six tablets or fewer for one attack, and nobody should\ntake more than that within three days.\n',
  )
  expect(rows.join('\n')).toContain(
    'ring us if that happens, day or night, and drink plenty of water until we have called you back.',
  )
})
