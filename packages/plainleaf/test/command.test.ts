import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { topicJsonSchema } from '@plainleaf/content-model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { hayFever, headLice } from './support/documents.ts'
import { folderWith, list } from './support/folder.ts'

const version = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
).version

test('prints its version and help', async () => {
  expect(await plainleaf(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  const help = await plainleaf(['--help'])
  expect([help.code, help.stderr]).toEqual([0, ''])
  for (const verb of [
    'build',
    'check',
    'dev',
    'init',
    'inspect',
    'import',
    'summary',
    'readability',
  ]) {
    expect(help.stdout).toMatch(new RegExp(`^ {2}${verb} `, 'mu'))
    const own = await plainleaf([verb, '--help'])
    expect(own.code).toBe(0)
    expect(own.stdout).toMatch(new RegExp(`^Example:\\n {2}plainleaf ${verb} `, 'mu'))
  }
})

test.each([
  [[], ''],
  [['biuld'], 'build'],
  [['build', '--ot', 'x'], '--out'],
  [['inspect'], 'input'],
  [['inspect', 'a', 'b'], 'argument'],
  [['import', 'x.txt'], '--to'],
  [['build', '--max-input', 'lots'], 'megabytes'],
])('wrong usage %j ends with 2', async (words, said) => {
  const { code, stdout, stderr } = await plainleaf(words, { cwd: folderWith() })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(said)
})

test('an unknown output ends with 2 and touches nothing', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  const { code, stdout, stderr } = await plainleaf(['build', 'in', '--to', 'html,epbu'], { cwd })
  expect([code, stdout, stderr]).toEqual([
    2,
    '',
    '--to  error  There is no output "epbu"  output-unknown\n    Did you mean "epub"?\n',
  ])
  expect(list(cwd)).toEqual(['in/a.md'])
})

test('build tells a person what it made and where to look', async () => {
  const cwd = folderWith({ 'leaflets/hay-fever.md': hayFever, 'leaflets/head-lice.txt': headLice })
  const { code, stdout, stderr } = await plainleaf(['build', 'leaflets'], { cwd })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Leaflets {2}2 topics$/mu)
  expect(stdout).toMatch(/^ {2}html +3 pages +dist\/html\/index\.html$/mu)
  expect(stdout).toMatch(/^ {2}epub +3 books +dist\/epub\/leaflets\.epub$/mu)
  expect(stdout).toMatch(/^ {2}summary +2 summaries +dist\/summary\//mu)
  const again = await plainleaf(['build', 'leaflets'], { cwd })
  expect(again.stdout).toMatch(/^\d+ unchanged$/mu)
})

test('build --json prints one document, and nothing else', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'in/b.txt': '' })
  const { code, stdout, stderr } = await plainleaf(['build', 'in', '--to', 'data', '--json'], {
    cwd,
  })
  expect([code, stderr]).toEqual([1, ''])
  const result = JSON.parse(stdout)
  expect(Object.keys(result)).toEqual([
    'out',
    'collections',
    'files',
    'removed',
    'findings',
    'counts',
  ])
  expect(result.collections).toEqual([{ id: 'in', title: 'In', topics: ['a'] }])
  expect(Object.keys(result.files[0])).toEqual([
    'path',
    'output',
    'collection',
    'topics',
    'sha256',
    'bytes',
    'status',
  ])
  expect(result.findings).toMatchObject([
    { file: 'in/b.txt', line: 1, column: 1, severity: 'error', rule: 'file-empty' },
  ])
  expect(result.counts).toMatchObject({ inputs: 2, built: 1, failed: 1, errors: 1 })
})

test('check writes nothing; errors end with 1, warnings only with --frail', async () => {
  const cwd = folderWith({ 'good.md': hayFever, 'con.md': hayFever, 'bad.md': '' })
  const check = async (...words: string[]) => (await plainleaf(['check', ...words], { cwd })).code
  expect(await check('good.md', '--frail')).toBe(0)
  expect(await check('bad.md')).toBe(1)
  expect(await check('con.md')).toBe(0)
  expect(await check('con.md', '--frail')).toBe(1)
  const { stdout } = await plainleaf(['check', '--json'], { cwd })
  expect(JSON.parse(stdout).findings.map((finding: { rule: string }) => finding.rule)).toEqual([
    'file-empty',
    'topic-id-reserved',
  ])
  expect(list(cwd)).toEqual(['bad.md', 'con.md', 'good.md'])
})

test('inspect shows the outline, and with --json a tree that fits the published schema', async () => {
  const cwd = folderWith({ 'hay-fever.md': hayFever })
  const seen = await plainleaf(['inspect', 'hay-fever.md'], { cwd })
  expect(seen.code).toBe(0)
  expect(seen.stdout).toMatch(/^Hay fever\nid hay-fever {3}language en {3}format markdown$/mu)
  expect(seen.stdout).toMatch(/^ *\d+ {2}Symptoms +prose +Symptoms +\d\.\d\d$/mu)
  expect(seen.stdout).toMatch(/^ *\d+ {2}What you can do +procedure /mu)
  const { stdout } = await plainleaf(['inspect', 'hay-fever.md', '--json'], { cwd })
  const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
    topicJsonSchema(),
  )
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
})

test('inspect takes one document', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'in/b.md': hayFever })
  const { code, stderr } = await plainleaf(['inspect', 'in'], { cwd })
  expect([code, stderr]).toEqual([
    2,
    'in  error  This names 2 documents, expected one  input-not-one\n    Name one document\n',
  ])
})

test('import writes Markdown that reads back, and overwrites only with --force', async () => {
  const cwd = folderWith({ 'old/head-lice.txt': headLice })
  const words = ['import', 'old', '--to', 'topics']
  const first = await plainleaf(words, { cwd })
  expect([first.code, first.stdout]).toEqual([0, 'topics/head-lice.md\n'])
  const markdown = readFileSync(join(cwd, 'topics/head-lice.md'), 'utf8')
  expect(markdown).toMatch(/^---\n/u)
  expect(markdown).toContain('## How they spread')
  const again = await plainleaf(words, { cwd })
  expect(again.code).toBe(4)
  expect(again.stderr).toContain(
    'topics/head-lice.md  error  Not written, because the file is already there  output-exists',
  )
  expect((await plainleaf([...words, '--force'], { cwd })).code).toBe(0)
  expect((await plainleaf(['check', 'topics', '--frail'], { cwd })).code).toBe(0)
  expect(list(cwd)).toEqual(['old/head-lice.txt', 'topics/head-lice.md'])
})

test('summary prints Markdown, and with --json the trace', async () => {
  const cwd = folderWith({ 'hay-fever.md': hayFever })
  const text = await plainleaf(['summary', 'hay-fever.md'], { cwd })
  expect([text.code, text.stderr]).toEqual([0, ''])
  expect(text.stdout).toContain('Hay fever')
  const json = await plainleaf(['summary', 'hay-fever.md', '--json'], { cwd })
  expect(json.code).toBe(0)
  expect(JSON.stringify(JSON.parse(json.stdout))).toContain('"sources"')
})

test('--max-input sets the largest document that is read', async () => {
  const cwd = folderWith({ 'hay-fever.md': hayFever })
  const refused = await plainleaf(['inspect', 'hay-fever.md', '--max-input', '0.0001'], { cwd })
  expect([refused.code, refused.stdout]).toEqual([1, ''])
  expect(refused.stderr).toContain('the limit is 100  file-too-large')
  expect((await plainleaf(['inspect', 'hay-fever.md', '--max-input', '1'], { cwd })).code).toBe(0)
})

test('names and messages cannot forge lines or colours', async () => {
  const cwd = folderWith({ 'in/a\u001b[31m\u202e\nb  error  forged.md': '' })
  const { stderr } = await plainleaf(['check', 'in'], { cwd })
  expect(stderr.split('\n')[0]).toMatch(
    /^in\/a\[31m b {2}error {2}forged\.md:1:1 {2}error {2}.+ {2}file-empty$/u,
  )
  expect(stderr.trimEnd().split('\n')).toHaveLength(2)
})

test('--debug prints where our own code failed, and only then', async () => {
  const config =
    "export default { outputs: [{ name: 'x', renderTopic() { throw new Error('oops') } }] }"
  const cwd = folderWith({ 'in/plainleaf.config.mjs': config, 'in/topics/a.md': hayFever })
  const plain = await plainleaf(['build', 'in'], { cwd })
  expect([plain.code, /\n\s+at /u.test(plain.stderr)]).toEqual([70, false])
  const debug = await plainleaf(['build', 'in', '--debug'], { cwd })
  expect([debug.code, /\n\s+at /u.test(debug.stderr)]).toEqual([70, true])
})
