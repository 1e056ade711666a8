import type { ReadSentence } from '../source/read-sentences.ts'
import { groupOf } from './candidate.ts'

/** What is offered to read or to ask elsewhere: `These resources from the clinic offer facts on:`, `The following groups have booklets:` */
const offers =
  /(?:^|[^.!?]\s)(?:the following|these|some|other|more) (?:[a-z-]{2,14} ){0,2}(?:brochures|fact sheets|links|organi[sz]ations|pages|publications|resources|sites|web ?sites)(?: (?:at|by|from|on|of) [^.:]{2,40}?)? (?:addresse?s?|can help you|contains?|covers?|gives?|have|may (?:be helpful|help)|offers?|provides?)\b[^.!?]{0,160}:/iu

/** Whether words lead in names of other pages, wherever in their line they begin. */
export function offersLinks(text: string): boolean {
  return offers.test(text)
}

/**
 * The sentences that offer pages to read elsewhere, with the lists of their titles: a title tells of nothing, and
 * `Surgery` among them would be told as what is done.
 */
export function linkLists(sentences: readonly ReadSentence[]): Set<ReadSentence> {
  const out = new Set<ReadSentence>()
  let open: ReadSentence | undefined
  for (const own of Map.groupBy(sentences, groupOf).values()) {
    const [first] = own
    const from = own.findIndex(({ text }) => offersLinks(text))
    const led = first!.block === 'list item' || first!.passage.leadIn !== undefined
    const goesOn = open?.of === first!.of && (led || from >= 0)
    open = goesOn || from >= 0 ? first : undefined
    if (open) for (const one of own.slice(goesOn ? 0 : from)) out.add(one)
  }
  return out
}
