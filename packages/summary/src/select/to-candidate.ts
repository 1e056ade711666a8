import { words } from '@plainleaf/language'
import type { Draft } from '../edit/draft.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { textOf } from '../source/run.ts'
import type { Candidate } from './candidate.ts'
import { isOutOfPlace, isReply } from './leaning.ts'
import type { Place } from './places-of.ts'
import { isAction } from './says.ts'
import { sentenceSlot } from './sentence-slot.ts'
import { hypeIn } from './tone.ts'

/** The longest sentence that is worth carrying over, and the longest list joined to one, in words. */
const longest = { sentence: 40, list: 48 }
/** What a citation leaves hanging when it was the object of the sentence: `as shown in .` */
const hanging = /\b(?:in|by|see|from|of|per|to|and)\s*(?:[.,;:)]|$)/iu

/** A sentence as a candidate; `undefined` when it cannot stand in a summary. */
export function toCandidate(
  sources: ReadSentence[],
  draft: Draft,
  place: Place,
): Candidate | undefined {
  const text = textOf(draft.runs)
  const count = words(text).length
  const { block, passage } = sources[0]!
  const listed = block === 'list item' || block === 'table row'
  const running = block === 'paragraph' || block === 'quote'
  const most = sources.length > 1 ? longest.list : longest.sentence
  const least = listed || place.question ? 1 : isAction(text) ? 3 : 5
  if (count < least || count > most) return undefined
  if (running && !/[.!?…]["”’)]*$/u.test(text)) return undefined
  if (isOutOfPlace(text) || hypeIn(text) > 1) return undefined
  if (draft.edits.length > 0 && hanging.test(text)) return undefined
  if (isReply(text) && !place.question && !place.repliesFit) return undefined
  const slot = slotOf(text, block === 'table row', place)
  return {
    sources,
    draft,
    text,
    words: count,
    slot,
    settled: place.slot.settled && slot === place.slot.slot,
    question: place.question,
    keyPoint: place.keyPoint && !passage.callout,
  }
}

/** Rows stay with their table. */
function slotOf(text: string, row: boolean, place: Place): string {
  if (row) return place.slot.slot
  return isReply(text) && place.repliesFit ? 'approval' : sentenceSlot(text, place.slot)
}
