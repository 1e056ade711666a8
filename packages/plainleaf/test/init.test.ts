import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildResult } from 'plainleaf'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { hayFever, headLice } from './support/documents.ts'
import { folderWith, hashes, list } from './support/folder.ts'

const own = fileURLToPath(new URL('..', import.meta.url))
// The checker is the repository's, not this package's: named at run time, since packages import only packages.
const script = new URL('../../../scripts/conformance/epubcheck.ts', import.meta.url).href
const { epubcheck } = (await import(script)) as {
  epubcheck(books: string[]): Promise<{ books: number; findings: unknown[] }>
}

const flags = ['--name', 'allergies', '--title', 'Allergies', '--lang', 'en']
const all = [...flags, '--licence', 'CC-BY-4.0', '--attribution', 'Hill clinic']

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

/** What a build that goes well says of itself. */
async function buildJson(words: string[], cwd: string): Promise<Pick<BuildResult, 'collections'>> {
  const { code, stdout, stderr } = await plainleaf(['build', ...words, '--json'], { cwd })
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

test('a project of its own builds with nothing found, and EPUBCheck finds nothing in its books', async () => {
  const cwd = folderWith()
  const made = await plainleaf(['init', 'allergies', ...all], { cwd })
  expect([made.code, made.stderr]).toEqual([0, ''])
  expect(made.stdout).toMatch(/^Allergies is in allergies:$/mu)
  expect(made.stdout).toMatch(/^ {2}cd allergies$/mu)
  expect(made.stdout).toMatch(/^ {2}npx plainleaf dev {3,}pages that follow your edits$/mu)
  expect(made.stdout).toMatch(/^ {2}npx plainleaf import /mu)
  const home = join(cwd, 'allergies')
  expect(list(home)).toEqual([
    '.github/workflows/check.yml',
    '.gitignore',
    'LICENSE',
    'README.md',
    'glossary.yaml',
    'package.json',
    'plainleaf.config.ts',
    'references.yaml',
    'topics/washing-your-hands.md',
  ])
  expect(read(home, 'topics/washing-your-hands.md')).toMatch(/^---\ntitle: .*This is a sample/su)
  expect(read(home, 'LICENSE')).toMatch(
    /CC-BY-4\.0:\nhttps:\/\/creativecommons\.org\/licenses\/by\/4\.0\/\n.*“Allergies” by Hill clinic/su,
  )
  for (const path of list(home)) expect(read(home, path)).not.toMatch(/\{\{|undefined/u)
  // As `npm install` would have it.
  mkdirSync(join(home, 'node_modules'))
  symlinkSync(own, join(home, 'node_modules/plainleaf'))
  const checked = await plainleaf(['check', '.', '--frail'], { cwd: home })
  expect([checked.code, checked.stderr]).toEqual([0, ''])
  const built = await plainleaf(['build', '.'], { cwd: home })
  expect([built.code, built.stderr]).toEqual([0, ''])
  expect(list(join(home, 'dist/handout'))).toContain('washing-your-hands.pdf')
  const page = read(home, 'dist/html/washing-your-hands.html')
  expect(page).toContain('Hill clinic')
  expect(page).toContain('When should I wash my hands?')
  const books = ['allergies', 'washing-your-hands'].map((id) => join(home, `dist/epub/${id}.epub`))
  expect(await epubcheck(books)).toMatchObject({ books: 2, findings: [] })
})

test('in a workspace of collections a bare name becomes one of them', async () => {
  const cwd = folderWith({
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - content/*\n',
    'packages/plainleaf/package.json': '{ "name": "plainleaf" }',
    'content/asthma/package.json': '{ "name": "@hill-content/asthma" }',
    '.changeset/config.json': '{ "fixed": [["plainleaf", "@hill-content/*"]] }',
  })
  const outside = ['init', 'hay-fever', '--yes', '--name', '@other/hay-fever']
  const left = await plainleaf(outside, { cwd })
  expect([left.code, left.stderr]).toEqual([
    2,
    expect.stringContaining('Expected a name that begins with @hill-content/, as the packages'),
  ])
  for (const words of [['packages/hay'], ['packages/hay', '--standalone'], ['docs/hay']]) {
    const { code, stderr } = await plainleaf(['init', ...words, '--yes'], { cwd })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/init-misplaced\n.*content\/hay there/u),
    ])
  }
  expect(list(cwd)).toHaveLength(4)
  const { code, stdout } = await plainleaf(['init', 'hay-fever', '--yes'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Hay fever is in content\/hay-fever:$/mu)
  expect(stdout).toMatch(/^ {2}pnpm plainleaf dev content\/hay-fever {2}/mu)
  expect(stdout).toContain('Take "private" out of content/hay-fever/package.json when every topic')
  const home = join(cwd, 'content/hay-fever')
  expect(list(home)).toEqual([
    'LICENSE',
    'README.md',
    'glossary.yaml',
    'package.json',
    'plainleaf.config.ts',
    'references.yaml',
    'topics/washing-your-hands.md',
    'tsconfig.json',
    'turbo.json',
  ])
  expect(JSON.parse(read(home, 'package.json'))).toMatchObject({
    name: '@hill-content/hay-fever',
    private: true,
    devDependencies: { plainleaf: 'workspace:^' },
  })
  expect(await buildJson(['content/hay-fever', '--to', 'html'], cwd)).toMatchObject({
    collections: [{ title: 'Hay fever', topics: ['washing-your-hands'] }],
  })
  const alone = await plainleaf(['init', 'alone', '--yes', '--standalone'], { cwd })
  expect([alone.code, list(join(cwd, 'alone'))]).toEqual([
    0,
    expect.arrayContaining(['.gitignore']),
  ])
})

test('our own collection is written as init writes one', () => {
  const ours = JSON.parse(read(own, '../../content/mdma-assisted-therapy/package.json'))
  const made = folderWith()
  return plainleaf(['init', 'x', '--yes'], { cwd: made }).then(() => {
    const { exports, files, sideEffects, type } = JSON.parse(read(made, 'x/package.json'))
    expect(exports).toEqual(ours.exports)
    expect([files, sideEffects, type]).toEqual([ours.files, ours.sideEffects, ours.type])
  })
})

test('without a terminal it names the flags that are missing', async () => {
  const cwd = folderWith()
  expect(await plainleaf(['init', 'allergies', ...flags], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'init  error  There is no terminal to ask on, and these are not given: --license, --attribution  init-flags-missing\n    Give them, or add --yes to take what init would propose\n',
  })
  expect(list(cwd)).toEqual([])
})

test.each([
  [['--name', 'No Spaces'], '--name  error  Expected a package name'],
  [['--title', ' '], '--title  error  Expected some words'],
  [['--title', 'two\nlines'], '--title  error  Expected one line'],
  [['--topic', '???'], '--topic  error  Expected a title'],
  [['--lang', 'en_GB!'], 'Expected a language tag'],
])('the flag %j is refused and nothing is written', async (wrong, said) => {
  const cwd = folderWith()
  const { code, stderr } = await plainleaf(['init', 'x', '--yes', ...wrong], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(said)
  expect(list(cwd)).toEqual([])
})

test('replaces nothing: neither a folder with something in it nor a file in this one', async () => {
  const cwd = folderWith({ 'full/notes.txt': 'x', 'here/README.md': 'mine', 'old/a.txt': headLice })
  const before = hashes(cwd)
  const full = await plainleaf(['init', 'full', '--yes'], { cwd })
  expect([full.code, full.stderr]).toEqual([4, expect.stringContaining('init-folder-full')])
  const here = await plainleaf(['init', '--yes'], { cwd: join(cwd, 'here') })
  expect([here.code, here.stderr]).toEqual([4, expect.stringContaining('README.md  error')])
  expect(hashes(cwd)).toEqual(before)
  // Old leaflets may lie in the folder it is run in.
  const old = join(cwd, 'old')
  const beside = await plainleaf(['init', '--yes', '--from', 'a.txt'], { cwd: old })
  expect(beside.code).toBe(0)
  expect(list(old)).toContain('topics/a.md')
})

test('leaflets that are not there are told of before anything is written', async () => {
  const cwd = folderWith()
  const { code, stderr } = await plainleaf(['init', 'a', ...all, '--from', 'gone'], { cwd })
  expect([code, list(cwd)]).toEqual([2, []])
  expect(stderr).toContain('gone  error  There is no such file or folder to import')
})

test('takes old leaflets right away, and topics to begin in any language', async () => {
  const cwd = folderWith({ 'old/lice.txt': headLice, 'old/hay-fever.md': hayFever })
  const words = ['init', 'kids', '--yes', '--from', 'old', '--topic', 'Chickenpox', 'Head: "cold"']
  expect((await plainleaf(words, { cwd })).code).toBe(0)
  expect(list(join(cwd, 'kids/topics'))).toEqual([
    'chickenpox.md',
    'hay-fever.md',
    'head-cold.md',
    'lice.md',
  ])
  const checked = await plainleaf(['check', 'kids', '--frail'], { cwd })
  expect([checked.code, checked.stdout]).toEqual([0, expect.stringMatching(/^4 checked/u)])
  const german = ['init', 'kinder', '--yes', '--lang', 'de', '--topic', 'Windpocken']
  expect((await plainleaf(german, { cwd })).code).toBe(0)
  const found = await plainleaf(['check', 'kinder', '--frail'], { cwd })
  expect([found.code, found.stderr]).toEqual([0, ''])
})

test('what a person says stays what they said, whatever it holds', async () => {
  const cwd = folderWith()
  const title = `O'Neil & "sons" \\ \${process.exit(3)} {{name}} \`x\` # : - é`
  const { code } = await plainleaf(
    ['init', 'odd', ...all.map((word) => (word === 'Allergies' ? title : word)), '--topic', title],
    { cwd },
  )
  expect(code).toBe(0)
  const { collections } = await buildJson(['odd', '--to', 'data'], cwd)
  expect(collections[0]?.title).toBe(title)
  const [topic = ''] = collections[0]?.topics ?? []
  expect(JSON.parse(read(cwd, `dist/data/${topic}.json`)).title).toBe(title)
})

/** Runs the command on a terminal of its own and types the answers, each when its question stands there. */
function onTerminal(words: readonly string[], cwd: string, answers: readonly [RegExp, string][]) {
  const command = [process.execPath, '--conditions=plainleaf:source', join(own, 'src/bin.ts')]
  const quoted = [...command, ...words].map((word) => `'${word}'`).join(' ')
  // A terminal that `script` opens where there is none has no width.
  const line = `stty cols 100 rows 40; exec ${quoted}`
  const child = spawn('script', ['-qefc', line, '/dev/null'], { cwd, stdio: 'pipe' })
  let output = ''
  let seen = 0
  const left = [...answers]
  child.stdout.on('data', (text) => {
    output += text
    const [question, answer] = left[0] ?? []
    const match = question?.exec(output.slice(seen))
    if (!match || answer === undefined) return
    seen = output.length
    left.shift()
    child.stdin.write(answer)
  })
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

test('on a terminal it asks for what is not given, and proposes answers', async () => {
  const cwd = folderWith()
  const { code, output } = await onTerminal(['init', 'hay-fever', '--license', 'MIT'], cwd, [
    [/collection called/u, '\r'],
    [/package called/u, 'pollen\r'],
    [/language/u, '\r'],
    [/Who writes it/u, 'Hill clinic\r'],
    [/first topic/u, '\r'],
  ])
  expect([code, output]).toEqual([0, expect.stringContaining('is in hay-fever:')])
  const made = JSON.parse(read(cwd, 'hay-fever/package.json'))
  expect([made.name, made.license]).toEqual(['pollen', 'MIT'])
  expect(read(cwd, 'hay-fever/plainleaf.config.ts')).toContain("publisher: 'Hill clinic'")
})

test('an interrupted question writes nothing and ends with 130', async () => {
  const cwd = folderWith()
  const { code } = await onTerminal(['init', 'hay-fever'], cwd, [[/collection called/u, '\u0003']])
  expect([code, list(cwd)]).toEqual([130, []])
})
