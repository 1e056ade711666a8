import {
  type Sentence,
  sectionsOf,
  type Topic,
  toText,
} from '../../packages/content-model/src/index.ts'
import { analyse, medicalTerms, readability, words } from '../../packages/language/src/index.ts'
import { sentencesOf, summarise } from '../../packages/summary/src/index.ts'
import { sentencesIn } from '../../packages/summary/src/output/sentences-in.ts'
import {
  placedSentences,
  toTextBlocks,
} from '../../packages/summary/src/source/placed-sentences.ts'
import { sectionsTold, slotsTold } from './coverage.ts'
import { meaningChanges } from './meaning-changes.ts'
import { mustKeep } from './must-keep.ts'
import { checkNumbers } from './right-numbers.ts'

/** A part of a whole, and what is not in it. */
export interface Share {
  part: number
  whole: number
  /** What a person can look at. */
  misses: string[]
}

/** Everything that is measured of one document's summary. */
export interface PlainMeasures {
  name: string
  /** Flesch-Kincaid grades, an acronym as one syllable: items of lists as sentences, and lists read in one breath. */
  grade: number
  gradeJoined: number
  /** The first with acronyms read letter by letter. */
  gradeSpelled: number
  /** That of the source. */
  gradeBefore: number
  smog: number
  over20: Share
  longest: number
  /** In 100 words. */
  rareWords: number
  jargon: Share
  passive: Share
  numbers: Share
  mustKeep: Share
  /** Sentences with a negation or a doubt lost or added, of those that were edited. */
  changes: Share
  slots: Share
  sections: Share
  words: number
  /** Sentences that say what another says, of all. */
  repeated: Share
}

/** Sections that are ours: their words are read, but are no sentences of the summary. */
const ours = new Set(['what-to-ask', 'words-to-know'])

/**
 * Summarises a document and measures the summary by the table of bars. Grades, long sentences, rare words and passives are those of
 * `readability` of `@plainleaf/language`, which names the source of each formula, over all sentences of the summary but the
 * fixed questions and the list of words; headings are left out. Jargon is counted where it stands in those sentences, and is explained if it is so anywhere, the
 * list of words included (PEMAT-P item 4).
 */
export function measure(name: string, topic: Topic): PlainMeasures {
  const plain = summarise(topic)
  const all = placedSentences(plain)
  const read = all.filter(({ section }) => !ours.has(section))
  const texts = read.map(({ text }) => text)
  const result = readability(toTextBlocks(read))
  const before = readability(toTextBlocks(placedSentences(topic)))
  const lengths = texts.map((text) => words(text).length)
  const source = new Map(sentencesOf(topic).map(({ id, text }) => [id, text]))
  const groups = groupsOf(sectionsOf(plain).flatMap(sentencesIn), source)
  const used = new Set(groups.flatMap(({ sources }) => sources))
  const checked = groups.map((one) => checkNumbers(one.source, one.text, one.edits))
  const kept = mustKeep(sentencesOf(topic), groups)
  const edited = groups.filter(({ edits }) => edits.length > 0)
  const analysed = all.map(({ text }) => analyse(text))
  const terms = medicalTerms(analysed).filter(({ sentence }) => !ours.has(all[sentence]!.section))
  const unexplained = terms.filter(({ explained }) => !explained)
  const changes = edited.flatMap((one) => meaningChanges(one.source, one.text))
  const fold = (one: { told: string[]; missing: string[] }): Share =>
    shareOf(one.told.length, one.told.length + one.missing.length, one.missing)
  return {
    name,
    grade: result.items.acronymsAsOne.fleschKincaid,
    gradeJoined: result.joined.acronymsAsOne.fleschKincaid,
    gradeSpelled: result.items.acronymsSpelled.fleschKincaid,
    gradeBefore: before.items.acronymsAsOne.fleschKincaid,
    smog: result.items.acronymsAsOne.smog,
    over20: missesOf(texts, (text) => words(text).length > 20),
    longest: Math.max(0, ...lengths),
    rareWords: result.rareWords,
    jargon: shareOf(
      unexplained.length,
      result.words,
      unexplained.map(({ term }) => term),
    ),
    passive: shareOf(
      Math.round(result.passive * result.items.sentences),
      result.items.sentences,
      [],
    ),
    numbers: shareOf(
      checked.reduce((sum, { right }) => sum + right, 0),
      checked.reduce((sum, { all }) => sum + all, 0),
      checked.flatMap(({ wrong }) => wrong),
    ),
    mustKeep: shareOf(
      kept.filter((one) => one.kept).length,
      kept.length,
      kept.flatMap((one) => (one.kept ? [] : [`${one.kind}: ${one.text}`])),
    ),
    changes: shareOf(
      changes.length,
      edited.length,
      changes.map((one) => `${one.kind}: ${one.plain} <- ${one.source}`),
    ),
    slots: fold(slotsTold(topic, used)),
    sections: fold(sectionsTold(topic, used, texts)),
    words: result.words,
    repeated: missesOf(texts, (text, at) => texts.slice(0, at).some((one) => same(one, text))),
  }
}

/** Plain sentences of the same sources, as one: a sentence that was split, or a lead-in with its items. */
function groupsOf(sentences: readonly Sentence[], source: ReadonlyMap<string, string>) {
  return [...Map.groupBy(sentences, ({ sources }) => sources.join(' ')).values()].map((own) => ({
    sources: own[0]!.sources,
    edits: own.flatMap(({ edits }) => edits),
    text: own.map(({ children }) => toText(children)).join(' '),
    source: own[0]!.sources.map((id) => source.get(id) ?? '').join(' '),
  }))
}

function shareOf(part: number, whole: number, misses: string[]): Share {
  return { part, whole, misses }
}

function missesOf(texts: readonly string[], test: (text: string, at: number) => boolean): Share {
  const found = texts.filter(test)
  return shareOf(found.length, texts.length, found)
}

/** Whether four of five of the longer words of either sentence stand in the other. */
function same(one: string, other: string): boolean {
  const [a, b] = [longer(one), longer(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return Math.min(a.size, b.size) > 3 && shared >= 0.8 * Math.min(a.size, b.size)
}

function longer(text: string): Set<string> {
  return new Set(words(text.toLowerCase()).filter((word) => word.length > 3 || /\d/u.test(word)))
}
