import type { Section } from '@plainleaf/content-model'
import type { Draft } from '../edit/draft.ts'
import type { CellPlace } from '../source/cell-passages.ts'
import type { ReadSentence } from '../source/read-sentences.ts'

/** A sentence that the summary could hold. */
export interface Candidate {
  /** The source sentence; or a lead-in and its items. */
  sources: ReadSentence[]
  draft: Draft
  /** In the source's words, citations and openings taken off: what it says is read from this. */
  text: string
  /** In plain words: what the reader gets. */
  plain: string
  /** Words of `plain`. */
  words: number
  /** Id of the slot it answers. */
  slot: string
  /** The slot that it would answer if it did not lean on a sentence of another. */
  own?: string | undefined
  /** Whether its section is about that slot, and not only the sentence. */
  settled: boolean
  /** The question it answers, in a list of questions. */
  question?: Section | undefined
  /** The section whose own heading it must stand below, as no question of ours fits it. */
  below?: Section | undefined
  /** False where it is about another thing than its section, below the heading of which it is not told. */
  apart?: false | undefined
  /** Comes from the document's own key points. */
  keyPoint: boolean
  /** The sentence it leans on: it is printed right after that one or not at all. */
  needs?: Candidate | undefined
  /** The sentence right after it that sets a limit to it: told with it, or neither is. */
  limit?: Candidate | undefined
  /** What is told whole or not at all, this sentence included: an ordered list, a table, a lead-in with its list. */
  unit?: Candidate[] | undefined
  /** Whether it stands in a paragraph that is told as an entry of a list, with the other groups of what its section tells. */
  entry?: boolean | undefined
  /** Whether its section has more groups like its own than the summary has room for. */
  more?: boolean | undefined
  /** Its place in its table, where the summary groups the rows. */
  cell?: CellPlace | undefined
  /** How it is owed to the reader: always, beside what stands next to it, with anything of its section, or not. */
  owed: 'always' | 'beside' | 'section' | 'no'
  /** Reads badly by itself: chosen only where it is owed or part of a unit. */
  unfit: boolean
  /** Whether a sentence of it is so long in plain words too that nobody reads it to its end. */
  long?: boolean | undefined
  /** Whether it says what was open before the study that it is from. */
  open?: boolean | undefined
  /** Whether it stands among the methods of a paper. */
  method?: boolean | undefined
  /** Whether the heading that it stands below says when it holds. */
  conditional?: boolean | undefined
  /** Whether it alone says that a study was done on animals. */
  studied?: boolean | undefined
  /** Whether it says what the title names, so that it opens the answer to what that is. */
  defines?: boolean | undefined
  /** Whether it says what a reader asks of its section before all else. */
  key?: boolean | undefined
  /** Whether the sentence before it or after it gives the same of another group: each is half of a comparison. */
  compared?: boolean | undefined
  /** Whether it stands before the results of a paper. */
  before?: boolean | undefined
  /** Whether it says what its study was for. */
  aim?: boolean | undefined
  /** Whether it says who was studied. */
  whom?: boolean | undefined
  /** Whether it says what a paper found, or concludes from that. */
  found?: boolean | undefined
  /** Whether it stands in the conclusion of a paper. */
  concludes?: boolean | undefined
  /** Whether it answers what the title of its paper asks. */
  answers?: boolean | undefined
  /** Its language (BCP 47), where that is not English. */
  lang?: string | undefined
  /** Whether nothing but its praise makes it unfit. */
  praised?: boolean | undefined
}

/** Place in the source; candidates are printed in this order within their section. */
export function orderOf(candidate: Candidate): number {
  return candidate.sources[0]!.order
}

/** The list, table, paragraph or call-out that a sentence stood in. */
export function groupOf({ section, passage }: ReadSentence): string {
  return `${section}\n${passage.group}${passage.part ?? ''}`
}

/** Whether a sentence stands right after another one in the same paragraph, item or cell. */
export function goesOnFrom(before: Candidate, one: Candidate): boolean {
  const last = before.sources.at(-1)!
  const first = one.sources[0]!
  return last.passage === first.passage && last.order === first.order - 1
}
