import type { VFile } from 'vfile'
import { inform } from '../message/finding.ts'
import { toEntryName } from '../roles/find-line.ts'
import { type Chunk, isContent, type Role } from './chunk.ts'
import { type Locate, span } from './place.ts'

/** Below this the editor is told of the guess; most headings that nothing speaks against have 0.72. */
const unsure = 0.71
/** A title stands where titles stand: words that the text shares make it surer, but it needs fewer of them. */
const unsureTitle = 0.6
/** What is left out must be surer than that, or the editor is told. */
const surelyFurniture = 0.9
/** After so many guesses no editor reads on, and each report takes more memory than its line. */
const mostReported = 5000

/** What a chunk can be taken for, alone and with others; nothing can be said of the other roles. */
const names: Partial<Record<Role, readonly [string, string]>> = {
  heading: ['a heading', 'headings'],
  item: ['a list item', 'list items'],
  row: ['a table row', 'table rows'],
  dropped: ['page furniture', 'page furniture'],
  title: ['the title', 'the title'],
  quote: ['a quotation', 'quotations'],
  code: ['code', 'code'],
}

/**
 * Tells an editor which lines were taken for something on a guess, one finding for each run of lines that were taken
 * for the same: the first 5,000 of them.
 */
export function reportGuesses(chunks: readonly Chunk[], locate: Locate, file: VFile): void {
  for (const run of toRuns(chunks).slice(0, mostReported)) {
    const { role } = run[0]!
    const [one, many] = names[role]!
    const from = run[0]!.lines[0]!
    const to = run.at(-1)!.lines.at(-1)!
    inform(file, {
      ruleId: role === 'dropped' ? 'furniture-uncertain' : `${role}-uncertain`,
      reason:
        run.length === 1
          ? `Took this line for ${one}, but it could be a paragraph`
          : `Took lines ${from} to ${to} for ${many}, but they could be paragraphs`,
      note: `If that is wrong, write \`${toEntryName(from, to, run[0]!.text)}: paragraph\` or another role into a roles file, or import to Markdown and mend it there.`,
      place: span(run, locate),
    })
  }
}

/** Guesses that follow each other and say the same; between them stands nothing but what is sure to be furniture. */
function toRuns(chunks: readonly Chunk[]): Chunk[][] {
  const runs: Chunk[][] = []
  let open: Chunk[] | undefined
  for (const chunk of chunks) {
    const guess = isGuess(chunk)
    const last = open?.at(-1)
    if (guess && open && last?.role === chunk.role && last.reason === chunk.reason) open.push(chunk)
    else if (guess) {
      open = [chunk]
      runs.push(open)
    } else if (isContent(chunk) || last?.role === 'dropped') open = undefined
  }
  return runs
}

function isGuess({ role, confidence }: Chunk): boolean {
  const least = role === 'dropped' ? surelyFurniture : role === 'title' ? unsureTitle : unsure
  return names[role] !== undefined && confidence < least
}
