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
  for (const character of text) {
    if (narrow.has(character)) sum += 0.5
    else if (slim.has(character)) sum += 0.6
    else if (wide.has(character)) sum += 1.5
    else sum += character >= 'A' && character <= 'Z' ? 1.25 : 1
  }
  return sum * 1.17
}
