import { hash } from 'node:crypto'
import { dirname, isAbsolute, join } from 'node:path'
import type { Asset } from '@plainleaf/content-model'
import type { InputFile } from './input.ts'
import { isReallyInside } from './inside.ts'
import { readCapped } from './read-capped.ts'

/** Largest image, in bytes. */
const largest = 10_000_000

/**
 * Reads an image that a document names, from the document's folder; a name that starts with `/` counts from
 * the collection's root. Nothing outside that root is read, whatever links there are, and nothing that its
 * first bytes do not show to be PNG, JPEG, GIF or WebP.
 */
export function findAsset(file: Pick<InputFile, 'path' | 'root'>, url: string): Asset | undefined {
  const way = toWay(url)
  if (way === undefined) return undefined
  const path = way.startsWith('/') ? join(file.root, way) : join(dirname(file.path), way)
  try {
    if (!isReallyInside(file.root, path)) return undefined
  } catch {
    return undefined
  }
  const bytes = readCapped(path, largest)
  if (!(bytes instanceof Uint8Array)) return undefined
  const mediaType = toMediaType(bytes)
  return mediaType === undefined
    ? undefined
    : { bytes, mediaType, sha256: hash('sha256', bytes, 'hex') }
}

/** The path in a relative address; undefined for anything that names a host, a scheme or a drive. */
function toWay(url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|[\\\0]/iu.test(url)) return undefined
  try {
    const way = decodeURIComponent(url.replace(/[?#].*$/su, ''))
    return way === '' || /[\\\0]/u.test(way) || (isAbsolute(way) && !way.startsWith('/'))
      ? undefined
      : way
  } catch {
    return undefined
  }
}

function toMediaType(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/u.test(start)) return 'image/gif'
  if (/^RIFF.{4}WEBP/su.test(start)) return 'image/webp'
  return undefined
}
