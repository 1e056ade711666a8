import { checkSource, decode, pointAt } from '@plainleaf/content-model'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
/** One byte for each character. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** `line:column ruleId` of the error that decoding throws. */
function refusal(value: string | Uint8Array, limits = {}): string {
  const file = new VFile({ value })
  expect(() => decode(file, limits)).toThrow()
  const [message] = file.messages
  expect(message?.note).toMatch(/\.$/u)
  return `${message?.line}:${message?.column} ${message?.ruleId}`
}

describe('decode', () => {
  it('gives text as it stands: byte-order mark, line endings and all', () => {
    const text = '\uFEFFOne\r\ntwo\rthree\n\fé😀'
    expect(decode(new VFile({ value: bytes(text) }))).toBe(text)
    expect(decode(new VFile({ value: text }))).toBe(text)
  })

  it.each([
    ['nothing', '', '1:1 file-empty'],
    ['only white space', ' \n\t\uFEFF', '1:1 file-empty'],
    ['Russian in Windows-1251', latin('2 ðàçà â äåíü'), '1:3 file-encoding'],
    ['Polish in ISO 8859-2', latin('Jak dzia³a to leczenie'), '1:9 file-encoding'],
    ['a byte that Windows-1252 leaves out', latin('take \x81 one'), '1:6 file-encoding'],
    [
      'UTF-8 with one damaged letter',
      latin('\u00c3\u00a9t\u00c3\u00a9 \u00e9t'),
      '1:5 file-encoding',
    ],
    ['an overlong sequence', Uint8Array.from([97, 0xc0, 0x80]), '1:2 file-encoding'],
    ['a surrogate', Uint8Array.from([97, 98, 0xed, 0xa0, 0x80]), '1:3 file-encoding'],
    ['UTF-16 cut in the middle', Uint8Array.from([0xff, 0xfe, 97, 0, 98]), '1:1 file-encoding'],
    ['UTF-16 with half a pair', Uint8Array.from([0xfe, 0xff, 0xd8, 0]), '1:1 file-encoding'],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0]), '1:1 file-encoding'],
    ['a NUL byte', Uint8Array.from([97, 10, 98, 0]), '2:2 file-binary'],
    ['control characters', Uint8Array.from([1, 2, 3, 97, 98]), '1:1 file-binary'],
    ['a PDF', bytes('%PDF-1.7'), '1:1 file-binary'],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), '1:1 file-binary'],
  ])('refuses %s', (_, value, expected) => {
    expect(refusal(value)).toBe(expected)
  })

  it('names UTF-32', () => {
    const file = new VFile({ value: Uint8Array.from([0, 0, 0xfe, 0xff, 0, 0, 0, 97]) })
    expect(() => decode(file)).toThrow('UTF-32 (big-endian)')
  })

  it.each(['utf16le', 'utf-16be'])('reads %s with its mark', (encoding) => {
    const text = '\uFEFFDose\r\n“5 µg” für 😀'
    const little = Buffer.from(text, 'utf16le')
    const file = new VFile({ value: encoding === 'utf16le' ? little : little.swap16() })
    expect(decode(file)).toBe(text)
    expect(file.messages).toEqual([])
  })

  it('reads Windows-1252 and says which byte told so', () => {
    const file = new VFile({ value: latin('Dose\r\nDon\x92t take more than 5 \xb5g \x96 caf\xe9') })
    expect(decode(file)).toBe('Dose\r\nDon’t take more than 5 µg – café')
    expect(file.messages.map(String)).toEqual([
      '2:4: The file is not UTF-8 and was read as Windows-1252, where byte 0x92 is “’”',
    ])
    expect(file.messages[0]).toMatchObject({ ruleId: 'encoding-assumed', fatal: false })
  })

  it.each([
    'Où l’œdème a disparu, l’été dernier : « très bien »',
    'Größe, Übelkeit, Füße – täglich €5',
    'Börn geta fengið þetta lyf tvisvar á dag',
    'Wordsworth®s 1½ cups, 37°C, 5±2 m³/h',
  ])('reads %s as older programs write it', (text) => {
    const bytes = Uint8Array.from(text, (letter) => {
      const at = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'.indexOf(letter)
      return letter !== ' ' && at >= 0 ? 0x80 + at : letter.charCodeAt(0)
    })
    expect(decode(new VFile({ value: bytes }))).toBe(text)
  })

  it('finds the first bad byte, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii' }),
        fc.string({ unit: 'grapheme' }),
        (before, after) => {
          const clean = before.replace(/[^\x20-\x7e\r\n]/gu, '')
          const start = bytes(`x${clean}`)
          const file = new VFile({
            value: Uint8Array.from([...start, 0xff, ...bytes(after.replace(/\0/gu, ''))]),
          })
          try {
            expect(decode(file).startsWith(`x${clean}ÿ`)).toBe(true)
          } catch (error) {
            if (error !== file.messages[0]) throw error
          }
          const { line, column } = pointAt(`x${clean}`, clean.length + 1)
          expect(file.messages[0]?.ruleId).toMatch(/^(?:encoding-assumed|file-encoding)$/u)
          expect(file.messages[0]).toMatchObject({ line, column })
        },
      ),
    )
  })

  it('refuses what is too large before it looks at it', () => {
    expect(refusal('x'.repeat(101), { bytes: 100 })).toBe('1:1 file-too-large')
  })
})

describe('checkSource', () => {
  it.each([
    ['quotes, 4 kB of them', '> '.repeat(2000), '1:201 nesting-too-deep'],
    ['lists on one line', '+ '.repeat(2000), '1:201 nesting-too-deep'],
    [
      'lists by indentation',
      Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      '101:201 nesting-too-deep',
    ],
    ['numbered lists', '1. '.repeat(500), '1:301 nesting-too-deep'],
    ['brackets', '['.repeat(500), '1:101 nesting-too-deep'],
    ['parentheses over lines', '(a\n'.repeat(500), '101:1 nesting-too-deep'],
    ['images in images', '!['.repeat(500), '1:202 nesting-too-deep'],
    ['a line', `a\r\n${'x'.repeat(1_000_001)}`, '2:1 line-too-long'],
    ['empty lines', `a${'\n'.repeat(1_000_001)}b`, '1000001:1 too-many-lines'],
    ['footnotes', '[^1] '.repeat(6000), '1:25001 too-many-references'],
    ['definitions', '[a]: b\n'.repeat(6000), '5001:3 too-many-references'],
  ])('refuses %s', (_, text, expected) => {
    expect(refusal(text)).toBe(expected)
  })

  it.each([
    ['a long row of dashes', `${'- '.repeat(500)}\n\ntext`],
    ['many lists side by side', '- a\n  - b\n'.repeat(1000)],
    ['unclosed brackets in many paragraphs', '1) a (b\n\n'.repeat(1000)],
    ['escaped brackets', '\\['.repeat(1000)],
  ])('lets %s pass', (_, text) => {
    expect(checkSource(text, new VFile())).toBe(text)
  })

  it('replaces what XML forbids by a character of the same length, and says so once', () => {
    const file = new VFile()
    expect(checkSource('a\nb\u0001\u000B\uD800c\uFFFE\t\f😀', file)).toBe(
      'a\nb\uFFFD\uFFFD\uFFFDc\uFFFD\t\f😀',
    )
    expect(file.messages.map(String)).toEqual([
      '2:2: 4 characters that are not allowed in a document became U+FFFD, the first is U+0001',
    ])
  })
})

describe('pointAt', () => {
  it('counts LF, CR LF and CR as one line end each', () => {
    const text = 'a\r\nb\rc\nd'
    expect([0, 3, 5, 7].map((offset) => pointAt(text, offset))).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 2, column: 1, offset: 3 },
      { line: 3, column: 1, offset: 5 },
      { line: 4, column: 1, offset: 7 },
    ])
  })
})
