import type { VFile } from 'vfile'
import { inform } from '../message/finding.ts'
import type { Chunk, Role } from './chunk.ts'
import { type Locate, place } from './place.ts'

/** Below this the editor is told of the guess. */
const unsure = 0.6
/** What is left out must be surer than that, or the editor is told. */
const surelyFurniture = 0.9
/** After so many guesses no editor reads on, and each report takes more memory than its line. */
const mostReported = 5000

/** What a chunk can be taken for; nothing can be said of the other roles. */
const names: Partial<Record<Role, string>> = {
  heading: 'a heading',
  item: 'a list item',
  row: 'a table row',
  dropped: 'page furniture',
  title: 'the title',
  quote: 'a quotation',
  code: 'code',
}

/** Tells an editor which lines were taken for something on a guess: the first 5,000 of them. */
export function reportGuesses(chunks: readonly Chunk[], locate: Locate, file: VFile): void {
  for (const chunk of chunks.filter(isGuess).slice(0, mostReported)) {
    inform(file, {
      ruleId: chunk.role === 'dropped' ? 'furniture-uncertain' : `${chunk.role}-uncertain`,
      reason: `Took this line for ${names[chunk.role]}, but it could be a paragraph`,
      note: 'Compare it with the source; a roles file, or import to Markdown, settles it.',
      place: place(chunk, locate),
    })
  }
}

function isGuess({ role, confidence }: Chunk): boolean {
  return names[role] !== undefined && confidence < (role === 'dropped' ? surelyFurniture : unsure)
}
