import type { Line } from './clean-lines.ts'

/** A mark stands for one of few things: a dash, a tick, or a short word in capitals or that answers. */
const mark =
  /^(?:[-–—✓✔✗✘×]|\p{Lu}{2,12}|Yes|No|None|Never|Always|Daily|Ja|Nein|Oui|Non|Sí|Tak|Nie)$/u
/** So often half of the marks of a line come again at least, in so many lines. */
const least = 3

/** Lines that hold two marks or more of a table and nothing else, by number, and what the marks are. */
export interface Ticks {
  lines: ReadonlySet<number>
  marks: ReadonlySet<string>
}

/**
 * The lines that end rows of a printed table in which the last cells are ticked, as `YES NO -`: these stand in one line where
 * the cells before run over several. Words in capitals head parts too, so one of the marks is a sign, or in small letters.
 */
export function findTicks(lines: readonly Line[]): Ticks {
  const counts = new Map<string, number>()
  const found: { number: number; words: readonly string[] }[] = []
  for (const { text, number } of lines) {
    const first = text.length <= 80 ? text.indexOf(' ') : 0
    // Most lines begin with another word.
    if (first < 1 || first > 12 || !mark.test(text.slice(0, first))) continue
    const words = text.split(/ +/u)
    if (!words.every((word) => mark.test(word))) continue
    found.push({ number, words })
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const again = (word: string): boolean => counts.get(word)! >= least
  const sure = found.filter(({ words }) => words.filter(again).length * 2 >= words.length)
  const words = new Set(sure.flatMap((line) => line.words))
  const signed = [...words].some((word) => !/^\p{Lu}+$/u.test(word))
  if (!signed || sure.length < least) return { lines: new Set(), marks: new Set() }
  return { lines: new Set(sure.map(({ number }) => number)), marks: words }
}
