import type { Position, Topic } from '@plainleaf/content-model'
import type { BlockKind } from './passage.ts'
import { readSentences } from './read-sentences.ts'

/** A sentence of a full topic, as plain sentences name it in `sources`. */
export interface SourceSentence {
  /** `<section id>.s<n>`, counted from 1 over the section's own blocks, nested sections left out. */
  id: string
  /** Id of its section. */
  section: string
  /** Its words as they stand, citation labels included; line breaks are spaces. */
  text: string
  position?: Position | undefined
  /** What it stood in. */
  block: BlockKind
}

/**
 * Every sentence of a topic, in reading order. A list item is one or more sentences, a table cell,
 * header or not, is one, a definition starts with its term (`term: meaning`), and a bold label belongs to
 * the sentence after it. Headings, captions, code, footnotes and titles of call-outs are not sentences.
 */
export function sentencesOf(topic: Topic): SourceSentence[] {
  return readSentences(topic).map(({ id, section, text, position, block }) => ({
    id,
    section,
    text,
    ...(position && { position }),
    block,
  }))
}
