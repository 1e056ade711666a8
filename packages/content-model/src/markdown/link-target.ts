import { toId } from '../draft/name-ids.ts'

/** Where a link may lead, or why not. */
export type LinkTarget = { url: string } | { problem: 'unsafe' | 'unsupported' }

const safe: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Turns an address as a document wrote it into one that a `Link` may hold: absolute (http, https, mailto, tel),
 * `#id`, or `topic:…` for a link to a Markdown file of the collection. A protocol that could run or embed
 * something is `unsafe`; a relative address of another kind is `unsupported`, as outputs stand elsewhere.
 */
export function linkTarget(address: string): LinkTarget {
  const url = address.trim()
  // Browsers skip tabs and line breaks inside a protocol (https://url.spec.whatwg.org/#url-parsing).
  const protocol = /^([a-z][a-z\d+.-]*):/iu
    .exec(url.replace(/[\p{Cc}\s]+/gu, ''))?.[1]
    ?.toLowerCase()
  if (protocol === 'topic') return topicTarget(url.slice(6))
  if (protocol) {
    return safe.has(protocol) && /^[a-z]+:/iu.test(url)
      ? { url: url.replace(/[\p{Cc}\s]+/gu, '%20') }
      : { problem: 'unsafe' }
  }
  if (url.startsWith('#')) {
    return url.length > 1 ? { url: `#${decoded(url.slice(1))}` } : { problem: 'unsupported' }
  }
  const file = /^(?!\/\/|\\)(?:[^?#\\]*\/)?([^/?#\\]+)\.(?:md|markdown)(#.*)?$/iu.exec(url)
  return file ? topicTarget(`${file[1]}${file[2] ?? ''}`) : { problem: 'unsupported' }
}

function topicTarget(rest: string): LinkTarget {
  const [name = '', fragment = ''] = decoded(rest).split('#', 2)
  const id = toId(name)
  if (!id) return { problem: 'unsupported' }
  return { url: `topic:${id}${fragment && `#${fragment}`}` }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
