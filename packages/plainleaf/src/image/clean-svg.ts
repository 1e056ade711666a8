import { SaxesParser, type SaxesTagNS } from 'saxes'
import { svgAttributes, svgElements } from './svg-allowed.ts'

/** A drawing of which nothing but the drawing is left. */
export interface CleanSvg {
  svg: string
  width?: number | undefined
  height?: number | undefined
  /** What was taken out: `<script>`, `onload`, … each once, in order. */
  removed: string[]
}

const svgSpace = 'http://www.w3.org/2000/svg'
const xlinkSpace = 'http://www.w3.org/1999/xlink'
const xmlSpace = 'http://www.w3.org/XML/1998/namespace'

const deepest = 100
const mostElements = 50_000

/**
 * Writes an SVG anew with only the elements and attributes that draw. Out go scripts, event handlers, links, motion, embedded
 * documents, and whatever would load something from elsewhere; pictures inside stay where their bytes stand in the file.
 * What is not well-formed XML, declares entities, is no SVG, nests more than 100 deep or has more than 50,000 elements
 * gives null.
 */
export function cleanSvg(text: string): CleanSvg | null {
  const removed = new Set<string>()
  const out: string[] = []
  let depth = 0
  let count = 0
  /** Depth at which something is being left out. */
  let skipped = 0
  let style: string[] | undefined
  let size: Pick<CleanSvg, 'width' | 'height'> = {}
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', (declared) => {
    if (declared.includes('[')) throw new Error('entities')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    count += 1
    if (depth > deepest || count > mostElements) throw new Error('too much')
    if (depth === 1) {
      if (tag.uri !== svgSpace || tag.local !== 'svg') throw new Error('no SVG')
      size = sizeOf(tag)
    }
    if (skipped > 0) return
    const own = tag.uri === svgSpace
    if (!own || !svgElements.has(tag.local) || style) {
      // What an editor keeps for itself is of no interest to anybody.
      if (own && tag.local !== 'metadata') removed.add(`<${tag.local}>`)
      skipped = depth
      return
    }
    if (tag.local === 'style') style = []
    else out.push(`<${tag.local}${depth === 1 ? spaces : ''}${attributes(tag, removed)}>`)
  })
  const words = (value: string): void => {
    if (skipped > 0 || depth === 0) return
    if (style) style.push(value)
    else out.push(escaped(value))
  }
  parser.on('text', words)
  parser.on('cdata', words)
  parser.on('closetag', (tag) => {
    if (style && skipped === 0) {
      const css = style.join('')
      if (isSafeCss(css)) out.push(`<style>${escaped(css)}</style>`)
      else removed.add('<style>')
      style = undefined
    } else if (skipped === 0) out.push(`</${tag.local}>`)
    if (depth === skipped) skipped = 0
    depth -= 1
  })
  try {
    parser.write(text).close()
  } catch {
    return null
  }
  return count > 0 ? { svg: `${out.join('')}\n`, ...size, removed: [...removed] } : null
}

const spaces = ` xmlns="${svgSpace}" xmlns:xlink="${xlinkSpace}"`

function attributes(tag: SaxesTagNS, removed: Set<string>): string {
  return Object.values(tag.attributes)
    .flatMap(({ uri, local, prefix, value }) => {
      if (prefix === 'xmlns' || local === 'xmlns') return []
      const name = uri === xlinkSpace || uri === xmlSpace ? `${prefix}:${local}` : local
      const kept = keeps(tag.local, uri, local, value)
      if (kept) return [` ${uri === xlinkSpace ? 'xlink:href' : name}="${escaped(value, true)}"`]
      if (/^on/iu.test(local) || local === 'href' || svgAttributes.has(local)) removed.add(local)
      return []
    })
    .join('')
}

function keeps(element: string, uri: string, local: string, value: string): boolean {
  if (local === 'href' && (uri === '' || uri === xlinkSpace)) {
    if (element === 'image')
      return /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*$/u.test(value)
    return /^#[^\s]+$/u.test(value)
  }
  if (uri === xmlSpace) return local === 'lang' || local === 'space'
  if (uri !== '') return false
  return (svgAttributes.has(local) || /^aria-[a-z]+$/u.test(local)) && isSafeCss(value)
}

/**
 * Whether a style, or a value with the syntax of one, loads nothing: every `url(…)` points into the file. Escapes, by which a
 * forbidden word could be written otherwise, and rules other than `@media` are not safe.
 */
function isSafeCss(css: string): boolean {
  const outside = css.replace(/\burl\(\s{0,9}(["']?)#[^\s"'()\\]+\1\s{0,9}\)/giu, '')
  return !/\\|@(?!media\b)|(?:url|src|image|image-set|cross-fade|element|expression)\s{0,9}\(|behavior|-moz-binding|javascript:/iu.test(
    outside,
  )
}

/** Width and height in CSS pixels, or those of the view box. */
function sizeOf(tag: SaxesTagNS): Pick<CleanSvg, 'width' | 'height'> {
  const read = (name: string): string => tag.attributes[name]?.value.trim() ?? ''
  const pixels = (value: string): number =>
    /^\d{1,6}(?:\.\d{1,9})?(?:px)?$/u.test(value) ? Number.parseFloat(value) : 0
  const [width, height] = [pixels(read('width')), pixels(read('height'))]
  if (width > 0 && height > 0) return { width: Math.round(width), height: Math.round(height) }
  const box = read('viewBox')
    .split(/[\s,]+/u)
    .map(Number)
  const [, , wide = 0, high = 0] = box
  if (box.length !== 4 || !(wide >= 1 && high >= 1)) return {}
  return { width: Math.round(wide), height: Math.round(high) }
}

function escaped(value: string, quoted = false): string {
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return quoted ? text.replaceAll('"', '&quot;').replace(/[\t\n\r]/gu, ' ') : text
}
