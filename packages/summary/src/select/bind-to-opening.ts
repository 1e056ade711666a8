import { follow } from './bind-to-names.ts'
import type { Candidate } from './candidate.ts'

/** `The third phase is rest`: a paragraph tells of what is counted so. What comes first is read as such without that. */
const phase =
  /^(?:(?:after|during|following|in) [^,.]{2,60}, )?(?:(?:in|during) )?the (?:second|third|fourth|fifth|final|last|next) (?:part|period|phase|stage|step)\b(?! of (?:a|the) (?:day|disease|life|night|week|year)\b)/iu
/** `Hay fever - an illness of the nose.`, also behind the words that lead it in: what a list calls one of its things. */
const label = /(?:^|: )\p{Lu}[\p{L} ()’',-]{2,60} [-–] \p{Ll}[^–]*$/u

/** Whether a sentence opens what is told of one phase of several. */
export function opensPhase(text: string): boolean {
  return phase.test(text)
}

/** Whether a sentence opens what is told of one thing of a list that lost its lines: its name, a dash, and what it is. */
export function opensThing(text: string): boolean {
  return label.test(text) && text.split(/ [-–] /u).length === 2
}

/**
 * Ties what a paragraph tells of one phase, or of one of several things with a name and a dash, to the sentence that says of which; where that can
 * stand in no summary, neither can this: it would be taken to hold of all.
 */
export function bindToOpening(all: readonly Candidate[]): void {
  for (const own of Map.groupBy(all, ({ sources: [first] }) => first!.passage).values()) {
    const [first] = own
    const things = own.filter(({ text }) => opensThing(text))
    const several =
      things.length > 1 || own.some(({ sources: [one] }) => one!.block === 'list item')
    let intro = first && opensPhase(first.text) ? first : undefined
    for (const one of own) {
      if (one.unit || one.keyPoint) break
      if (several && things.includes(one)) intro = one
      if (!intro || one === intro || one.needs || one.unfit || opensPhase(one.text)) continue
      if (!intro.unfit) follow(one, intro)
      else if (one.owed !== 'always') one.unfit = true
    }
  }
}
