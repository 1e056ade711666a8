import { expect, test } from 'vitest'
import type { Chunk } from '../../src/text/chunk.ts'
import { insideParts } from '../../src/text/inside-parts.ts'

const heading = (text: string): Chunk =>
  ({ role: 'heading', level: 2, text, lines: [], indent: 0, group: 0, pageBreak: false }) as never
const paragraph = { ...heading('Rest and drink water.'), role: 'text', level: undefined } as Chunk

test('headings with parts of their own are the parts, and what text follows stands inside', () => {
  const part = [heading('Ears'), heading('Hearing'), paragraph, heading('Balance'), paragraph]
  const chunks = [part, part, part, part].flat()
  const isInside = insideParts(chunks, () => false)
  expect([...part.keys()].map((index) => isInside(index + 5))).toEqual([
    false,
    true,
    true,
    true,
    true,
  ])
})

test('a text of more headings than a call takes arguments is read', () => {
  const chunks = Array.from({ length: 300_000 }, (_, index) =>
    heading(index % 3 === 0 ? 'Ears' : 'Hearing'),
  )
  const numbered = chunks.map((chunk, index) => ({
    ...chunk,
    text: `${index % 90}. ${chunk.text}`,
  }))
  expect(insideParts(chunks, () => false)(1)).toBe(false)
  expect(insideParts(numbered, () => false)(1)).toBe(false)
})
