import { expect, test } from 'vitest'
import { outline, read } from './outline.ts'

const clinic = (lines: string): string => `The hearing clinic

We test the hearing of adults and children, and fit hearing aids to those who need them.

${lines}

Please come ten minutes early, and bring the letter and your old aids.
`

test.each([
  'Address: 7 Quay Street, Harwick',
  'Hearing Aids Ltd, 7 Quay Street, Harwick HW3 4TY',
  'Fitting of aids: 3 May, 9.30am',
])('what tells where or when is no heading: %s', async (line) => {
  expect(await outline(clinic(line))).toContain(`paragraph | ${line}`)
})

test('feedback is a part of the text where a sentence below asks for it, with an address at its end', async () => {
  const rows = await outline(
    clinic('Feedback\n\nTell us what we should do in another way: say@hearing.example'),
  )
  expect(rows.some((row) => /^heading.*\| Feedback$/u.test(row))).toBe(true)
})

test('links below the name that sites give them may have long titles', async () => {
  const long =
    'What the letters and the lines on your hearing test stand for: a short guide for adults and for parents'
  const { dropped } = await read(
    clinic(`Related\n\n• Ear wax\n• ${long}\n• Tinnitus`).split('\n\nPlease')[0]!,
  )
  expect(dropped.map(({ text }) => text).join()).toContain(long)
})
