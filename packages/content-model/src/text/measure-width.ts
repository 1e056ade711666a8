/** Gives the room a text takes on a line, in units of one character of usual width. */
export type Measure = (text: string) => number

/** In a terminal, in mail and on a typewriter every character takes the same room. */
export const evenWidth: Measure = (text) => text.length

const narrow = new Set("ijlI'’‘|.,:;!")
const slim = new Set('ftr()[] -“”"/')
const wide = new Set('mwMW@%—…')

/** On a printed page they do not: five widths are near enough to the common text faces to tell a full line from one that ended. */
export const printedWidth: Measure = (text) => {
  let sum = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    sum += widths[code] ?? widthOf(text[index]!)
    // Two units are one character.
    if (code >= 0xd800 && code < 0xdc00) index++
  }
  return sum * 1.17
}

function widthOf(character: string): number {
  if (narrow.has(character)) return 0.5
  if (slim.has(character)) return 0.6
  if (wide.has(character)) return 1.5
  return character >= 'A' && character <= 'Z' ? 1.25 : 1
}

/** Widths of the characters of ASCII, since every line is measured. */
const widths: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  widthOf(String.fromCharCode(code)),
)
