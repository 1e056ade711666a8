import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { checkExpressions } from '../regex-check/check-expressions.ts'
import { findExpressions } from '../regex-check/find-expressions.ts'
import { isPlainlyLinear } from '../regex-check/is-plainly-linear.ts'
import { splitPattern } from '../regex-check/split-pattern.ts'

const folder = mkdtempSync(join(tmpdir(), 'plainleaf-regex-'))
afterAll(() => rmSync(folder, { recursive: true }))

const script = fileURLToPath(new URL('../regex-check.ts', import.meta.url))
function run(name: string, source: string) {
  const file = join(folder, name)
  writeFileSync(file, source)
  return spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
}

const problems = (source: string) => checkExpressions(findExpressions('a.ts', source))
const reasons = async (source: string) => (await problems(source)).map(({ reason }) => reason)

describe('the command', () => {
  test('names an expression that is slow, where it stands, the text that shows it and what to do', () => {
    const { status, stderr } = run(
      'slow.ts',
      `const fine = /^a+$/u\nexport const slow = /x(?:a|a)*y/u\n`,
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /slow\.ts:2:21 {2}error {2}Time grows as a exponential of the text: .* {2}regex-slow\n {4}.*shows it\. Let/u,
    )
    expect(stderr).toContain('1 of 2 regular expressions need a change')
  })

  test('has nothing to say of linear ones', () => {
    const { status, stdout } = run('fine.ts', 'export const fine = [/^a+b$/u, /\\bnow\\b/iu]\n')
    expect([status, stdout]).toEqual([0, '2 regular expressions, all linear\n'])
  })
})

describe('what is slow', () => {
  test.each([
    ['exponential', '/^(?:a+)+$/u'],
    ['polynomial at the end', '/\\\\s+$/u'.replace('\\\\', '\\')],
    ['polynomial in one alternative of many', '/\\b(?:now|then|\\w+\\s*\\w+!)/u'],
    ['two repeats that share characters', '/^\\d+\\w*x$/u'],
    ['held at each line', '/^\\s*x/mu'],
  ])('%s', async (_, source) => {
    expect(await reasons(source)).toEqual([expect.stringMatching(/^Time grows/u)])
  })

  test('strings that become expressions', async () => {
    const source = "const run = String.raw`\\s+`\nconst ends = [run, 'x'] as const\n"
    expect(await reasons(`${source}new RegExp(\`\${run}$\`, 'u')`)).toHaveLength(1)
    expect(await reasons(`${source}RegExp('[ab]*' + run + '$')`)).toHaveLength(1)
    expect(await reasons(`${source}new RegExp(ends.join('|') + '$')`)).toEqual([])
    expect(await reasons(`const end = /\\s+$/u\nRegExp(end.source)`)).toHaveLength(2)
  })

  test('a look-ahead that each match runs to the end', async () => {
    expect(await reasons('/a(?=.*)/gu')).toEqual([expect.stringContaining('as far as the end')])
    expect(await reasons('/^a(?=.*)/u')).toEqual([])
  })
})

describe('what is not slow', () => {
  test.each([
    '/^a+b$/u',
    '/(?<!\\s)\\s+$/u',
    '/\\bwork\\w*\\b/iu',
    '/^(?:yes|no)\\b.{0,80}x/u',
    '/[^\\p{L}]+/gu',
  ])('%s', async (source) => {
    expect(await problems(source)).toEqual([])
  })
})

describe('what cannot be known', () => {
  const opaque = 'export const make = (name: string) => new RegExp(name)'
  test('is a problem', async () => {
    expect(await problems(opaque)).toMatchObject([{ line: 1, column: 39 }])
  })

  test('unless it is reviewed, and a review that nothing needs is one too', async () => {
    const found = findExpressions('a.ts', opaque)
    const entry = { file: 'a.ts', why: 'names are short' }
    expect(await checkExpressions(found, [entry])).toEqual([])
    expect(await checkExpressions(found, [entry, { ...entry, file: 'b.ts' }])).toMatchObject([
      { file: 'b.ts', reason: expect.stringContaining('not needed') },
    ])
  })

  test('a review does not excuse what is slow', async () => {
    const found = findExpressions('a.ts', '/\\s+$/u')
    const entry = { file: 'a.ts', pattern: '\\s+$', why: 'it is short' }
    expect(await checkExpressions(found, [entry])).not.toEqual([])
  })
})

test('what has too many ways is not called bounded', () => {
  expect(isPlainlyLinear('(?:a|b){3}c', 'u')).toBe(true)
  expect(isPlainlyLinear('(?:a|a){0,40}c', 'u')).toBe(false)
})

test('parts a pattern where it has alternatives', () => {
  expect(splitPattern('a(?:b+|c*|d|e)f|g', 'u')).toEqual(['g', 'a(?:d|e)f', 'a(?:b+)f', 'a(?:c*)f'])
  expect(splitPattern(String.raw`(a+|b)\1`, '')).toEqual([String.raw`(a+|b)\1`])
})

test('reads the scripts of a page', () => {
  const page = `---\nconst front = /a/u\n---\n<p>{/b/u}</p>{x && <script src={y} />}\n<script>\n  const body = /c/u\n</script>\n`
  expect(findExpressions('a.astro', page).expressions).toMatchObject([
    { pattern: 'a', line: 2, column: 15 },
    { pattern: 'c', line: 6, column: 16 },
  ])
})
