import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fixtures = join(root, 'scripts/test/fixtures')
const samples = join(root, '../shared/seeds')
const folder = mkdtempSync(join(tmpdir(), 'plainleaf-conformance-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Builds with the real command, as a user would; gives the folder. */
function build(input: string, name: string): string {
  const out = join(folder, name)
  const bin = join(root, 'packages/plainleaf/src/bin.ts')
  const words = ['--conditions=plainleaf:source', bin, 'build', input, '--out', out]
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return out
}

function conformance(
  paths: readonly string[],
  env: Record<string, string> = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(root, 'scripts/conformance.ts'), ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  })
}

const checkers = [
  'EPUBCheck',
  'Ace',
  'axe light',
  'axe dark',
  'axe 320 px',
  'axe print',
  'reflow 320 px',
  'loading',
  'Nu',
]

test('the samples, our collection and the torture collection have no finding of any checker', () => {
  const long = build(join(fixtures, 'two-hundred-sections.md'), 'long')
  const torture = build(join(fixtures, 'torture'), 'torture')
  const built = [
    build(join(root, 'content/mdma-assisted-therapy'), 'own'),
    // What the book of a collection holds is not looked at again in the book of each topic; two stand for them.
    ...['torture', 'every-kind', 'ear-ache-ar'].map((name) => join(torture, `epub/${name}.epub`)),
    ...['html', 'summary'].map((path) => join(torture, path)),
    ...['html', 'summary', 'epub/two-hundred-sections.epub'].map((path) => join(long, path)),
  ]
  if (existsSync(samples)) built.push(build(samples, 'samples'))
  else console.info('skipped: samples not beside the repository')
  const { status, stdout, stderr } = conformance(built)
  expect(stderr).toBe('')
  const [head = '', ...rows] = stdout.trimEnd().split('\n')
  expect(head.split(/ {2,}/u)).toEqual([
    'checker',
    'books',
    'documents',
    'errors',
    'warnings',
    'notes',
  ])
  const cells = rows.map((row) => row.split(/ {2,}/u))
  expect(cells.map(([name, , , ...counts]) => [name, ...counts])).toEqual(
    checkers.map((name) => [name, '0', '0', '0']),
  )
  const most = (column: number): number => Math.max(...cells.map((row) => Number(row[column])))
  expect(most(1)).toBeGreaterThanOrEqual(12)
  expect(most(2)).toBeGreaterThanOrEqual(400)
  expect(status).toBe(0)
}, 900_000)

test('a missing tool is named with the command that installs it', () => {
  const page = join(fixtures, 'planted/bad.html')
  const nothing = conformance([])
  expect([nothing.status, nothing.stderr]).toEqual([
    2,
    'Name a folder that holds what was built: pnpm conformance <folders or files…>\n',
  ])
  const lost = conformance([join(folder, 'nowhere')])
  expect([lost.status, lost.stderr]).toEqual([
    2,
    `No ${join(folder, 'nowhere')}: build it first, as with pnpm plainleaf build\n`,
  ])
  const empty = conformance([join(fixtures, 'torture/topics')])
  expect([empty.status, empty.stderr]).toEqual([
    2,
    `No book and no page in ${join(fixtures, 'torture/topics')}: build it first\n`,
  ])
  const noJava = conformance([page], { PATH: folder })
  expect([noJava.status, noJava.stderr]).toEqual([
    2,
    'No Java: run apt-get install default-jdk-headless\n',
  ])
  const noChromium = conformance([page], { CHROMIUM_PATH: join(folder, 'chromium') })
  expect([noChromium.status, noChromium.stderr]).toEqual([
    2,
    'No Chromium: run apt-get install chromium, or set CHROMIUM_PATH\n',
  ])
}, 240_000)

describe('faults that were planted', () => {
  let found: SpawnSyncReturns<string>

  beforeAll(() => {
    const planted = join(folder, 'planted')
    mkdirSync(planted)
    plantPage(planted)
    plantBook(planted, build(join(fixtures, 'planted/nosebleed.md'), 'nosebleed'))
    writeFileSync(join(planted, 'broken.epub'), 'not a zip')
    found = conformance([planted])
  }, 240_000)

  test.each([
    // A picture that does not say what it shows, in every view.
    ['bad.html:15:4 axe light/image-alt'],
    ['bad.html:15:4 axe 320 px/image-alt'],
    // One that only the dark shows: what shows there another thing is asked everything.
    ['night.html:16:18 axe dark/image-alt'],
    // Grey on white, or black on black, in each medium alone.
    ['bad.html:16:1 axe light/color-contrast'],
    ['bad.html:17:1 axe dark/color-contrast'],
    ['bad.html:18:1 axe 320 px/color-contrast'],
    ['bad.html:19:1 axe print/color-contrast'],
    // A heading without words that only a link shows.
    ['bad.html:21:1 axe light/empty-heading'],
    ['bad.html:20:1 reflow 320 px/wcag-1.4.10'],
    ['bad.html loading/request-outside The document asks for https://example.org/far.png'],
    ['bad.html loading/file-missing There is no /gone.css'],
    ['bad.html:5:22 Nu/error Element “title” not allowed'],
    ['bad.html:21:1 Nu/warning Empty heading'],
    ['bad.css:1:1 Nu/error CSS: “colour”'],
    ['planted.epub/EPUB/what-to-do.xhtml:3:29 EPUBCheck/RSC-007'],
    ['planted.epub/EPUB/package.opf Ace/metadata-accessibilityfeature'],
    ['planted.epub/EPUB/what-to-do.xhtml:4:4 Ace/image-alt'],
    ['planted.epub/EPUB/what-to-do.xhtml:4:4 axe light/image-alt'],
    ['planted.epub/EPUB/what-to-do.xhtml:7:1 axe print/color-contrast'],
    ['planted.epub/EPUB/what-to-do.xhtml:5:1 axe dark/color-contrast'],
    ['planted.epub/EPUB/what-to-do.xhtml:6:1 reflow 320 px/wcag-1.4.10'],
    ['planted.epub/EPUB/style.css:2:1 Nu/error CSS: “colour”'],
    ['broken.epub EPUBCheck/PKG-003'],
    ['broken.epub unzip/unreadable'],
  ])('%s is found', (line) => {
    expect(found.stdout).toContain(`/${line}`)
  })

  test('make the command fail', () => {
    expect(found.stderr).toBe('')
    expect(found.status).toBe(1)
  })
})

/** A page with a fault on each of its lines, and one with a fault in the dark alone. */
function plantPage(to: string): void {
  for (const name of ['bad.html', 'night.html'])
    writeFileSync(join(to, name), readFileSync(join(fixtures, 'planted', name)))
  writeFileSync(join(to, 'bad.css'), 'p { colour: red }\n')
}

/** A book of ours with a dead link, a picture without words, a grey that the dark makes worse, and no claims. */
function plantBook(to: string, from: string): void {
  const entries = unzipSync(readFileSync(join(from, 'epub/nosebleed.epub')))
  const edit = (path: string, change: (text: string) => string): void => {
    const before = strFromU8(entries[path] ?? new Uint8Array())
    const after = change(before)
    expect(after).not.toBe(before)
    entries[path] = strToU8(after)
  }
  edit('EPUB/what-to-do.xhtml', (text) =>
    text.replace(
      '</h1>',
      `</h1>
<p>See <a href="gone.xhtml">a page that is gone</a>.</p>
<p><img src="cover.svg" /></p>
<p class="dim">Grey in the dark</p>
<p style="width: 400px">Wider than a phone</p>
<p class="pale">Grey on paper</p>`,
    ),
  )
  const rule = `@media (prefers-color-scheme: dark) { .dim { color: #333 } }
@media print { .pale { color: #ccc } }`
  edit('EPUB/style.css', (text) => text.replace('\n', `\np { colour: red }\n${rule}\n`))
  edit('EPUB/package.opf', (text) =>
    text.replaceAll(/<meta property="schema:accessibilityFeature">[^<]*<\/meta>/gu, ''),
  )
  // The first entry of a book is not compressed.
  const { mimetype = new Uint8Array(), ...rest } = entries
  const book = zipSync({ mimetype: [mimetype, { level: 0 }], ...rest })
  writeFileSync(join(to, 'planted.epub'), book)
}
