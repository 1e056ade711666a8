import { expect, test } from 'vitest'
import { asksOfSame } from '../../src/text/asks-of-same.ts'
import { outline } from './outline.ts'

const page = `Trigger finger
What is trigger finger?
Key Points

A trigger finger catches when you bend it and then opens with a snap.

Who is at risk for trigger finger?

These make it more likely:

gripping tools all day
diabetes
an old break
What are the treatments for trigger finger?
At home

A splint and rest come first, and an operation helps where they do not.

freeing the tendon
moving it again soon
What causes trigger finger?
The tendon has grown too thick to glide through its sheath.

Do you have information about trigger finger?

Ask for our sheet at the desk, or have it sent to you.

What causes trigger finger?

Some babies are born with a thumb that catches in this way.
`

test('questions that all ask about one thing are headings wherever they stand, beside each other', async () => {
  const rows = await outline(page)
  expect(rows.filter((row) => row.startsWith('heading') && row.endsWith('?'))).toEqual(
    [
      'What is trigger finger?',
      'Who is at risk for trigger finger?',
      'What are the treatments for trigger finger?',
      'What causes trigger finger?',
      'Do you have information about trigger finger?',
      'What causes trigger finger?',
    ].map((text) => `heading 2 | ${text}`),
  )
})

test('questions right below each other are a list of what to ask', () => {
  const found = (...texts: string[]): number =>
    asksOfSame(
      texts.map((text, at) => ({
        role: 'text',
        text,
        at: 0,
        lines: [at + 1],
        indent: 0,
        group: at,
        pageBreak: false,
        confidence: 1,
      })),
      'Trigger finger',
    ).size
  const asked = [
    'Who operates on a finger?',
    'How long do I splint my finger?',
    'What is a trigger finger?',
  ]
  expect(found(...asked, 'Ask us at your visit.')).toBe(0)
  expect(found(...asked.flatMap((text) => [text, 'We tell you at your visit.']))).toBe(3)
})
