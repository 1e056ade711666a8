import { endsSentence, type HeadingBlock, type PdfBlock, textOf, wordCount } from './block.ts'
import { mostOf } from './extremes.ts'
import { headingConfidence } from './find-headings.ts'
import { isColoured } from './is-coloured.ts'
import type { Body } from './measure-body.ts'
import { numberDepth } from './number-depth.ts'

/** What looks like a heading by less than this stays text where the file has tags. */
const least = 0.65
/** The same where the file has headings of its own. */
const leastBesideTagged = 0.7
/** Coloured lines with nothing between them from which they are no headings. */
const mostInRow = 3
/** Words from which a tag that says heading is not believed. */
const mostWords = 40

/** Headings as tags say and as the page shows: what looks like text is none, what stands out alone is one. */
export function reviewHeadings(blocks: readonly PdfBlock[], body: Body): PdfBlock[] {
  const believed = believeAll(blocks, body)
  const tagged = believed.filter(
    (block): block is HeadingBlock => block.role === 'heading' && block.level !== undefined,
  )
  if (tagged.length === 0) return promoteTitle(guess(believed, body, least), body)
  const levelled = tagged.every(({ level }) => level === tagged[0]!.level)
    ? levelByNumber(believed)
    : believed
  return promoteTitle(place(guess(levelled, body, leastBesideTagged)), body)
}

/** Headings that look and read as text from which the style of headings was given to text, beside as many that stand out. */
const leastMisused = 3

/**
 * A heading that looks as text does and reads as text does is text. Where several are, the style was given to text: then
 * all that look as text are, and one that goes on with a small letter belongs to the one before.
 */
function believeAll(blocks: readonly PdfBlock[], body: Body): PdfBlock[] {
  const stands = (one: HeadingBlock): boolean =>
    one.lines.every(({ bold, size }) => bold || size > body.size * 1.05)
  const headings = blocks.filter((one): one is HeadingBlock => one.role === 'heading')
  const standing = headings.filter(stands)
  const usual = standing.length * 2 > headings.length
  const isText = (block: HeadingBlock): boolean => {
    const text = textOf(block.lines)
    const words = wordCount(text)
    const reads = /[.;,]["”’)\]]*$/u.test(text) || /^(?:[-–—•▪]\s|\p{Ll})/u.test(text)
    const long = words > (usual ? 12 : 18)
    return words > mostWords || (!stands(block) && words > 3 && (reads || long))
  }
  const misused =
    standing.length >= leastMisused &&
    headings.filter((one) => !stands(one) && isText(one)).length >= leastMisused
  const believed: PdfBlock[] = []
  let open = false
  for (const block of blocks) {
    const text = block.role === 'heading' && (isText(block) || (misused && !stands(block)))
    const last = believed.at(-1)
    const goesOn = /^\p{Ll}/u.test(textOf(block.lines)) && !endsSentence(textOf(last?.lines ?? []))
    if (!text) believed.push(block)
    else if (open && misused && goesOn && last?.role === 'paragraph')
      believed[believed.length - 1] = { ...last, lines: [...last.lines, ...block.lines] }
    else believed.push({ role: 'paragraph', lines: block.lines })
    open = text
  }
  return believed
}

/** Where all headings have one level, numbers and capitals say more: `4` heads `4.1`, and both head what has none. */
function levelByNumber(blocks: readonly PdfBlock[]): PdfBlock[] {
  const numbers = blocks.filter((block) => block.role === 'heading' && numberDepth(block) > 0)
  if (new Set(numbers.map((block) => numberDepth(block as HeadingBlock))).size === 0)
    return [...blocks]
  let above = 1
  return blocks.map((block): PdfBlock => {
    if (block.role !== 'heading') return block
    const depth = numberDepth(block)
    const capitals = !/\p{Ll}/u.test(textOf(block.lines))
    if (depth > 0) above = depth + 1
    else if (capitals) above = 1
    const level = depth > 0 ? depth + 1 : capitals ? 2 : above + 1
    return { ...block, level: Math.min(6, level) as 2 }
  })
}

/** Paragraphs that look like headings; beside tagged ones only those whose look several have. */
function guess(blocks: readonly PdfBlock[], body: Body, from: number): PdfBlock[] {
  const some = blocks.some((block) => block.role === 'heading')
  const found = new Map<PdfBlock, number>()
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'paragraph' || block.lines.length > 3) continue
    const next = blocks[index + 1]
    if (!next || (some && next.role === 'heading')) continue
    const confidence = headingConfidence(block.lines, body, { before: true, after: true })
    // A bold line that leads into a list is as often a sentence.
    const leads = some && /:$/u.test(textOf(block.lines)) && wordCount(textOf(block.lines)) > 5
    if (confidence >= from && !leads) found.set(block, confidence)
  }
  // Lines of one colour below each other are names, or labels of a drawing.
  const only = (block: PdfBlock): boolean =>
    found.has(block) &&
    block.lines.every(({ bold, size }) => !bold && size < body.size * 1.08) &&
    isColoured(block.lines, body)
  for (const run of runsOf(blocks, only))
    if (run.length >= mostInRow) for (const block of run) found.delete(block)
  const enough = !some || found.size >= 3
  const asks = (block: PdfBlock): boolean => /\?$/u.test(textOf(block.lines))
  const asked = [...found.keys()].filter(asks).length > 1
  return blocks.map((block): PdfBlock => {
    const confidence = enough || (asked && asks(block)) ? found.get(block) : undefined
    return confidence === undefined ? block : { role: 'heading', lines: block.lines, confidence }
  })
}

/** Runs of blocks that are so. */
function runsOf(blocks: readonly PdfBlock[], is: (block: PdfBlock) => boolean): PdfBlock[][] {
  const runs: PdfBlock[][] = [[]]
  for (const block of blocks) {
    if (is(block)) runs.at(-1)!.push(block)
    else if (runs.at(-1)!.length > 0) runs.push([])
  }
  return runs
}

/** Levels of guessed headings among tagged ones: as those that look alike, else one below the one before. */
function place(blocks: readonly PdfBlock[]): PdfBlock[] {
  const looks = new Map<string, number>()
  for (const block of blocks)
    if (block.role === 'heading' && block.level !== undefined)
      looks.set(lookOf(block), Math.max(looks.get(lookOf(block)) ?? 1, block.level))
  let above = 1
  return blocks.map((block): PdfBlock => {
    if (block.role !== 'heading') return block
    if (block.level !== undefined) {
      above = block.level
      return block
    }
    const alike = numberDepth(block) > 0 ? looks.get(lookOf(block)) : undefined
    const level = alike ?? above + 1
    if (alike) above = alike
    return { ...block, level: Math.min(6, Math.max(2, level)) as 2 }
  })
}

function lookOf(block: HeadingBlock): string {
  const [first] = block.lines
  const capitals = !/\p{Ll}/u.test(textOf(block.lines))
  return [Math.round((first?.size ?? 0) * 2), first?.bold, capitals, numberDepth(block)].join()
}

/**
 * Word processors tag a title as a paragraph: it is larger than all headings and stands before them, or it opens the
 * document and stands out.
 */
function promoteTitle(blocks: readonly PdfBlock[], body: Body): PdfBlock[] {
  const at = blocks.findIndex((block) => block.role === 'heading')
  const headings = blocks.filter((block) => block.role === 'heading')
  const largest = mostOf(headings.map(({ lines }) => lines[0]!.size))
  const before = at < 0 ? [] : blocks.slice(0, at)
  const confidenceOf = (block: PdfBlock): number =>
    block.role === 'paragraph'
      ? headingConfidence(block.lines, body, { before: true, after: true })
      : 0
  const larger = before.find(
    (block) => confidenceOf(block) >= least && block.lines[0]!.size > largest * 1.02,
  )
  // Typesetters number sections from the first level and set the title as text.
  if (headings.some((block) => block.level === 1)) {
    const top = before.find(
      (block) => confidenceOf(block) >= 0.9 && block.lines[0]!.size > largest * 1.15,
    )
    return top && headings.length > 1 ? lower(blocks, top) : [...blocks]
  }
  const [first] = blocks
  const guessed = first?.role === 'heading' && first.confidence !== undefined
  const opens = first && (guessed || confidenceOf(first) >= least) ? first : undefined
  const title = larger ?? (opens && !endsSentence(textOf(opens.lines)) ? opens : undefined)
  return blocks.flatMap((block) =>
    block === title ? asTitle(block, larger ? 0.95 : 0.75) : [block],
  )
}

/** Makes one block the title, and all headings one level lower. */
const lower = (blocks: readonly PdfBlock[], title: PdfBlock): PdfBlock[] =>
  blocks.flatMap((block): PdfBlock[] => {
    if (block === title) return asTitle(block, 0.9)
    if (block.role !== 'heading' || block.level === undefined) return [block]
    return [{ ...block, level: Math.min(6, block.level + 1) as 2 }]
  })

/** A title, and below it what stands in the same block in smaller letters: authors, a subtitle. */
function asTitle({ lines }: PdfBlock, confidence: number): PdfBlock[] {
  const size = lines[0]?.size ?? 0
  const end = lines.findIndex((line) => line.size < size * 0.8)
  const own = end > 0 ? lines.slice(0, end) : lines
  const title: PdfBlock = { role: 'heading', lines: own, level: 1, confidence }
  return end > 0 ? [title, { role: 'paragraph', lines: lines.slice(end) }] : [title]
}
