import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentType } from 'plainleaf'
import { fieldsFor, readHeaderRules } from './header-rules.ts'

/** What was asked. */
export interface Asked {
  method: string
  /** Path and query. */
  target: string
  /** The `If-None-Match` field. */
  known?: string | undefined
}

/** What is sent back. */
export interface Answer {
  status: number
  fields: Record<string, string>
  body: Uint8Array
}

const nothing = new Uint8Array()

/**
 * Answers as static hosts do: `index.html` for a folder, a redirect to it where the slash at the end is missing, `404.html` for
 * what is not there. ETags are strong, the SHA-256 of the bytes; the fields that `_headers` names are sent. `base` is the path
 * that the site stands below, with `/` at both ends. Nothing outside the folder can be reached.
 */
export function toAnswer({ method, target, known }: Asked, folder: string, base = '/'): Answer {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, fields: { allow: 'GET, HEAD' }, body: nothing }
  const url = URL.parse(target, 'http://localhost')
  const path = url ? decode(url.pathname) : undefined
  if (!url || path === undefined) return { status: 400, fields: {}, body: nothing }
  const { pathname, search } = url
  if (!path.startsWith(base)) {
    const home = path === '/' || `${path}/` === base
    return home ? redirect(base + search) : missing(folder)
  }
  const file = join(folder, path.slice(base.length))
  if (path.split(/[/\\]/).includes('..')) return missing(folder)
  if (!path.endsWith('/') && isFile(join(file, 'index.html')))
    return redirect(`${pathname}/${search}`)
  const name = path.endsWith('/') ? join(file, 'index.html') : file
  if (!isFile(name)) return missing(folder)
  return found(name, fieldsFor(path, rulesOf(folder)), known)
}

function found(name: string, own: Record<string, string>, known: string | undefined): Answer {
  const body = readFileSync(name)
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`
  const fields = {
    'content-type': contentType(name),
    'cache-control': 'no-cache',
    ...lowerCase(own),
    etag,
  }
  const tags = (known ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (tags.includes(etag) || tags.includes('*')) return { status: 304, fields, body: nothing }
  return { status: 200, fields, body }
}

/** Not to be kept, so that a path that becomes a file is found. */
function redirect(location: string): Answer {
  // One slash alone: two would lead to another host.
  const local = location.replace(/^[/\\]{2,}/, '/')
  return { status: 301, fields: { location: local, 'cache-control': 'no-cache' }, body: nothing }
}

function missing(folder: string): Answer {
  const page = join(folder, '404.html')
  const body = isFile(page) ? readFileSync(page) : nothing
  const fields = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
  return { status: 404, fields, body }
}

function rulesOf(folder: string): ReturnType<typeof readHeaderRules> {
  const path = join(folder, '_headers')
  return isFile(path) ? readHeaderRules(readFileSync(path, 'utf8')) : []
}

function lowerCase(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, to]) => [name.toLowerCase(), to]))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Absent where it is no path: wrongly encoded, or with a character that no file name has. */
function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}
