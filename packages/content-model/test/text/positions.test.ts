import { type AnyNode, type Topic, textReader, visit } from '@plainleaf/content-model'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'

const word = fc.constantFrom(
  'Rest',
  'the',
  'ankle',
  'two',
  'swelling',
  'PTSD',
  'x-ray',
  '20',
  'be-',
  'cause',
  'naïve',
  'nai\u0308ve',
  'e\u0301te\u0301',
  'soft\u00adhy',
  'no\u200bgap',
  '😀',
  '**two words**',
  'Label:',
  '“so”',
)
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\u00a0', '\u2009', '\t', '     ')
const words = (max: number) =>
  fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: max })
    .map((list) => list.flat().join('').trimEnd())
const line = fc.oneof(
  words(5),
  words(12),
  words(12),
  words(24).map((text) => `${text}.`),
  words(12).map((text) => `- ${text}`),
  words(12).map((text) => `\t• ${text}`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), words(10)).map(([number, text]) => `${number}. ${text}`),
  words(8).map((text) => `${text}?`),
  words(4).map((text) => `${text}:`),
  words(6).map((text) => `    ${text}`),
  words(6).map((text) => `> ${text}`),
  words(6).map((text) => `## ${text} ##`),
  words(6).map((text) => `Q: ${text}?\nA: ${text}`),
  fc.tuple(words(3), words(6)).map(([one, other]) => `${one}\t${other}`),
  fc.tuple(words(3), words(6)).map(([one, other]) => `| ${one} | ${other} | |`),
  fc.constantFrom('', '', '', '\f', '3', '=====', 'FAQ', 'if (x) {', '  y();', '}'),
)
const dump = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join('\n').replaceAll('\n', end))
  .filter((text) => /\p{L}/u.test(text))

/** What is left of a text when line ends, spaces, hyphens and marks do not count and accents are one with their letter. */
const bare = (text: string): string[] =>
  Array.from(text.normalize('NFC').replace(/[^\p{L}\p{N}\p{So}]+/gu, ''))

/** Every piece of text in the tree with its place; citations and references are other nodes. */
function textsOf(topic: Topic): { value: string; node: Pick<AnyNode, 'position'> }[] {
  const found: { value: string; node: Pick<AnyNode, 'position'> }[] = []
  visit(topic, (node) => {
    if (node.type === 'text' || node.type === 'code') found.push({ value: node.value, node })
  })
  for (const node of topic.dropped) found.push({ value: node.text, node })
  return found
}

const firstOf = (text: string): string => text.trimStart().charAt(0)

describe('places of the text reader', () => {
  test('a text begins and ends with the letters at its place, and holds none from elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(dump, async (source) => {
        const topic = await textReader.read(new VFile({ path: 'dump.txt', value: source }))
        for (const { value, node } of textsOf(topic)) {
          const { start, end } = node.position!
          const whole = source.slice(start.offset, end.offset)
          if (value === value.trim()) expect(whole, value).toBe(whole.trim())
          const there = bare(whole)
          const own = bare(value)
          // A text that begins with a sign, such as the bar of a row, begins at that sign, whatever letters follow it there.
          if (firstOf(whole) !== firstOf(value)) expect(there[0], value).toBe(own[0])
          expect(there.at(-1), value).toBe(own.at(-1))
          // Between them the source may hold page furniture that stood in the middle of a paragraph.
          let at = 0
          for (const letter of there) if (letter === own[at]) at++
          expect(own.slice(at), value).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('every place is inside the source, its lines and columns those of its offsets', async () => {
    await fc.assert(
      fc.asyncProperty(dump, async (source) => {
        const topic = await textReader.read(new VFile({ path: 'dump.txt', value: source }))
        const starts = [0]
        for (const match of source.matchAll(/\r\n?|\n/gu))
          starts.push(match.index + match[0].length)
        visit(topic, (node) => {
          for (const point of [node.position!.start, node.position!.end]) {
            expect(point.offset!).toBeLessThanOrEqual(source.length)
            expect(starts[point.line - 1]! + point.column - 1).toBe(point.offset)
          }
        })
      }),
      { numRuns: 200 },
    )
  })
})
