import type { Element } from 'hast'
import { encode } from 'uqr'
import { element } from '../element.ts'
import { wordsIn } from '../words/words.ts'
import { english } from './english.ts'

/** Longer addresses make a code whose dots a phone cannot tell apart where it is printed small. */
const longest = 300

/**
 * The code that leads from a printed page to its address, with error correction M (15 % of it may be smudged) and the quiet zone
 * of four modules that ISO/IEC 18004 asks for: nothing where the address is too long. The style sheet shows it on paper only.
 */
export function webCode(address: string, lang: string): Element[] {
  if (address.length > longest) return []
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const box = {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    ariaLabel: wordsIn(lang).code(address),
  }
  const drawn = element('svg', box, [element('path', { d: data.flatMap(bars).join('') })])
  return [element('div', { className: ['web-code'], ...english(lang) }, [drawn])]
}

/** The dark modules of a row, one bar for each run of them. */
function bars(row: readonly boolean[], y: number): string[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    const length = (end < 0 ? row.length : end) - x
    return [`M${x} ${y}h${length}v1h-${length}z`]
  })
}
