import { isOpen, isUnknown, saysNotKnown } from './says.ts'

const hypothesis = /^(?:(?:aims?|background|objectives?|purpose) (?:and|or) )?hypothes[ei]s\b/i
/** Words that say that somebody only thinks so, or is about to find out. */
const framed =
  /\b(?:aim(?:ed|s)?|assum\w+|believ\w+|could|determin\w+|evaluat\w+|examin\w+|expect\w*|find out|hypothes\w+|if|investigat\w+|may|might|postulat\w+|predict\w*|propos\w+|speculat\w+|suppos\w+|suspect\w*|test(?:ed)?|thought|whether|would)\b/i

/** Whether a sentence below `Hypothesis` says as a fact what the authors only supposed: the results may say the opposite. */
export function isSupposed(heading: string, text: string): boolean {
  return hypothesis.test(heading.trim()) && !framed.test(text)
}

/** Whether a sentence says that something is open; in front of the results of a paper, these may well answer it. */
export function asksForStudy(text: string): boolean {
  return saysNotKnown(text) || isUnknown(text) || isOpen(text)
}
