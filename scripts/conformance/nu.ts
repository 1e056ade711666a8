import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Finding, type Run, ToolMissing } from './finding.ts'
import { java } from './java.ts'

interface Message {
  type: 'error' | 'info' | 'non-document-error'
  subType?: string
  url?: string
  firstLine?: number
  lastLine?: number
  firstColumn?: number
  message: string
}

const checker = 'Nu'
const options = [
  // With the usual stack it dies of long pages (StackOverflowError).
  '-Xss16m',
  '-Dhttp.nonProxyHosts=127.0.0.1',
  // The host it must not ask otherwise is this one.
  '-Dnu.validator.servlet.allow-forbidden-hosts=true',
]
const flags = ['--format', 'json', '--stdout', '--also-check-css', '--also-check-svg']

/**
 * Checks HTML pages, style sheets and SVG files with the Nu Html Checker of the W3C, all in one JVM. Takes what each
 * path or address is to be called in a finding.
 */
export async function nu(names: ReadonlyMap<string, string>): Promise<Run> {
  const run: Run = { checker, books: 0, documents: names.size, findings: [] }
  if (names.size === 0) return run
  const { code, stdout, stderr } = await java([
    ...options,
    '-jar',
    findJar(),
    ...flags,
    ...names.keys(),
  ])
  const messages = parse(stdout)
  if (!messages || (code !== 0 && messages.length === 0)) {
    throw new Error(`The Nu checker gave up\n${stderr || stdout}`)
  }
  const known = new Map([...names].map(([path, name]) => [urlOf(path), name]))
  run.findings = messages.map((message): Finding => {
    const { type, subType, url = '', firstLine, lastLine, firstColumn, message: reason } = message
    // With `--also-check-css` it counts the lines of markup from 0, those of style sheets from 1.
    const last = firstLine ?? lastLine
    const line = last === undefined || url.endsWith('.css') ? last : last + 1
    return {
      checker,
      severity: type !== 'info' ? 'error' : subType === 'warning' ? 'warning' : 'note',
      file: known.get(urlOf(url)) ?? url,
      ...(line !== undefined && { line, column: firstColumn ?? 1 }),
      rule: subType ?? type,
      reason,
    }
  })
  return run
}

/** One way to write an address: of a file Java has another (`file:/` with one slash). */
function urlOf(path: string): string {
  return /^(?:http|file):/u.test(path) ? new URL(path).href : pathToFileURL(path).href
}

function parse(json: string): Message[] | undefined {
  try {
    return (JSON.parse(json) as { messages: Message[] }).messages
  } catch {
    return undefined
  }
}

function findJar(): string {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json'))
    const jar = join(home, 'build/dist/vnu.jar')
    if (existsSync(jar)) return jar
  } catch {}
  throw new ToolMissing('No Nu Html Checker: run npx -y pnpm@12 install')
}
