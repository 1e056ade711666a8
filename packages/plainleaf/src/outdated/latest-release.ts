import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { toMessage } from '../message/to-message.ts'
import { type Release, toRelease } from './find-installed.ts'
import { readTar } from './read-tar.ts'

// Far more than any collection has; a tarball that unpacks to more is not read.
const mostBytes = 1_000_000_000

/** The version that the registry calls the latest. npm asks, so every .npmrc, proxy and token of the project counts. */
export async function latestVersion(
  name: string,
  project: string,
  signal: AbortSignal,
): Promise<string> {
  const version: unknown = await npm(['view', `${name}@latest`, 'version'], name, project, signal)
  if (typeof version === 'string') return version
  throw refused(name, 'the registry knows no version of it')
}

/** What a version of a package holds. Nothing is installed and no script of it runs. */
export async function fetchRelease(
  name: string,
  version: string,
  project: string,
  signal: AbortSignal,
): Promise<Release> {
  const folder = await mkdtemp(join(tmpdir(), 'plainleaf-outdated-'))
  try {
    const pack = ['pack', `${name}@${version}`, '--ignore-scripts', '--pack-destination', folder]
    const packed = await npm(pack, name, project, signal)
    const [{ filename }] = packed as [{ filename: string }]
    // npm 10 names the file of a scoped package as the package, and not as it is on disk.
    const file = join(folder, filename.replace(/^@/, '').replaceAll('/', '-'))
    const tar = gunzipSync(await readFile(file), { maxOutputLength: mostBytes })
    const files = readTar(tar, (path) => path.endsWith('.json'))
    const release = toRelease((path) => files.get(`package/${path}`))
    if (release) return release
  } catch (error) {
    if (signal.aborted || (error instanceof Error && 'ruleId' in error)) throw error
    throw refused(name, 'its package cannot be unpacked')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  throw refused(name, `version ${version} is no collection of Plainleaf`)
}

/** Runs npm, and gives the JSON that it prints. */
function npm(args: string[], name: string, project: string, signal: AbortSignal): Promise<unknown> {
  const windows = process.platform === 'win32'
  // A person waits: one more try, and soon, is enough.
  const soon = [
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=500',
    '--fetch-retry-maxtimeout=2000',
  ]
  const all = [...args, '--json', ...soon]
  const options = {
    cwd: project,
    signal,
    // Names and versions were checked: nothing in them means anything to a shell, which npm needs on Windows.
    shell: windows,
    maxBuffer: 64_000_000,
  }
  return new Promise((resolve, reject) => {
    execFile(windows ? 'npm.cmd' : 'npm', all, options, (error, stdout) => {
      if (signal.aborted) return reject(signal.reason)
      if (error?.code === 'ENOENT') return reject(noNpm(name))
      const printed = parse(stdout)
      const fault = (printed as { error?: { code?: string; summary?: string } } | undefined)?.error
      if (error || printed === undefined) return reject(refused(name, why(fault)))
      resolve(printed)
    })
  })
}

function why(fault: { code?: string; summary?: string } | undefined): string {
  if (fault?.code === 'E404') return 'the registry does not know it'
  if (fault?.code === 'E401' || fault?.code === 'E403')
    return 'the registry does not let us read it'
  const detail = fault?.code ?? fault?.summary?.split('\n')[0]
  return `the registry did not answer${detail ? ` (${detail})` : ''}`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(name: string, reason: string): Error {
  return toMessage(name, 'error', {
    ruleId: 'registry-failed',
    reason: `The latest version was not found out: ${reason}`,
    note: 'Check the connection, and the registry and token in .npmrc (npm config get registry); then try again.',
  })
}

function noNpm(name: string): Error {
  return toMessage(name, 'error', {
    ruleId: 'npm-missing',
    reason: 'npm was not found, which asks the registry',
    note: 'Install npm; it comes with Node.',
  })
}
