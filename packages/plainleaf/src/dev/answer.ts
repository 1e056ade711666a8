import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isReallyInside } from '../pipeline/inside.ts'
import type { Refused, Target } from './check-request.ts'
import { contentType } from './content-type.ts'
import { toOwnPage } from './own-page.ts'
import type { Site } from './site.ts'
import { ownFolder, toDevPage } from './to-dev-page.ts'

/** What is sent back. */
export interface Answer {
  status: number
  fields: Record<string, string>
  body: Uint8Array
}

export interface AnswerContext {
  /** Absolute folder that builds write to. */
  root: string
  site: Site
  /** The `Host` header, which was checked. */
  host: string
}

/** Our own files, by the names they are asked for. */
const own: ReadonlyMap<string, URL> = new Map(
  ['dev.js', 'dev.css', 'own.css'].map((name) => [
    `${ownFolder}/${name}`,
    new URL(`../../client/${name}`, import.meta.url),
  ]),
)

/**
 * Answers a request that was checked: with a file that a build made, one of our own, or a page that says what is wrong.
 * Nothing else can be reached, whatever lies in the folder; a link that leads out of it is not followed.
 */
export function toAnswer(target: Refused | Target, context: AnswerContext): Answer {
  if ('status' in target) {
    const allow: Record<string, string> = target.status === 405 ? { allow: 'GET, HEAD' } : {}
    return toAnswerOf(target.status, 'text/plain; charset=utf-8', `${target.why}.\n`, allow)
  }
  const { site } = context
  const path = target.path.slice(1)
  const ours = own.get(target.path)
  if (ours) return toAnswerOf(200, contentType(target.path), readFileSync(ours))
  if (path === '') {
    const home = site.home()
    return home
      ? toAnswerOf(302, 'text/plain; charset=utf-8', '', { location: `/${encodeURI(home)}` })
      : toPage(200, '', toOwnPage('waiting', site), context)
  }
  const body = site.file(path) && read(context.root, path)
  if (!body) return toPage(404, path, toOwnPage('missing', site), context)
  if (path.endsWith('.html')) return toPage(200, path, new TextDecoder().decode(body), context)
  const type = contentType(path)
  // Browsers show PDF with a viewer of their own, which a policy would keep from working.
  const policy = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" }
  return toAnswerOf(200, type, body, type === 'application/pdf' ? {} : policy)
}

function toPage(status: number, path: string, page: string, { site, host }: AnswerContext): Answer {
  const { html, policy } = toDevPage(page, `http://${host}`, site.stamp(path))
  return toAnswerOf(status, 'text/html; charset=utf-8', html, { 'content-security-policy': policy })
}

function read(root: string, path: string): Uint8Array | undefined {
  try {
    const file = join(root, path)
    return isReallyInside(root, file) ? readFileSync(file) : undefined
  } catch {
    // Removed since it was made.
    return undefined
  }
}

function toAnswerOf(
  status: number,
  type: string,
  body: string | Uint8Array,
  fields: Record<string, string> = {},
): Answer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  return { status, fields: { 'content-type': type, ...fields }, body: bytes }
}
