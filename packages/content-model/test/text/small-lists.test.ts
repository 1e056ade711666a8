import { expect, test } from 'vitest'
import { outline } from './outline.ts'

test('a heading right below a list without marks is one', async () => {
  const rows = await outline(`Croup

Children with croup may have:

a cough like the bark of a dog
a hoarse voice
noisy breathing, which is worse when they cry and which may go on through the whole of the night and come back on the next, for three or four nights running
Keeping your child calm
Sit the child upright and read a story, since crying makes it worse.

Do not give steam, which may:

burn the skin
frighten the child
Calling an ambulance

Call one when the child turns blue, and keep calm until it comes.
`)
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([
    'heading 2 | Keeping your child calm',
    'heading 2 | Calling an ambulance',
  ])
  expect(rows.filter((row) => row.startsWith('list-item'))).toHaveLength(5)
})

test('a name at the end of such a list is an item', async () => {
  const rows = await outline(`Dry mouth

Your mouth may be dry because of:

some medicines for pain
radiotherapy
Sjögren's syndrome

Sip water through the day and chew gum without sugar.
`)
  expect(rows).toContain("list-item | Sjögren's syndrome")
})

test('what to do and what not to do are headed alike', async () => {
  const rows = await outline(`Nosebleeds
A nosebleed looks worse than it is, and nearly always stops within ten or fifteen minutes.
What to do
Do:
sit down and lean forward
pinch the soft part of your nose
Do not:
lie down
blow your nose for a day
When to get help
Go to a hospital when the blood still runs after half an hour of pinching the nose.
`)
  expect(rows.filter((row) => /^heading \d \| Do/u.test(row))).toEqual([
    'heading 3 | Do',
    'heading 3 | Do not',
  ])
})
