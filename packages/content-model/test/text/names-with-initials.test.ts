import { expect, test } from 'vitest'
import { outline } from './outline.ts'

test('the initial of a name is no letter of an item', async () => {
  const germs = [
    'B. cereus: grows in rice that was kept warm',
    'L. monocytogenes: grows in the fridge as well',
    'S. enterica: lives on eggs and on raw meat',
  ]
  const rows = await outline(
    `Germs in food
Most food is safe, and few people get ill from it. These germs are the ones to know about.
${germs.join('\n')}

What you can do
Eat rice soon after it was cooked. Keep what is left in the fridge for one day at most.

Shopping
Buy cold food last, and carry it home in a bag that keeps it cold. Do not buy dented tins.
\f`,
  )
  expect(rows.filter((row) => row.startsWith('list-item'))).toEqual(
    germs.map((germ) => `list-item | ${germ}`),
  )
})
