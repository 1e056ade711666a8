import { type Section, type Topic, toText } from '@plainleaf/content-model'
import { isRare, words } from '@plainleaf/language'
import { isEnglish } from '../edit/plainly.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { groupOf } from './candidate.ts'
import { definesTopic } from './defines-topic.ts'
import { isFragment } from './is-fragment.ts'
import { hasVerb } from './tone.ts'
import { twinHeads } from './twin-heads.ts'

/** What ends the name of one test or operation: `Glucose tolerance test`. */
const procedure =
  /^(?:biopsy|enema|exam|injections?|scan|screen|series|surgery|test|ultrasound|x-ray)$/u
/** Parts of a title that names more than one thing: `Hives and other rashes`, `Hay fever: In spring and in fall`. */
const joins = /\s(?:and(?: other)?|or|vs\.?)\s|[:,;/]\s?/iu
/** Words that narrow down what a text holds of: `Acute fever`, `Stage II`, `Children`, `Surgery`. */
const kinds =
  /^(?:acute|adolescents?|adults?|babies|boys|children|chronic|dialysis|early|elderly|females?|forms?|girls|grade|infants?|late|males?|men|mild|moderate|newborns?|older|phase|pregnan\w+|primary|secondary|severe|stage|surgery|teen\w*|toddlers?|transplants?|type|vaccines?|women)$/u
/** Words of headings that say what is told, and not of what. */
const general =
  /^(?:anatomy|causes?|complications?|definition|diagnos\w+|diet|effects|epidemiology|etiology|evaluation|examination|examples?|exercise|factors?|features|incidence|introduction|lifestyle|list|management|medications?|medicines?|monitoring|nutrition|other|outlook|overview|pathology|physical|prevalence|prevention|procedures?|prognosis|research|resources|screening|signs?|symptoms?|terminology|tests?|therap(?:y|ies)|transmission|treatments?|types)$/u
const asks = /^(?:are|can|do|does|how|is|should|what|when|where|which|who|why|will|your)\b|[?!]$/iu
/** `Blood.`, before what is said of it. */
const runIn = /^[^.:;,?!]{3,60}\.$/u
/** The most words of a label. */
const most = 6

/** Words at the head of some sentences that say of what alone they hold. */
export interface Label {
  /** Its words that the title does not have. */
  names: readonly string[]
  /** The section whose heading it is. */
  heads?: Section | undefined
  /** Whether it is an item among items that hold of what it names: none of them brings it in for the others. */
  apart?: boolean | undefined
}

/** A link to the same page in another language, by that language's own name, with or without its marks. */
const language =
  /^(?:en |em |auf )?(?:deutsch|espa[nñ]?ol|fran[cç]?ais|italiano|polski|portugu[eê]?s)$/iu

/** What a label narrows the sentences below it to; empty where it only says what they tell. What stands `apart` among orders names of whom they hold. */
export function narrows(label: string, known: ReadonlySet<string>, apart = false): string[] {
  const own = words(label.toLowerCase())
  if (own.length === 0 || own.length > most || asks.test(label) || hasVerb(label)) return []
  if (language.test(label.trim())) return []
  const names = own.filter(
    (word) =>
      (word.length > 3 || kinds.test(word)) && !general.test(word) && !known.has(stemOf(word)),
  )
  if (names.length > 1 && procedure.test(own.at(-1)!)) return names
  return apart || names.some((word) => kinds.test(word) || isRare(word)) ? names : []
}

/** The words of a label that is one of the things which a title joins, and not of the others: `Hives` below `Hives and other rashes`. */
export function oneOfTitle(label: string, title: string): string[] {
  const parts = title.split(joins).map((part) => new Set(words(part.toLowerCase()).map(stemOf)))
  if (parts.length < 2) return []
  const own = words(label.toLowerCase())
  const of = parts.filter((part) => own.length > 0 && own.every((word) => part.has(stemOf(word))))
  const others = parts.filter((part) => !of.includes(part))
  if (of.length === 0 || others.length === 0 || own.length > most) return []
  const shared = (word: string) => others.some((part) => part.has(stemOf(word)))
  return own.filter((word) => word.length > 3 && !general.test(word) && !shared(word))
}

/** Whether a text has a word of a label. */
export function namesLabel(text: string, { names }: Label): boolean {
  const own = new Set(words(text.toLowerCase()).map(stemOf))
  return names.some((name) => own.has(stemOf(name)))
}

/** `Most people need it for a year`: of those that the label names, and not of all. */
const ofThose =
  /^(?:(?:although|but|in|for|however,) )?(?:all|few|many|most|some|half of) (?:adults|children|men|patients|people|women)\b(?! (?:for whom|given|getting|having|in|on|taking|that|treated|using|who|whose|with)\b)/iu

/** Whether a sentence below a label says of its own words of whom it holds. */
export function standsWithout(text: string, label: Label): boolean {
  return namesLabel(text, label) && !ofThose.test(text)
}

/** A word without the ending of many. */
function stemOf(word: string): string {
  return word.replace(/(?<=\p{L}{4})(?:es|s|ies|y)$/u, '')
}

/**
 * The label that each sentence stands below, where it narrows down of what it holds: the heading of a section in a section, a line or
 * item that is a name alone, or a name with a full stop at the start of a paragraph or item.
 */
export function labelsOf(
  topic: Topic,
  sentences: readonly ReadSentence[],
): Map<ReadSentence, Label> {
  const title = new Set(words(topic.title.toLowerCase()).map(stemOf))
  const heads = headsIn(topic, title)
  const twins = twinLabels(sentences)
  const out = new Map<ReadSentence, Label>()
  let line: Label | undefined
  let item: Label | undefined
  let opens: Label | undefined
  sentences.forEach((one, at) => {
    const before = sentences[at - 1]
    const next = sentences[at + 1]
    if (before?.of !== one.of) line = undefined
    if (before?.of !== one.of || one.block !== 'list item') item = undefined
    if (before?.passage !== one.passage) opens = undefined
    // What the whole text is about is no part of it.
    if (line && isEnglish(topic.lang) && definesTopic(one.text, topic.title)) line = undefined
    const known = new Set([...title, ...words(toText(one.of.heading).toLowerCase()).map(stemOf)])
    const found = next?.of === one.of ? nameIn(one, next, before) : undefined
    // Whether a short sentence is a mere name, only the verbs of English tell.
    const name = found === 'passage' && !isEnglish(topic.lang) ? undefined : found
    const plain = name ? narrows(one.text, known, name === 'item') : []
    const names = plain.length > 0 || !name ? plain : oneOfTitle(one.text, topic.title)
    const own = names.length > 0 ? { names, apart: name === 'item' } : undefined
    if (name === 'line') line = own
    if (name === 'item') item = own
    if (name === 'passage') opens = own
    if (own || name === 'line') return
    const label = twins.get(one) ?? item ?? opens ?? line ?? heads.get(one.of)
    if (label) out.set(one, label)
  })
  return out
}

/** The labels that sentences are for what stands below them, which they share with their twins but for one word. */
function twinLabels(sentences: readonly ReadSentence[]): Map<ReadSentence, Label> {
  const byName = new Map<string, Label>()
  const out = new Map<ReadSentence, Label>()
  for (const [one, name] of twinHeads(sentences)) {
    const key = `${name} ${one.of.id}`
    const label = byName.get(key) ?? { names: [name] }
    byName.set(key, label)
    out.set(one, label)
  }
  return out
}

/** What a sentence is the label of: the lines after it, the items after it, or what goes on behind it. */
function nameIn(
  one: ReadSentence,
  next: ReadSentence,
  before: ReadSentence | undefined,
): 'line' | 'item' | 'passage' | undefined {
  if (!/^\p{Lu}/u.test(one.text)) return undefined
  const within = next.passage === one.passage
  if (within)
    return one.inPassage === 0 && runIn.test(one.text) && isFragment(one.text)
      ? 'passage'
      : undefined
  if (/[.:;,?!)]$/u.test(one.text)) return undefined
  if (one.block === 'paragraph') return 'line'
  const told = (other: ReadSentence | undefined) =>
    other === undefined || groupOf(other) !== groupOf(one) || /[.!?]$/u.test(other.text)
  const listed = one.block === 'list item' && groupOf(next) === groupOf(one)
  return listed && told(before) && told(next) ? 'item' : undefined
}

/** The sections in sections whose heading narrows down, and what stands in them. */
function headsIn(topic: Topic, title: ReadonlySet<string>): Map<Section, Label> {
  const out = new Map<Section, Label>()
  const walk = (section: Section, above: ReadonlySet<string>, label?: Label): void => {
    const heading = toText(section.heading).trim()
    const plain = section === top ? [] : narrows(heading, above)
    const names = plain.length > 0 || section === top ? plain : oneOfTitle(heading, topic.title)
    const own = names.length > 0 ? { names, heads: section } : label
    if (own) out.set(section, own)
    const known = new Set([...above, ...words(heading.toLowerCase()).map(stemOf)])
    for (const child of section.children) if (child.type === 'section') walk(child, known, own)
  }
  let top: Section
  for (const section of topic.children) {
    top = section
    walk(section, title)
  }
  return out
}
