import type { Line } from './page.ts'

/** Lines, letters and words from which lines of one look that end sentences are a paragraph, and no long heading. */
const leastLines = 3
const leastLetters = 140
/** Letters of such paragraphs from which their look is one of running text. */
const leastAll = 240

/**
 * The looks of running text: size and font of paragraphs that are not bold. Leaflets set text in several sizes, one for
 * each page or panel, and articles their references in the smallest and most of all.
 */
export function findRunning(lines: readonly Line[]): Set<string> {
  const letters = new Map<string, number>()
  let run: Line[] = []
  const close = (): void => {
    const text = run.map((line) => line.text).join(' ')
    const sentences = /\p{Ll}[.!?]["”’)]?\s\p{Lu}/u.test(text)
    if (run.length >= leastLines && text.length >= leastLetters && sentences) {
      const look = lookOf(run[0]!)
      letters.set(look, (letters.get(look) ?? 0) + text.length)
    }
    run = []
  }
  for (const line of lines) {
    const last = run.at(-1)
    const goesOn =
      last &&
      last.column.id === line.column.id &&
      lookOf(last) === lookOf(line) &&
      line.y > last.y &&
      line.y - last.y < line.size * 1.8
    if (!goesOn) close()
    if (!line.bold && !line.table) run.push(line)
  }
  close()
  return new Set([...letters].flatMap(([look, count]) => (count >= leastAll ? [look] : [])))
}

/** What tells one look of text from another: its size to half a point, and its font. */
export function lookOf({ size, font }: Line): string {
  return `${Math.round(size * 2) / 2} ${font}`
}
