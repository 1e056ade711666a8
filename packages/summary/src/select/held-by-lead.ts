import { words } from '@plainleaf/language'
import type { ReadSentence } from '../source/read-sentences.ts'
import type { Candidate } from './candidate.ts'
import { isFragment, isNameOf } from './is-fragment.ts'
import { isReply } from './leaning.ts'
import { oneOf } from './names-of-title.ts'

/** `If you clean it yourself:`, `Call us if:`: what is listed holds only then, or is itself the condition. */
const condition = /\b(?:if|in case|unless|when|whether)\b/iu
/** What another does: `Your doctor will:`, `The nurse may ask about:`; below it `Look at the throat` is no order. */
const others =
  /\b(?:doctors?|exam|he|nurses?|providers?|scientists|she|specialists?|surgeons?|teams?|technicians?|tests?|they|workers?)\b[^.]{0,60}:$/iu
/** `How fast you breathe.`, `If you smoke.`: a part of what leads it in. */
const part = /^(?:how|if|what|when|where|whether|which|who|why)\b[^?,]*\.$/iu
/** `Look at the throat.`: nobody stands before the verb. */
const order =
  /^(?:ask|change|check|count|do|examine|feel|find|give|insert|learn|listen|look|make|measure|order|place|prescribe|press|put|remove|review|take|tap|test|use)\b/iu
/** Words of a paragraph up to which it may be an item that lost its mark. */
const most = 45

/** Whether what a lead-in announces holds only with it. */
export function isCondition(lead: string): boolean {
  return /:$/u.test(lead.trim()) && condition.test(lead)
}

/** `Your doctor may give you medicines to:`, `You can also:`: each item goes on with its verb. */
const verbs =
  /\b(?:can|could|he|it|may|might|must|she|should|that|they|to|which|who|will|would|you)(?: also| often| usually)?:$/iu

/** Whether what a lead-in announces goes on with a verb whose subject or aim it holds. */
export function goesInto(lead: string): boolean {
  return verbs.test(lead.trim())
}

/** `Having a cold when you are young.`: what one has or is, with no verb that says anything of it. */
const state = /^(?:being|having) /iu
/** A verb behind what one has or is: `Being tired is a sign`. */
const says =
  /^(?:being|having) (?:(?!\b(?:because|if|than|that|when|where|which|while|who)\b)[^,;]){1,80}? (?:affects?|are|can|causes?|could|does|do|has|helps?|increases?|is|keeps?|leads?|lowers?|makes?|may|means?|might|puts?|raises?|reduces?|should|was|were|will|would)\b/iu

/** Whether an item of a list only names one of those things that its lead-in announces: `Whether it has spread.`, below `It depends on the following:`. */
export function isOneOf(lead: string, text: string): boolean {
  if (
    !/\b(?:are|be|follow(?:ing|s)|includ(?:e|ed|es|ing)|is|of|on|these|was|were):$/u.test(
      lead.trim(),
    )
  )
    return false
  return part.test(text) || (state.test(text) && !says.test(text))
}

/** Whether a sentence below a lead-in is a part of that, and says nothing or something else without it. */
export function isHeldBy(lead: string, text: string): boolean {
  if (isCondition(lead)) return true
  return (
    part.test(text) || isFragment(text) || isNameOf(text) || (others.test(lead) && order.test(text))
  )
}

/** What stands below words that end with a colon, in paragraphs for want of marks, is told only where it can do without them. */
export function holdByLeads(all: readonly Candidate[]): void {
  let lead: Candidate | undefined
  for (const own of Map.groupBy(all, ({ sources: [first] }) => first!.passage).values()) {
    const [first] = own
    const { block, of } = first!.sources[0]!
    const running = block === 'paragraph' && !first!.unit
    const length = own.reduce((sum, one) => sum + one.words, 0)
    const ends = running && /:$/u.test(own.at(-1)!.text)
    if (lead && running && !ends && length <= most && lead.sources[0]!.of === of) {
      for (const one of own) {
        const opens = one.sources[0]!.inPassage === 0
        const held = opens ? isHeldBy(lead.text, one.text) : isCondition(lead.text)
        if (held && one.owed !== 'always') one.unfit = true
      }
    } else lead = ends ? own.at(-1) : undefined
  }
}

/**
 * Whether a sentence of an item that opens with a name, as `Tissue. The cancer grows into what is near it` does, says what happens without that name,
 * or goes on about what the lead-in is about: one way of several would be told as the only one.
 */
function isOneWayOf(sentence: ReadSentence, title: string, lead: string): boolean {
  const own = words(sentence.text.toLowerCase()).map(oneOf)
  const named = words(title.toLowerCase())
    .filter((word) => word.length > 3)
    .map(oneOf)
  const about = words(lead.toLowerCase()).find((word) => word.length > 3)
  const same =
    about !== undefined && own[0] === 'the' && own[1] === oneOf(about) && /:$/u.test(lead.trim())
  return (
    same ||
    (/^(?:an?|the) \p{Ll}/iu.test(sentence.text) && !named.some((word) => own.includes(word)))
  )
}

/** `Stool test. A nurse looks at …`: what opens an item and names what the rest of it tells of. */
export function isTitle(
  { block, inPassage, passage, text }: ReadSentence,
  group: readonly ReadSentence[],
): boolean {
  if (!/^(?:list item|paragraph)$/u.test(block) || inPassage > 0) return false
  if (!isFragment(text) || isReply(text) || /[:?!]/u.test(text)) return false
  const next = group.some((one) => one.passage === passage && one.inPassage > 0)
  return next && words(text).length < 7
}

/** An item that holds only with the words that lead in its list, or with the name that it opens with. */
export function isHeld(
  sentence: ReadSentence,
  group: readonly ReadSentence[],
  lead: ReadSentence | undefined,
): boolean {
  // What to ask can be asked in any case.
  if (lead === undefined || sentence.text.endsWith('?')) return false
  const first = group.find(({ passage }) => passage === sentence.passage)!
  return (
    isCondition(lead.text) ||
    (first === sentence && (goesInto(lead.text) || isOneOf(lead.text, sentence.text))) ||
    (first !== sentence && isTitle(first, group) && isOneWayOf(sentence, first.text, lead.text))
  )
}
