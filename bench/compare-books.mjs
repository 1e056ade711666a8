// Our books beside those that pandoc and calibre make of the same documents: what the checkers say, and how much of the
// structure is there. Run with `pnpm bench:books [documents or folders…]`; what is not installed is left out of the table
// (`apt-get install pandoc calibre`). Both are rivals here and nothing else: no package of ours uses or ships them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { checkBuilt } from '../scripts/conformance/check-built.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'packages/plainleaf/src/bin.ts')

/** Who makes books: how each is asked for the book of one document. */
const makers = {
  plainleaf: (input, output) => ({
    run: [process.execPath, '--conditions=plainleaf:source', command],
    with: ['build', input, '--to', 'epub', '--out', `${output}.made`],
  }),
  pandoc: (input, output) => ({
    run: ['pandoc'],
    with: ['--from=markdown', '--to=epub3', '--toc', '--standalone', `--output=${output}`, input],
  }),
  calibre: (input, output) => ({ run: ['ebook-convert'], with: [input, output] }),
}

const inputs = documentsIn(
  process.argv.length > 2 ? process.argv.slice(2) : [join(root, '../shared/seeds')],
)
const folder = mkdtempSync(join(tmpdir(), 'compare-books-'))
try {
  const rows = []
  for (const [name, ask] of Object.entries(makers)) {
    const version = versionOf(name)
    if (version === undefined) console.log(`${name}: not installed`)
    else rows.push(await measure(version, name, ask))
  }
  print(rows)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function documentsIn(paths) {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => /\.(txt|md|html|docx)$/.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path],
  )
}

function versionOf(name) {
  if (name === 'plainleaf') return 'plainleaf'
  const { stdout } = spawnSync(name === 'calibre' ? 'ebook-convert' : name, ['--version'], {
    encoding: 'utf8',
  })
  const found = /\d+\.[\d.]*\d/.exec(stdout ?? '')?.[0]
  return found && `${name} ${found}`
}

/** Makes every book twice, in two time zones and locales, and looks at the first. */
async function measure(version, name, ask) {
  const here = make(name, ask, 'here', { TZ: 'UTC', LANG: 'C.UTF-8' })
  const there = make(name, ask, 'there', { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' })
  const books = here.map(read)
  const runs = await checkBuilt([join(folder, name, 'here')])
  const count = (checker, severity) =>
    runs
      .filter((run) => run.checker.startsWith(checker))
      .flatMap(({ findings }) => findings)
      .filter((finding) => severity === undefined || finding.severity === severity).length
  const sum = (pick) => books.reduce((total, book) => total + pick(book), 0)
  const times = (pattern) => sum(({ text }) => text.match(pattern)?.length ?? 0)
  return {
    '': version,
    'books made': `${books.length} of ${inputs.length}`,
    'size, KB a book': Math.round(sum(({ size }) => size) / 1000 / books.length),
    'EPUBCheck errors': count('EPUBCheck', 'error'),
    'EPUBCheck warnings': count('EPUBCheck', 'warning'),
    'Ace findings': count('Ace'),
    'axe findings': count('axe'),
    documents: sum(({ documents }) => documents.length),
    'titles of their own': sum(({ documents }) => new Set(documents.map(titleOf)).size),
    'with a language': sum(({ documents }) => documents.filter(hasLang).length),
    landmarks: `${sum(({ text }) => (/epub:type="landmarks"/.test(text) ? 1 : 0))} of ${books.length}`,
    'accessibility metadata': times(/property="schema:access/g),
    'DPUB-ARIA roles': new Set(books.flatMap(({ text }) => text.match(/role="doc-[a-z]+"/g) ?? []))
      .size,
    'sections with such a role': times(/<(?:section|aside|div|nav)\b[^>]*role="doc-/g),
    'citations that are links': times(/role="doc-biblioref"/g),
    'ways back to them': times(/role="doc-backlink"/g),
    'words linked to their meaning': times(/role="doc-glossref"/g),
    tables: times(/<table\b/g),
    'header cells with scope': times(/<th\b[^>]*\bscope=/g),
    'ordered lists': times(/<ol\b/g),
    'same bytes elsewhere': `${here.filter((file, at) => hash(file) === hash(there[at])).length} of ${books.length}`,
  }
}

function make(name, ask, place, variables) {
  const into = join(folder, name, place)
  mkdirSync(into, { recursive: true })
  return inputs.flatMap((input) => {
    const output = join(into, `${basename(input, extname(input))}.epub`)
    const { run, with: words } = ask(input, output)
    const { status, stderr } = spawnSync(run[0], [...run.slice(1), ...words], {
      encoding: 'utf8',
      env: { ...process.env, QT_QPA_PLATFORM: 'offscreen', ...variables },
    })
    if (name === 'plainleaf') keepBook(`${output}.made`, output)
    if ((status ?? 1) <= 1 && statSync(output, { throwIfNoEntry: false })) return [output]
    console.log(`${name}: no book of ${basename(input)}: ${stderr?.trim().split('\n').at(-1)}`)
    return []
  })
}

/** Takes the book of the document; that of its collection of one would be counted twice. */
function keepBook(made, output) {
  const name = basename(output).toLowerCase()
  const books = readdirSync(join(made, 'epub')).filter((book) => book.toLowerCase() === name)
  for (const book of books) copyFileSync(join(made, 'epub', book), output)
  rmSync(made, { recursive: true })
}

function read(file) {
  const entries = unzipSync(readFileSync(file))
  const names = Object.keys(entries)
  const textOf = (pattern) =>
    names.filter((name) => pattern.test(name)).map((name) => strFromU8(entries[name]))
  const documents = textOf(/\.x?html$/)
  return {
    size: statSync(file).size,
    documents,
    text: [...documents, ...textOf(/\.opf$/)].join('\n'),
  }
}

function titleOf(document) {
  return /<title>([^<]*)<\/title>/.exec(document)?.[1]?.trim() ?? ''
}

function hasLang(document) {
  return /<html\b[^>]*\slang="/.test(document)
}

function hash(file) {
  return file && createHash('sha256').update(readFileSync(file)).digest('hex')
}

function print(rows) {
  const labels = Object.keys(rows[0])
  const wide = Math.max(...labels.map((label) => label.length))
  for (const label of labels) {
    const cells = rows.map((row) => String(row[label]).padStart(15))
    console.log(label.padEnd(wide) + cells.join(''))
  }
}
