import { readPlainYaml } from '@plainleaf/content-model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAlias, parseDocument, visit } from 'yaml'

/** What a parser of all YAML reads, as strictly as the command; undefined where there is a mistake. */
function readAll(text: string): unknown {
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
  let wrong = document.errors.length + document.warnings.length > 0
  visit(document, (_key, node) => {
    if (isAlias(node)) wrong = true
  })
  return wrong ? undefined : document.toJS({ maxAliasCount: 0 })
}

const written = `# Words of the clinic
terms:
  - id: hay-fever
    term: hay fever
    aliases: [ allergic rhinitis, "pollen: allergy", 'a child''s nose' ]
    definition: A runny nose in spring (or later), "often" with itching eyes.

  - id: 2nd-dose
    term: +44 20 7946 0123 rings
    issued: { date-parts: [[2025, 4]], season: true, note: http://clinic.example/a#b }
pages: 79-103
volume: 182
list:
- 10.1176/appi.ajp
- - 1
checked: 2026-11-20
`

test('reads what people write as the parser of all YAML does', () => {
  const plain = written.replace('- - 1\n', '')
  expect(readPlainYaml(plain)).toBeTypeOf('object')
  expect(readPlainYaml(plain)).toEqual(readAll(plain))
})

test.each([
  'a: b: c\n',
  'a: &x 1\nb: *x\n',
  'a: |\n  text\n',
  'a: one\n  two\n',
  'a: "one\\n"\n',
  'a: 1\na: 2\n',
  'a: 007\n',
  'a: 1.50\n',
  'a: 1e3\n',
  'a: ~\n',
  'a: Null\n',
  'a:\nb: 1\n',
  'a: !!str 1\n',
  'a: [b: c]\n',
  'a: [b, ]\n',
  'a: b # c\n',
  'a:\tb\n',
  'true: a\n',
  '<<: a\n',
  '---\na: b\n',
  'a:\n    b: 1\n  c: 2\n',
  '- a\nb: c\n',
  written,
])('leaves %j to the parser of all YAML', (text) => {
  expect(readPlainYaml(text)).toBeUndefined()
})

test('never reads otherwise than the parser of all YAML', () => {
  const bit = fc.constantFrom(
    ...[
      ' ',
      '  ',
      '\n',
      '\n  ',
      '- ',
      ': ',
      ':',
      '#',
      ' #',
      ',',
      ', ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
    ],
    ...[
      '|',
      '&a',
      '*a',
      '!',
      '?',
      '-',
      '---\n',
      'null',
      'true',
      '~',
      '0',
      '.',
      'e',
      '+',
      '-1',
      '\\',
    ],
    ...['<<: ', 'a: b', '\n- x', '\u00a0', '(', '`', '\n# c\n', '__proto__: 1\n', 'x:\n'],
  )
  const change = fc.tuple(fc.nat(written.length), fc.nat(4), bit)
  const part = fc.tuple(fc.nat(16), fc.nat(16))
  fc.assert(
    fc.property(part, fc.array(change, { maxLength: 4 }), ([from, length], changes) => {
      const lines = written.split('\n').slice(from, from + length)
      const indent = lines[0]?.search(/[^ ]/u) ?? 0
      let text = `${lines.map((line) => line.slice(indent)).join('\n')}\n`
      for (const [at, left, put] of changes) text = text.slice(0, at) + put + text.slice(at + left)
      const plain = readPlainYaml(text)
      if (plain !== undefined) expect(plain).toEqual(readAll(text))
    }),
    { numRuns: 2000 },
  )
})
