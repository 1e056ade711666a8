import { isDisclaimer } from './is-disclaimer.ts'

/**
 * Words that tell a reader to act or to leave something alone, and where to call or write to. A line that holds one may matter more than the rest of
 * the leaflet, so it is never taken for page furniture, whatever it looks like.
 */
const vital =
  /\b(?:disclaimers?|warnings?|caution|contra-?indicat\w*|danger(?:ous)?|(?:do|does|did|must|should|can|will) ?n[o'’]t|do not|must not|should not|never|stop (?:taking|using|and)|emergenc\w*|(?:call|ring|phone|dial|text|contact|see|tell|ask) (?:us|the|your|a|an|\d)|999|911|112|111|doctors?|nurses?|pharmacists?|midwi\w+|ambulance|hospital|overdos\w*|poison\w*|allergic (?:to|reaction)|if pregnant|(?:are|be|become) pregnant|bleed\w*|chest pain|(?:short of|trouble|difficulty|stop\w*) breath\w*|blue lips|faint\w*|seizures?|suicid\w*|missed doses?|(?:next|each|every|a) dose|\d+ ?(?:mg|mcg|micrograms?|ml|units?|tablets?)\b|if you (?:have|are|feel|take|notice)|0\d[\d ()-]{6,14}\d|\+\d[\d ()-]{7,14}\d|1-\d{3}-\d{3}-\d{4}|[\w.-]{1,64}@[\w-]{1,64}\.[\w.]{2,30})\b/iu

/** What must not be relied on yet, or any more, says so to whoever reads it. */
const unsettled =
  /\b(?:status: ?draft|(?:this is|still|only) (?:a|in) draft|draft (?:only|for (?:comment|consultation|review))|(?:pending|awaiting|subject to) (?:approval|review)|not (?:yet )?(?:been )?(?:approved|reviewed)|(?:has|have) been (?:superseded|withdrawn)|(?:now|is|are) out of date)\b/iu

/** Whether a line says that its document is not finished, not approved or no longer valid. */
export const isUnsettled = (text: string): boolean => unsettled.test(text.slice(0, 400))

/** Whether a line warns, directs, gives a dose or says what the page is not, or that it is not settled. */
export function isVital(text: string): boolean {
  return vital.test(text.slice(0, 400)) || isUnsettled(text) || isDisclaimer(text)
}
