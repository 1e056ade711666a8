import { type Impact, impactOfWords, impacts, isVital } from './impact.ts'
import { sentencesOf } from './sentences-of.ts'
import { toPlainText } from './to-plain-text.ts'

/** What kind of thing changed. */
export type ChangeKind =
  | 'withdrawn'
  | 'restored'
  | 'title-changed'
  | 'licence-changed'
  | 'section-added'
  | 'section-removed'
  | 'section-renamed'
  | 'section-moved'
  | 'heading-changed'
  | 'aspect-changed'
  | 'words-changed'
  | 'sources-changed'

/** One change between two versions of a topic. */
export interface TopicChange {
  /** Id of the section, as it is now where it still exists; absent: the topic as a whole. */
  section?: string | undefined
  what: ChangeKind
  impact: Impact
  /** Plain text that went: of changed words only the sentences that differ. */
  before?: string | undefined
  after?: string | undefined
}

/** What changed between two versions of a topic, and the gravest of it. */
export interface TopicComparison {
  impact: Impact
  /** In the order of the newer version; what was removed comes last. */
  changes: TopicChange[]
}

/** What is compared of a topic: every `TopicJson` has it. */
export interface ComparedTopic {
  name: string
  license?: string | undefined
  creativeWorkStatus?: 'Withdrawn' | undefined
  correction?: readonly { text: string }[] | undefined
  hasPart: readonly ComparedPart[]
}
/** What is compared of a section. */
export interface ComparedPart {
  identifier: string
  headline: string
  hasHealthAspect?: string | undefined
  hasPart: readonly {
    identifier?: string | undefined
    headline: string
    hasHealthAspect?: string | undefined
    text: string
  }[]
  citation?: readonly { text: string }[] | undefined
}

/** A section or direct subsection with words of its own. */
interface Unit {
  id: string
  heading: string
  aspect: string | undefined
  words: string
}

/**
 * Compares two versions of a topic as the API holds them, section by section. Rules, in this order:
 *
 * - `safety`: the topic was withdrawn; or a change of meaning stands in a section about safety, side effects, risks, allergies,
 *   pregnancy, use, when to see a doctor or approval, or speaks of dose, harm, urgent help or the law.
 * - `meaning`: a number, a negation or any other word that carries a claim came, went or was exchanged; a section came or went; the
 *   sources of a section or its aspect changed.
 * - `wording`: spelling, punctuation, words such as `the`; headings and order.
 * - `none`: no word differs.
 */
export function compareTopics(before: ComparedTopic, after: ComparedTopic): TopicComparison {
  const changes = [
    ...ofTopic(before, after),
    ...ofSections(before, after),
    ...ofSources(before, after),
  ]
  const impact = changes.reduce<Impact>((most, change) => graver(most, change.impact), 'none')
  return { impact, changes }
}

function ofTopic(before: ComparedTopic, after: ComparedTopic): TopicChange[] {
  const changes: TopicChange[] = []
  if (!before.creativeWorkStatus && after.creativeWorkStatus)
    changes.push({ what: 'withdrawn', impact: 'safety', after: after.correction?.at(-1)?.text })
  if (before.creativeWorkStatus && !after.creativeWorkStatus)
    changes.push({ what: 'restored', impact: 'safety' })
  if (before.name !== after.name) {
    const impact = graver('wording', impactOfWords(before.name, after.name))
    changes.push({ what: 'title-changed', impact, before: before.name, after: after.name })
  }
  if (before.license !== after.license) {
    const [from, to] = [before.license, after.license]
    changes.push({ what: 'licence-changed', impact: 'none', before: from, after: to })
  }
  return changes
}

function ofSections(before: ComparedTopic, after: ComparedTopic): TopicChange[] {
  // Withdrawn words are not removed sections: the withdrawal says it all.
  if (before.creativeWorkStatus || after.creativeWorkStatus) return []
  const [old, now] = [unitsOf(before), unitsOf(after)]
  const left = new Map(old.map((unit) => [unit.id, unit]))
  const kept = now.filter(({ id }) => left.has(id)).map(({ id }) => id)
  const order = old.filter(({ id }) => kept.includes(id)).map(({ id }) => id)
  const changes: TopicChange[] = []
  for (const unit of now) {
    const same = left.get(unit.id)
    if (same) {
      left.delete(unit.id)
      changes.push(...ofUnit(same, unit))
      continue
    }
    const twin = old.find(
      ({ id, words }) =>
        left.has(id) && !now.some((each) => each.id === id) && words === unit.words,
    )
    if (twin && unit.words) {
      left.delete(twin.id)
      const [from, to] = [twin.id, unit.id]
      changes.push({
        section: unit.id,
        what: 'section-renamed',
        impact: 'none',
        before: from,
        after: to,
      })
      changes.push(...ofUnit(twin, unit))
    } else {
      const impact = isVital(unit.aspect, unit.words) ? 'safety' : 'meaning'
      changes.push({ section: unit.id, what: 'section-added', impact, after: all(unit) })
    }
  }
  for (const section of moved(order, kept))
    changes.push({ section, what: 'section-moved', impact: 'wording' })
  for (const unit of left.values()) {
    const impact = isVital(unit.aspect, unit.words) ? 'safety' : 'meaning'
    changes.push({ section: unit.id, what: 'section-removed', impact, before: all(unit) })
  }
  return changes
}

function ofUnit(old: Unit, now: Unit): TopicChange[] {
  const section = now.id
  const changes: TopicChange[] = []
  const aspect = isVital(now.aspect, '') ? now.aspect : old.aspect
  const weigh = (before: string, after: string): Impact => {
    const impact = impactOfWords(before, after)
    return impact === 'meaning' && isVital(aspect, `${before} ${after}`) ? 'safety' : impact
  }
  if (old.heading !== now.heading) {
    const impact = graver('wording', weigh(old.heading, now.heading))
    const [before, after] = [old.heading, now.heading]
    changes.push({ section, what: 'heading-changed', impact, before, after })
  }
  if (old.aspect !== now.aspect) {
    const [before, after] = [old.aspect, now.aspect]
    changes.push({ section, what: 'aspect-changed', impact: 'meaning', before, after })
  }
  if (old.words !== now.words) {
    const [before, after] = differing(old.words, now.words)
    const impact = weigh(before, after)
    changes.push({ section, what: 'words-changed', impact, before, after })
  }
  return changes
}

/** The sentences of each text that the other has not. */
function differing(old: string, now: string): [string, string] {
  const [from, to] = [sentencesOf(old), sentencesOf(now)]
  const gone = from.filter((sentence) => !to.includes(sentence)).join(' ')
  const came = to.filter((sentence) => !from.includes(sentence)).join(' ')
  // The same sentences in another order or number.
  return gone || came ? [gone, came] : [old, now]
}

function ofSources(before: ComparedTopic, after: ComparedTopic): TopicChange[] {
  const old = new Map(before.hasPart.map((part) => [part.identifier, part]))
  return after.hasPart.flatMap((part): TopicChange[] => {
    const same = old.get(part.identifier)
    if (!same) return []
    const texts = ({ citation = [] }: typeof part): string =>
      citation
        .map(({ text }) => text)
        .sort()
        .join('\n')
    const [from, to] = [texts(same), texts(part)]
    if (from === to) return []
    const [gone, came] = [only(from, to), only(to, from)]
    return [
      {
        section: part.identifier,
        what: 'sources-changed',
        impact: 'meaning',
        before: gone,
        after: came,
      },
    ]
  })
}

function only(one: string, other: string): string | undefined {
  const others = new Set(other.split('\n'))
  return (
    one
      .split('\n')
      .filter((line) => !others.has(line))
      .join('\n') || undefined
  )
}

/** The printed list of references is left out: what sections cite is compared instead. */
function unitsOf(topic: ComparedTopic): Unit[] {
  return topic.hasPart.flatMap((part): Unit[] => {
    if (part.identifier === '_references') return []
    const own = part.hasPart.filter(({ identifier }) => identifier === undefined)
    const below = part.hasPart.filter(({ identifier }) => identifier !== undefined)
    return [
      {
        id: part.identifier,
        heading: part.headline,
        aspect: part.hasHealthAspect,
        words: own.map(({ text }) => toPlainText(text)).join(' '),
      },
      ...below.map((element) => ({
        id: element.identifier ?? '',
        heading: element.headline,
        aspect: element.hasHealthAspect ?? part.hasHealthAspect,
        words: toPlainText(element.text),
      })),
    ]
  })
}

/** Ids that have to be moved to get from one order to the other: those outside the longest run that both share. */
function moved(old: readonly string[], now: readonly string[]): string[] {
  const places = now.map((id) => old.indexOf(id))
  const best: { length: number; before: number }[] = []
  for (const [at, place] of places.entries()) {
    let found = { length: 1, before: -1 }
    for (let earlier = 0; earlier < at; earlier++) {
      const { length } = best[earlier] ?? { length: 0 }
      if ((places[earlier] ?? 0) < place && length + 1 > found.length)
        found = { length: length + 1, before: earlier }
    }
    best.push(found)
  }
  const keep = new Set<number>()
  let at = best.reduce(
    (top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top),
    0,
  )
  while (at >= 0 && best[at]) {
    keep.add(at)
    at = best[at]?.before ?? -1
  }
  return now.filter((_, index) => !keep.has(index))
}

function all({ heading, words }: Unit): string {
  return [heading, words].filter(Boolean).join(': ')
}

function graver(one: Impact, other: Impact): Impact {
  return impacts.indexOf(one) >= impacts.indexOf(other) ? one : other
}
