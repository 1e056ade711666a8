import { expect, test } from 'vitest'
import { outline, read } from './outline.ts'

const page = (title: string): string => `${title}

We hear these questions most often at the desk of the eye clinic.

How long does the drop work?

It keeps the pupil wide for four to six hours, and longer in light eyes.

May I drive home?

No. You see less sharply, and bright light dazzles you until the drop has worn off.

What if my eye hurts at night?

Call the ward. A red eye that hurts has to be looked at on the same day.
`

test('headings that ask below a title that names an FAQ are its questions', async () => {
  const rows = await outline(page('Eye drops before a test: frequently asked questions'))
  expect(rows.filter((row) => row.startsWith('faq-question'))).toEqual([
    'faq-question 3 | How long does the drop work?',
    'faq-question 3 | May I drive home?',
    'faq-question 3 | What if my eye hurts at night?',
  ])
  const topic = await read(page('Eye drops before a test: frequently asked questions'))
  expect(topic.children.map(({ kind }) => kind)).toEqual(['prose', 'faq'])
})

test('below any other title they are headings', async () => {
  const rows = await outline(page('Eye drops before a test'))
  expect(rows.filter((row) => row.startsWith('heading 2'))).toHaveLength(3)
})
