import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readPlainYaml } from '../src/markdown/read-plain-yaml.ts'

/** What the parser of all YAML says, as it is asked everywhere; undefined where it finds a mistake. */
function parsed(yaml: string): unknown {
  const document = parseDocument(yaml, {
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
  if (document.errors.length + document.warnings.length > 0) return undefined
  return document.toJS({ maxAliasCount: 0 })
}

describe('YAML as people mostly write it', () => {
  test('is read without its parser', () => {
    const yaml = `# Words and where they are from.
terms:
  - id: cough
    term: cough
    aliases: [dry cough, 'whooping cough', "a, b"]
    share: 12

    # Two of them.
    names:
      - { family: Ng, given: A. B. }
      - { literal: et al. }
    issued: { parts: [[2025, 11], []], other: {} }
    pages: 79-103
    link: https://health.example/a?b#c
    quoted: "12: \\u00e9" # not plain
`
    expect(readPlainYaml(yaml)).toBeUndefined()
    const plain = yaml.replace(/ {4}quoted.*\n/u, '    quoted: "12: #1"\n  -  id: fever\n')
    expect(readPlainYaml(plain)?.value).toEqual(parsed(plain))
    expect(readPlainYaml(plain)?.value).toMatchObject({
      terms: [{ names: [{ given: 'A. B.' }, {}], quoted: '12: #1' }, { id: 'fever' }],
    })
  })

  test.each([
    ['a value on two lines', 'a: one\n  two'],
    ['a key without a value', 'a:\nb: c'],
    ['a key that stands twice', 'a: b\na: c'],
    ['a word that is no text', 'a: true'],
    ['a number that is not whole', 'a: 1.0'],
    ['a number with a nought before it', 'a: 007'],
    ['a comment behind a value', 'a: b # c'],
    ['a colon in a value', 'a: b: c'],
    ['a folded text', 'a: >\n  b'],
    ['an alias', 'a: &b c\nd: *b'],
    ['a list as far left as its key', 'a:\n- b'],
    ['spaces within brackets that the parser keeps', 'a: [b , c]'],
    ['an escape', 'a: "b\\n"'],
    ['a tab', 'a:\tb'],
    ['a key in quotes', '"a": b'],
    ['the prototype as a key', '__proto__: b'],
    ['a list that is not closed', 'a: [b'],
    ['nothing', ''],
    ['lists as deep as no parser goes', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ])('%s is left to the parser', (_, yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined()
  })

  test('reads nothing that the parser reads otherwise', () => {
    const part = fc.constantFrom(
      ...['a', 'b', 'key', 'é', '7', '0', '12', '2026-11-20', 'true', 'null', 'x y', '1e3', '𝒳'],
      ...[': ', ':', ' ', '  ', '- ', '-', '#', ' #', ', ', ',', '[', ']', '{', '}', '"', "'"],
      ...['\n', '\n  ', '\n    ', '\n- ', '\n  - ', 'a: ', 'b:\n  ', '\nb: ', '\n  b: ', '~', '|'],
      ...[
        '.',
        '?',
        '&',
        '*',
        '!',
        '%',
        '---',
        '...',
        '\t',
        '\u00a0',
        '\u2028',
        '\r',
        '@',
        '\\',
        '`',
      ],
    )
    const whole =
      'a:\n  - b: c d\n    e: [f, { g: h, i: 12 }]\n  - "j"\n  - k: l\n    m:\n      r: o\np: q\n'
    const change = fc.tuple(fc.nat(whole.length), part, fc.nat(2))
    let read = 0
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let yaml = whole
        for (const [at, added, gone] of changes)
          yaml = yaml.slice(0, at) + added + yaml.slice(at + gone)
        const plain = readPlainYaml(yaml)
        if (!plain) return
        read += 1
        expect(plain.value).toEqual(parsed(yaml))
      }),
      { numRuns: 5000 },
    )
    expect(read).toBeGreaterThan(100)
  })
})
