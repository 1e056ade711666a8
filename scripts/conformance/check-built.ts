import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ace } from './ace.ts'
import { axe, type Document } from './axe.ts'
import { findChromium, launch } from './chromium.ts'
import { epubcheck } from './epubcheck.ts'
import { type Built, findBuilt } from './find-built.ts'
import { type Finding, type Run, ToolMissing } from './finding.ts'
import { java } from './java.ts'
import { nu } from './nu.ts'
import { type Site, serve } from './serve.ts'
import { type Book, unpack } from './unpack.ts'
import { openVisitor } from './visit.ts'

/**
 * Runs every checker over everything built below the paths. One JVM for each of the two Java checkers and one browser
 * for the others, side by side. Throws `ToolMissing` before anything is checked when a tool is not
 * there, or nothing to check: what was not looked at has not passed.
 */
export async function checkBuilt(paths: readonly string[]): Promise<Run[]> {
  findChromium()
  await java(['-version'])
  const built = findBuilt(paths)
  if (built.books.length + built.pages.length === 0) {
    throw new ToolMissing(`No book and no page in ${paths.join(', ')}: build it first`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  const { books, faults } = unpackAll(built.books, folder)
  const site = await serve([folder, ...paths.map((path) => resolve(path))])
  try {
    const [inJava, forPages, ...looks] = await Promise.all([
      epubcheck(built.books),
      checkPages(built, books, site),
      ...[inBrowser(books, documentsOf(built, books, site), site)],
    ])
    const zip: Run = { checker: 'unzip', books: built.books.length, documents: 0, findings: faults }
    return [inJava, ...looks.flat(), forPages, ...(faults.length > 0 ? [zip] : [])]
  } finally {
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function unpackAll(files: readonly string[], folder: string): { books: Book[]; faults: Finding[] } {
  const faults: Finding[] = []
  const books = files.flatMap((file, index): Book[] => {
    try {
      return [unpack(file, join(folder, String(index)))]
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault)
      faults.push({ checker: 'unzip', severity: 'error', file, rule: 'unreadable', reason })
      return []
    }
  })
  return { books, faults }
}

function documentsOf(built: Built, books: readonly Book[], site: Site): Document[] {
  const inBooks = books.flatMap(({ file, folder, documents }) =>
    documents.map((name) => ({ path: join(folder, name), name: `${file}/${name}`, book: file })),
  )
  const pages = built.pages
    .filter((name) => !leadsOn(name))
    .map((name) => ({ path: resolve(name), name }))
  return [...inBooks, ...pages].map((one) => ({ ...one, url: site.urlOf(one.path) }))
}

/** Pages of old ids: a browser is gone to the new one before anybody has looked. Nu still reads them. */
function leadsOn(file: string): boolean {
  return /<meta http-equiv="refresh" content="0;/.test(readFileSync(file, 'utf8').slice(0, 2000))
}

/** What EPUBCheck does not look into stands here beside the pages: style sheets and drawings of books. */
function checkPages(built: Built, books: readonly Book[], site: Site): Promise<Run> {
  const inBooks = books.flatMap(({ file, folder, styles, drawings }) =>
    [...styles, ...drawings].map((name) => [join(folder, name), `${file}/${name}`] as const),
  )
  const pages = built.pages.map((name) => [site.urlOf(resolve(name)), name] as const)
  const others = [...built.styles, ...built.drawings].map((name) => [resolve(name), name] as const)
  return nu(new Map([...pages, ...others, ...inBooks]))
}

async function inBrowser(
  books: readonly Book[],
  documents: readonly Document[],
  site: Site,
): Promise<Run[]> {
  const processes = Math.min(4, Math.max(2, availableParallelism()))
  const browser = await launch()
  try {
    const visitor = await openVisitor(browser, processes)
    const ask = async (path: string) => (await visitor(site.urlOf(path), true)).ace
    const first = await ace(books, ask, processes)
    return [first, ...(await axe(documents, visitor))]
  } finally {
    await browser.close()
  }
}
