import { renderSVG } from 'uqr'
import { fill, type HandoutWords } from '../words/words.ts'
import type { WebCode } from './handout.ts'

/**
 * The code that leads to a page, with error correction M (15 % of it may be smudged) and the quiet zone of four
 * modules that ISO/IEC 18004 asks for.
 */
export function toWebCode(url: string, words: HandoutWords): WebCode {
  // A topic is printed for one clinic after the other: its code costs a tenth of a handout.
  if (drawn?.url !== url) {
    drawn = { url, svg: renderSVG(url, { ecc: 'M', border: 4, pixelSize: 10 }) }
  }
  const { svg } = drawn
  const { code: label } = words
  return { url, alt: fill(words.codeAlt, url), label, svg }
}

/** The last code. */
let drawn: { url: string; svg: string } | undefined
