import { toText } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import type { Draft } from '../edit/draft.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { textOf } from '../source/run.ts'
import { asksToTakeAlong } from './asks-to-take-along.ts'
import type { Candidate } from './candidate.ts'
import { forbids, isOutOfPlace, isReply } from './leaning.ts'
import type { Place } from './places-of.ts'
import { isAction } from './says.ts'
import { sentenceSlot } from './sentence-slot.ts'
import { hypeIn } from './tone.ts'
import { answersAtOnce, cautions, saysDisagree, saysHowFar, warns } from './warns.ts'

/** A formula or picture that stood in the sentence is not there any more: `if and only if .`, `vectors , where`. */
const lost = /\p{L} (?:[,;] |\.$|\. \p{Lu})|^[^.]{0,40}\bif , /u

/** Says of a time that it matters, and not why: `2014 is an important year.` */
const empty = /^\S+ (?:is|was) an? \p{L}+ (?:day|moment|month|step|time|year)\.$/u

/** What a citation leaves hanging when it was the object of the sentence: `as shown in .` */
const hanging = /\b(?:in|by|see|from|of|per|to|and) ?(?:[.,;:)]|$)/i

/** Sends to another page by its title, whatever that title warns of. */
const pointer = /^(?:[Ss]ee|[Rr]ead)(?: more in| also)? \p{Lu}/u

/** A sentence as a candidate, unfit where it cannot stand in a summary by itself. */
export function toCandidate(sources: ReadSentence[], draft: Draft, place: Place): Candidate {
  const text = textOf(draft.runs)
  const first = sources[0]!
  const owed = owedOf(text, first, place)
  const reply = isReply(text) || (owed === 'always' && isAnswer(text, first))
  const misfit = reply && !place.question && !place.repliesFit
  const slot = slotOf(text, first, place)
  // Below `Don't` a sentence says what not to do.
  const turned = forbids(toText(first.of.heading)) && place.slot.slot !== 'exclusions'
  const kept = turned || (place.slot.guessed === true && slot === place.slot.slot)
  const below = misfit || kept || slot === 'other' ? first.of : undefined
  return {
    sources,
    draft,
    text,
    plain: text,
    words: words(text).length,
    slot: misfit ? place.slot.slot : slot,
    settled: place.slot.settled && slot === place.slot.slot,
    question: place.question,
    below: place.question ? undefined : below,
    keyPoint: place.keyPoint && !first.passage.callout,
    owed,
    unfit: !fits(text, sources, draft, place, reply),
  }
}

function fits(
  text: string,
  sources: readonly ReadSentence[],
  draft: Draft,
  place: Place,
  reply: boolean,
): boolean {
  const count = words(text).length
  const { block } = sources[0]!
  const listed = block === 'list item'
  const running = block === 'paragraph' || block === 'quote'
  const least = listed || reply || place.question ? 1 : isAction(text) ? 3 : 5
  if (count < least) return false
  if (running && (lost.test(text) || empty.test(text))) return false
  if (running && !/[.!?…]["”’)]*$/u.test(text)) return false
  const asked = asksToTakeAlong(sources[0]!)
  if (isOutOfPlace(asked ? text.replace(/\?$/u, '') : text) || hypeIn(text) > 1) return false
  return draft.edits.length === 0 || !hanging.test(text)
}

function isAnswer(text: string, sentence: ReadSentence): boolean {
  const heading = toText(sentence.of.heading).trim()
  if (!sentence.id.endsWith('.s1') || !heading.endsWith('?')) return false
  return answersAtOnce(text) || saysDisagree(text)
}

function owedOf(text: string, sentence: ReadSentence, place: Place): Candidate['owed'] {
  if (place.owed) return 'always'
  if (pointer.test(text)) return 'no'
  if (warns(text)) return 'always'
  if (!place.listed && isAnswer(text, sentence)) return 'always'
  if (!place.question && saysHowFar(text)) return 'always'
  if (saysDisagree(text)) return 'section'
  return cautions(text) && !isOutOfPlace(text) ? 'beside' : 'no'
}

/** An order stays with what it is about, and a cell with its table; in a warning nothing is moved. */
function slotOf(text: string, { block }: ReadSentence, place: Place): string {
  if (block === 'table cell' || place.owed) return place.slot.slot
  return isReply(text) && place.repliesFit ? 'approval' : sentenceSlot(text, place.slot)
}
