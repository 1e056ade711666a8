import { type Chunk, indexesOf, isContent, wordCount } from './chunk.ts'

/** The number of a page and how many there are. */
const count = /^(\d{1,3}) ?\/ ?(\d{1,3})$/u
/** The day and the hour, and nothing else. */
const stamp = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?$/iu
/** Both of them and the title of the page; its address, and the number of the page and how many there are. */
const head =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)? +\S.{0,200}$/iu
const foot = /^(?:https?|file|about):\S{1,300} +\d{1,3} ?\/ ?\d{1,3}$/iu
const address = /^(?:https?|file|about):\S{1,300}$/iu

/**
 * What a browser prints above and below each page, on lines of their own: the day and the hour, the address, and the
 * number of the page as `1/2`. A lone `1/2` may be half a tablet, so the one next to it has to be there too, or a day or
 * an address beside it; a day goes only beside such a number, or where it stands above all and again.
 */
export function findPrints(chunks: readonly Chunk[]): ReadonlySet<number> {
  const found = new Set<number>()
  const lines = indexesOf(chunks, ({ role, text, forced }) => {
    return (
      role === 'text' &&
      !forced &&
      text.length <= 330 &&
      /^(?:\d|https?:|file:|about:)/iu.test(text)
    )
  })
  for (const at of findHeads(chunks, lines)) found.add(at)
  const counts = lines.filter((at) => count.test(chunks[at]!.text))
  const times = new Map<string, number>()
  for (const at of counts.length > 0 ? lines : [])
    times.set(chunks[at]!.text, (times.get(chunks[at]!.text) ?? 0) + 1)
  const keys = new Set(counts.map((at) => keyOf(chunks[at]!.text)))
  const beside = (at: number, ways: readonly number[], sought: RegExp): number[] =>
    ways
      .map((way) => at + way)
      .filter((near) => sought.test((chunks[near]?.text ?? '').slice(0, 310)))
  for (const at of counts) {
    const [, own, all] = count.exec(chunks[at]!.text)!
    const number = Number(own)
    if (number < 1 || number > Number(all)) continue
    const dated = beside(at, [-1, 1], stamp)
    // A link of the text may stand last on a page; that of the page stands on all.
    const addresses = beside(at, [-1], address).filter(
      (one) =>
        dated.length > 0 || isLocal(chunks[one]!.text) || (times.get(chunks[one]!.text) ?? 0) > 1,
    )
    const near = [...dated, ...addresses]
    const series = [number - 1, number + 1].some((other) => keys.has(`${other}/${all}`))
    if (!series && near.length === 0) continue
    for (const one of [at, ...near]) found.add(one)
  }
  const top = chunks.findIndex(isContent)
  const stamps = lines.filter((at) => stamp.test(chunks[at]!.text))
  const sure = new Set(
    stamps.filter((at) => at === top || found.has(at)).map((at) => chunks[at]!.text),
  )
  const repeated = stamps.filter((at) => sure.has(chunks[at]!.text))
  if (repeated.length >= 2) for (const at of repeated) found.add(at)
  return found
}

/**
 * The same day and hour with the title behind them, as a browser prints both above a page, where the address and the
 * number of the page stand on one line below it. Above the first page one with no title below it is the title.
 */
function findHeads(chunks: readonly Chunk[], lines: readonly number[]): number[] {
  const feet = lines.filter((at) => foot.test(chunks[at]!.text))
  if (feet.length === 0) return []
  const top = chunks.findIndex(isContent)
  const below = chunks.slice(top + 1).find(isContent)
  const titled = below?.role === 'text' && !below.marker && wordCount(below.text, 19) <= 18
  return lines.filter(
    (at) =>
      head.test(chunks[at]!.text) &&
      (at === top ? titled : chunks[at]!.pageBreak || feet.includes(at + 1)),
  )
}

const isLocal = (text: string): boolean => /^(?:file|about):/iu.test(text)

const keyOf = (text: string): string => text.replace(/ /gu, '')
