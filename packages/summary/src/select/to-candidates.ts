import { type Topic, toText } from '@plainleaf/content-model'
import type { Draft } from '../edit/draft.ts'
import { joinList } from '../edit/join-list.ts'
import { shortenRow, startsBare } from '../edit/shorten-row.ts'
import { stripCitations } from '../edit/strip-citations.ts'
import { trimOpening } from '../edit/trim-opening.ts'
import { type ReadSentence, readSentences } from '../source/read-sentences.ts'
import type { Candidate } from './candidate.ts'
import { forbids, leans, turnsRound } from './leaning.ts'
import { type Place, placesOf } from './places-of.ts'
import { isUrgent } from './says.ts'
import { toCandidate } from './to-candidate.ts'
import { hasVerb } from './tone.ts'

/** Characters of a sentence that is not worth editing: no summary prints it. */
const longest = 1_000

/** Every sentence of a topic that may stand in its summary, edited, placed, and tied to the one it leans on. */
export function toCandidates(topic: Topic): Candidate[] {
  const places = placesOf(topic)
  const groups = Map.groupBy(readSentences(topic), groupOf)
  const out: Candidate[] = []
  for (const group of groups.values()) {
    const place = places.get(group[0]!.of)
    if (!place) continue
    const { leadIn } = group[0]!.passage
    const lead = leadIn && groups.get(`${group[0]!.section}\n${leadIn.group}`)?.at(-1)
    const found = group[0]!.passage.callout
      ? fromCallout(group, place, topic.title)
      : (joined(group, place, topic.title, lead) ?? fromGroup(group, place, topic.title, lead))
    for (const one of found) out.push(one)
  }
  return out
}

function groupOf({ section, passage }: ReadSentence): string {
  return `${section}\n${passage.group}`
}

/** The sentences of a paragraph, list or table, each on its own. */
function fromGroup(
  group: ReadSentence[],
  place: Place,
  title: string,
  lead?: ReadSentence,
): Candidate[] {
  const round = turnsRound(lead?.text ?? toText(group[0]!.of.heading)) && !place.keyPoint
  const out: Candidate[] = []
  for (const sentence of group) {
    if (sentence.text.length > longest) continue
    if (isLost(sentence, place, round, lead !== undefined)) continue
    const candidate = toCandidate([sentence], edited(sentence), place)
    if (!candidate) continue
    const row = sentence.block === 'table row'
    if (row && startsBare(candidate.text)) continue
    if (!row && leans(candidate.text, title)) {
      const before = out.at(-1)
      if (!before || !isNext(before, sentence)) continue
      candidate.needs = before
      candidate.slot = before.slot
    }
    out.push(candidate)
  }
  return out
}

/** An item that says something else, or nothing, without its lead-in or heading. */
function isLost(sentence: ReadSentence, place: Place, round: boolean, led: boolean): boolean {
  if (sentence.block !== 'list item' && sentence.block !== 'table row') return false
  if (forbids(toText(sentence.of.heading)) && !turnsRound(sentence.text)) return true
  if (led) return round || /^\p{Ll}/u.test(sentence.text)
  return round && !hasVerb(sentence.text) && place.slot.slot !== 'exclusions'
}

function isNext(before: Candidate, sentence: ReadSentence): boolean {
  const last = before.sources.at(-1)!
  return last.order === sentence.order - 1 && last.passage === sentence.passage
}

/** A call-out is read as it was written, from its first sentence on. */
function fromCallout(group: ReadSentence[], place: Place, title: string): Candidate[] {
  const { tone, title: own } = group[0]!.passage.callout!
  const urgent = group.some((one) => isUrgent(one.text)) || /\bhelp\b/iu.test(toText(own))
  const out: Candidate[] = []
  for (const sentence of group) {
    if (sentence.text.length > longest) break
    const bare = stripCitations({ runs: sentence.runs, edits: [] })
    const candidate = toCandidate([sentence], bare, place)
    const before = out.at(-1)
    if (!candidate || (!before && leans(candidate.text, title))) break
    if (tone === 'warning' && urgent) candidate.slot = 'help-now'
    if (before) {
      candidate.needs = before
      candidate.slot = before.slot
    }
    out.push(candidate)
  }
  return out
}

function edited(sentence: ReadSentence): Draft {
  const bare = stripCitations({ runs: sentence.runs, edits: [] })
  return sentence.block === 'table row' ? shortenRow(bare) : trimOpening(bare)
}

/** A lead-in with its list, where the items are short and only make sense together. */
function joined(
  items: ReadSentence[],
  place: Place,
  title: string,
  lead?: ReadSentence,
): Candidate[] | undefined {
  const simple = items.every(
    (item) => item.block === 'list item' && item.inPassage === 0 && !/[:?]/u.test(item.text),
  )
  if (!lead || !simple || items.length > 8) return undefined
  if ([lead, ...items].some((one) => one.text.length > longest)) return undefined
  if (forbids(toText(lead.of.heading)) && !turnsRound(lead.text)) return undefined
  const runs = items.map((item) => item.runs)
  const draft = trimOpening(stripCitations(joinList(lead.runs, runs)))
  const made = toCandidate([lead, ...items], draft, place)
  return made && !leans(made.text, title) ? [made] : undefined
}
