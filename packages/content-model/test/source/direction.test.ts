import { checkSource } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const check = (text: string): { kept: string; said: unknown[] } => {
  const file = new VFile({ value: text })
  const kept = checkSource(text, file)
  return { kept, said: file.messages.map(({ ruleId, line, column }) => [ruleId, line, column]) }
}

test.each(['Take \u2066one\u2069 tablet', 'Take \u202Bone \u2067two\u2069\u202C tablet'])(
  'what is closed is reported and kept in %j',
  (text) => {
    expect(check(`Words.\n${text}\n`)).toEqual({
      kept: `Words.\n${text}\n`,
      said: [['character-bidi', 2, 6]],
    })
  },
)

test.each([
  ['Take \u202Eone\nor two\u202C', 'Take \u2060one\nor two\u2060'],
  ['Take \u2066one\u202C', 'Take \u2060one\u2060'],
  ['\u2067a\u2069\nb\u2069', '\u2067a\u2069\nb\u2060'],
])('what is left open on its line in %j shows nothing', (text, kept) => {
  const result = check(text)
  expect(result.kept).toBe(kept)
  expect(result.said).toHaveLength(1)
})

test('text without such characters is left alone', () => {
  expect(check('שלום, tea')).toEqual({ kept: 'שלום, tea', said: [] })
})
