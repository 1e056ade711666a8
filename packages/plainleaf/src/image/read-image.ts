import { hash } from 'node:crypto'
import { dirname, isAbsolute, join } from 'node:path'
import type { Asset, Finding } from '@plainleaf/content-model'
import { imageSize } from 'image-size'
import type { InputFile } from '../pipeline/input.ts'
import { isReallyInside } from '../pipeline/inside.ts'
import { readCapped } from '../pipeline/read-capped.ts'
import { cleanSvg } from './clean-svg.ts'
import { mediaType } from './media-type.ts'

/** Largest file, in bytes; an SVG is text and may have a fifth of that. */
const largest = 10_000_000
/** Longest side and most pixels: what a reading system must unpack. */
const longestSide = 20_000
const mostPixels = 100_000_000

/** An image and what was taken out of it. */
export interface ReadImage {
  asset: Asset
  removed: string[]
}

/**
 * Reads an image that a document names, from the document's folder; a name that starts with `/` counts from the collection's
 * root. Nothing outside that root is read, whatever links there are, and nothing that its first bytes do not show to be PNG,
 * JPEG, GIF, WebP, AVIF or SVG. SVG is cleaned: see `cleanSvg`. Gives the finding that says why not otherwise.
 */
export function readImage(
  file: Pick<InputFile, 'path' | 'root'>,
  url: string,
): ReadImage | Finding {
  if (isRemote(url)) return remote(url)
  const path = imageFile(file, url)
  if (path === undefined) return missing(url)
  try {
    if (!isReallyInside(file.root, path)) return outside(url)
  } catch {
    return missing(url)
  }
  const bytes = readCapped(path, largest)
  if (bytes instanceof Uint8Array) return fromBytes(bytes, url)
  return bytes.ruleId === 'file-too-large' ? tooLarge(url) : missing(url)
}

/** The file that a document means by the address of an image, there or not; undefined where it means none. */
export function imageFile(file: Pick<InputFile, 'path' | 'root'>, url: string): string | undefined {
  const way = isRemote(url) ? undefined : toWay(url)
  if (way === undefined) return undefined
  return way.startsWith('/') ? join(file.root, way) : join(dirname(file.path), way)
}

function isRemote(url: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:|[\\/]{2})/iu.test(url)
}

/** The image alone, or nothing where it cannot be published. */
export function findAsset(file: Pick<InputFile, 'path' | 'root'>, url: string): Asset | undefined {
  const found = readImage(file, url)
  return 'asset' in found ? found.asset : undefined
}

function fromBytes(bytes: Uint8Array, url: string): ReadImage | Finding {
  const type = mediaType(bytes)
  if (type === undefined) return unknown(url)
  if (type === 'image/svg+xml') {
    if (bytes.length > largest / 5) return tooLarge(url)
    const text = decode(bytes)
    const clean = text === undefined ? null : cleanSvg(text)
    if (!clean) return broken(url)
    const { svg, removed, ...size } = clean
    return { asset: toAsset(Buffer.from(svg), type, size), removed }
  }
  const size = sizeOf(bytes)
  if (!size) return broken(url)
  const { width, height } = size
  if (Math.max(width, height) > longestSide || width * height > mostPixels) return tooLarge(url)
  return { asset: toAsset(bytes, type, size), removed: [] }
}

function toAsset(
  bytes: Uint8Array,
  type: string,
  size: { width?: number | undefined; height?: number | undefined },
): Asset {
  return { bytes, mediaType: type, sha256: hash('sha256', bytes, 'hex'), ...size }
}

/** Width and height as shown: a photo may say that it lies on its side (Exif orientation 5 to 8). */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    return orientation > 4 ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The path in a relative address; undefined for anything that is none. */
function toWay(url: string): string | undefined {
  if (/[\\\0]/u.test(url)) return undefined
  try {
    const way = decodeURIComponent(url.replace(/[?#].*$/su, ''))
    return way === '' || /[\\\0]/u.test(way) || (isAbsolute(way) && !way.startsWith('/'))
      ? undefined
      : way
  } catch {
    return undefined
  }
}

const shown = (url: string): string => {
  const clean = url.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean
}

const remote = (url: string): Finding => ({
  ruleId: 'image-remote',
  reason: `The image "${shown(url)}" is on another site; its alternative text stands instead`,
  note: 'If its licence allows it, save the image beside the document and name that file: what we publish loads nothing from other sites',
})
const missing = (url: string): Finding => ({
  ruleId: 'image-missing',
  reason: `The image "${shown(url)}" was not found; its alternative text stands instead`,
  note: 'Check the path: it is relative to the document, or to the collection where it starts with "/"',
})
const outside = (url: string): Finding => ({
  ruleId: 'image-outside-folder',
  reason: `The image "${shown(url)}" lies outside the folder; its alternative text stands instead`,
  note: 'Copy the file into the folder; a link that leads out of it is not followed',
})
const unknown = (url: string): Finding => ({
  ruleId: 'image-kind-unknown',
  reason: `The file "${shown(url)}" is no image that can be published; its alternative text stands instead`,
  note: 'Save it as PNG, JPEG, GIF, WebP, AVIF or SVG; the bytes decide, not the name',
})
const broken = (url: string): Finding => ({
  ruleId: 'image-broken',
  reason: `The image "${shown(url)}" is damaged or unsafe to read; its alternative text stands instead`,
  note: 'Open it in a drawing program and save it again; SVG must be plain XML without entities',
})
const tooLarge = (url: string): Finding => ({
  ruleId: 'image-too-large',
  reason: `The image "${shown(url)}" is too large; its alternative text stands instead`,
  note: 'Make it smaller: at most 10 MB (SVG 2 MB), 20,000 pixels a side and 100 million in all',
})
