import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Finding, type Run, severityOf } from './finding.ts'
import { type AceResult, type AceSpots, aceHome } from './look.ts'
import { placeOf } from './place-of.ts'
import type { Book } from './unpack.ts'

const checker = 'Ace'

/** What Ace asks of a browser. `run` gives what its scripts found in one document. */
interface Runner {
  concurrency: number
  launch(): Promise<void>
  close(): Promise<void>
  run(url: string): Promise<AceResult>
}

interface Assertion {
  'earl:testSubject': { url: string }
  assertions: {
    'earl:test': { 'earl:impact': string; 'dct:title': string }
    'earl:result': { 'dct:description': string; 'earl:pointer'?: { css?: string[] } }
  }[]
}

interface Epub {
  contentDocs: { relpath: string; filepath: string }[]
  extract(): Promise<unknown>
  parse(): Promise<unknown>
}

interface Report {
  init(): Promise<Report>
  json: { assertions?: Assertion[] }
}

/** The parts of Ace that its own command is made of. */
interface Ace {
  EPUB: new (path: string) => Epub
  Report: new (epub: Epub) => Report
  checker: {
    check(
      epub: Epub,
      report: Report,
      lang: undefined,
      short: boolean,
      runner: Runner,
    ): Promise<Report>
  }
}

/** What Ace's scripts say of the document at a path. */
type Ask = (path: string) => Promise<{ result: AceResult; spots: AceSpots } | undefined>

/** Checks books with Ace by DAISY; `ask` runs its scripts in a browser. */
export async function ace(books: readonly Book[], ask: Ask, processes: number): Promise<Run> {
  const parts = loadAce()
  const findings: Finding[] = []
  for (const book of books) findings.push(...(await checkBook(parts, book, ask, processes)))
  const documents = books.reduce((sum, book) => sum + book.documents.length, 0)
  return { checker, books: books.length, documents, findings }
}

function loadAce(): Ace {
  const inside = createRequire(join(aceHome, 'index.js'))
  const { configure, transports } = inside('winston')
  configure({ transports: [new transports.Console({ silent: true })] })
  return {
    EPUB: inside('@daisy/epub-utils').EPUB,
    Report: inside('@daisy/ace-report').Report,
    checker: inside('./checker/checker.js'),
  }
}

async function checkBook(
  { EPUB, Report, checker: { check } }: Ace,
  book: Book,
  ask: Ask,
  concurrency: number,
): Promise<Finding[]> {
  const epub = new EPUB(book.folder)
  const runner: Runner = {
    concurrency,
    launch: async () => {},
    close: async () => {},
    // Ace takes the result apart for its report.
    run: async (url) => structuredClone((await ask(fileURLToPath(url)))?.result ?? {}),
  }
  try {
    await epub.extract()
    await epub.parse()
    const { json } = await check(epub, await new Report(epub).init(), undefined, false, runner)
    const found = (json.assertions ?? []).map(({ 'earl:testSubject': { url }, assertions }) =>
      assertions.map((one) => toFinding(one, url, book, epub, ask)),
    )
    return await Promise.all(found.flat())
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    return [{ checker, severity: 'error', file: book.file, rule: 'unreadable', reason }]
  }
}

async function toFinding(
  { 'earl:test': test, 'earl:result': result }: Assertion['assertions'][number],
  subject: string,
  book: Book,
  epub: Epub,
  ask: Ask,
): Promise<Finding> {
  const finding = {
    checker,
    severity: severityOf(test['earl:impact']),
    rule: test['dct:title'],
    reason: result['dct:description'],
  }
  const path = epub.contentDocs.find(({ relpath }) => relpath === subject)?.filepath
  if (!path) return { ...finding, file: `${book.file}/${subject.replace(/^\//u, '')}` }
  const spot = (await ask(path))?.spots.get(result['earl:pointer']?.css?.[0] ?? '')
  const place = spot && placeOf(readFileSync(path, 'utf8'), spot.name, spot.nth)
  return { ...finding, file: `${book.file}/${relative(book.folder, path)}`, ...place }
}
