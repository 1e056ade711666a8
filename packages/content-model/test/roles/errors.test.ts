import { readFileSync } from 'node:fs'
import { fromRoles, longestRoles, rolesJsonSchema } from '@plainleaf/content-model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ticks } from './ticks.ts'

/** `line:column reason. note` of every finding. */
function errors(yaml: string): string[] {
  const found = fromRoles(yaml, ticks)
  if (!Array.isArray(found)) throw new Error('no findings')
  return found.map(({ ruleId, reason, note, place }) => {
    expect(ruleId).toBe('roles-invalid')
    const { line, column } = place as { line: number; column: number }
    return `${line}:${column} ${reason}. ${note}`
  })
}

test.each([
  [
    'lines:\n  7: heding 3\n',
    /^2:6 Unknown role "heding 3"\. Did you mean heading 3\? Known roles are /u,
  ],
  ['lines:\n  7: drop bylines\n', /^2:6 Unknown role "drop bylines"\. Did you mean drop byline\?/u],
  ['lines:\n  7: heading 1\n', /^2:6 Unknown role "heading 1"\. Did you mean heading \d\?/u],
  ['lines:\n  7: 3\n', /^2:6 Unknown role "3"\./u],
  ['lines:\n  7:\n', /^2:5 Expected a role\./u],
  ['lines:\n  7: [drop]\n', /^2:6 Expected a role\./u],
  ['lines:\n  0: drop\n', /^2:3 "0" is not a line such as 12 or lines such as 40-42\./u],
  ['lines:\n  7 to 9: drop\n', /^2:3 "7 to 9" is not a line/u],
  ['lines:\n  9-7: drop\n', /^2:3 "9-7" is not a line .*; the smaller comes first$/u],
  ['lines:\n  07: drop\n', /^2:3 "07" is not a line/u],
  ['lines:\n  __proto__: drop\n', /^2:3 "__proto__" is not a line/u],
  [
    'lines:\n  3: drop\n  7-99: drop\n',
    /^3:3 Line 99 is beyond the end, the document has 33 lines\./u,
  ],
  ['lines:\n  8: drop\n', /^2:3 Line 8 is blank\. Correct the line; did the document change\?$/u],
  ['lines:\n  3-7: drop\n  5-9: item\n', /^3:3 Line 5 has a role already\. It is in 3-7;/u],
  ['lines:\n  7: item\n  3-7: drop\n', /^2:3 Line 7 has a role already\. It is in 3-7;/u],
  ['lines:\n  7: item\n  7: drop\n', /^3:3 Not valid YAML: Map keys must be unique\./u],
  ['lines:\n  1: join\n', /^2:3 Line 1 has no line before it to join\./u],
  ['lines:\n  1: title\n  3: title\n', /^3:3 The document has one title, line 1 is it\./u],
  ['lines:\n  3-4: title\n', /^2:3 The document has one title, line 3 is it\./u],
  ['line:\n  7: drop\n', /^1:1 Unknown key "line"\. Did you mean lines\?/u],
  ['- 7: drop\n', /^1:1 Expected `lines` with their roles\./u],
  ['lines: [7]\n', /^1:1 Expected `lines` with their roles\./u],
  ['lines:\n  7: "drop\n', /^3:1 Not valid YAML: /u],
  ['lines: &a\n  7: *a\n', /^2:6 The alias \*a is not allowed\./u],
  ['lines:\n  7: !!set drop\n', /^2:6 Not valid YAML: /u],
  [`lines: ${'['.repeat(90)}`, /^1:\d+ It nests too deep\./u],
  [`#${'x'.repeat(longestRoles)}`, /^1:1 The file has more than 64000 characters\./u],
])('%j is refused', (yaml, said) => {
  const found = errors(yaml)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(said)
})

test('all mistakes are told at once, in the order of the file', () => {
  expect(
    errors('lines:\n  99: drop\n  8: item\n  1: join\n').map((error) => error.split(' ')[0]),
  ).toEqual(['2:3', '3:3', '4:3'])
})

test.each(['', '# nothing yet\n', 'lines:\n', 'lines: {}\n'])('%j says nothing', (yaml) => {
  expect(fromRoles(yaml, ticks)).toEqual(new Map())
})

test('ranges leave blank lines out', () => {
  const roles = fromRoles('lines:\n  7-10: item\n', ticks)
  expect([...(roles as Map<number, unknown>).keys()]).toEqual([7, 9, 10])
})

const published = new URL('../../schema/roles.schema.json', import.meta.url)

test('the published JSON Schema is generated from the zod schema and takes what the reader takes', async () => {
  await expect(`${JSON.stringify(rolesJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    published.pathname,
  )
  const validate = new Ajv2020().compile(JSON.parse(readFileSync(published, 'utf8')))
  const valid = (yaml: string): boolean => validate(parse(yaml))
  expect(valid('lines:\n  7: heading 3\n  9-11: drop newsletter\n  16: join\n')).toBe(true)
  expect(valid('lines:\n  7: heding 3\n')).toBe(false)
  expect(valid('lines:\n  x: item\n')).toBe(false)
  expect(valid('line: {}\n')).toBe(false)
})
