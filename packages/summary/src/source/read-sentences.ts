import { type Section, sectionsOf, type Topic } from '@plainleaf/content-model'
import { splitSentences, words } from '@plainleaf/language'
import { isEnglish } from '../edit/plainly.ts'
import { listParagraphs } from './list-paragraphs.ts'
import { ofLast } from './of-last.ts'
import { type Passage, passagesOf } from './passage.ts'
import { positionOf } from './position-of.ts'
import { type Run, sliceRuns, textOf } from './run.ts'
import type { SourceSentence } from './sentences-of.ts'

/** A source sentence with what choosing and editing it need. */
export interface ReadSentence extends SourceSentence {
  runs: Run[]
  passage: Passage
  of: Section
  /** Place in the passage and in the whole topic, from 0. */
  inPassage: number
  order: number
}

/** Every sentence of a topic in reading order; see `sentencesOf` for ids and what counts as one. */
export const readSentences: (topic: Topic) => readonly ReadSentence[] = ofLast((topic) => {
  const out: ReadSentence[] = []
  // Whether words only name a thing, the verbs of English tell.
  const english = isEnglish(topic.lang)
  for (const of of sectionsOf(topic)) {
    let count = 0
    const passages = passagesOf(of)
    for (const passage of english ? listParagraphs(passages) : passages) {
      sentenceRuns(passage).forEach((runs, inPassage) => {
        count += 1
        out.push({
          id: `${of.id}.s${count}`,
          section: of.id,
          text: textOf(runs),
          position: positionOf(runs, passage.position),
          block: passage.block,
          runs,
          passage,
          of,
          inPassage,
          order: out.length,
        })
      })
    }
  }
  return out
})

function sentenceRuns(passage: Passage): Run[][] {
  const { runs, whole } = passage
  const text = textOf(runs)
  const lead = text.length - text.trimStart().length
  if (whole) return text.trim() ? [sliceRuns(runs, lead, text.trimEnd().length)] : []
  const spans = splitSentences(masked(runs))
  const [first, second] = spans
  // `**Step one.** Shake it.`: a bold label belongs to what it labels.
  if (first && second && isLabel(runs, first.start, first.end))
    spans.splice(0, 2, { text: '', start: first.start, end: second.end })
  return spans.map(({ start, end }) => sliceRuns(runs, start, end))
}

/** The text with each citation as `[00]`, so that its label's own stops end no sentence. */
function masked(runs: readonly Run[]): string {
  return runs.map((run) => (run.citation ? mask(run.text.length) : run.text)).join('')
}

function mask(length: number): string {
  return length < 3 ? '0'.repeat(length) : `[${'0'.repeat(length - 2)}]`
}

function isLabel(runs: readonly Run[], start: number, end: number): boolean {
  const part = sliceRuns(runs, start, end)
  return (
    part.every((run) => run.marks.some((mark) => mark.type === 'strong')) &&
    words(textOf(part)).length <= 6
  )
}
