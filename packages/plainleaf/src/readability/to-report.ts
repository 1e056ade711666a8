import {
  type Position,
  type Section,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import {
  analyse,
  countText,
  fleschKincaid,
  medicalTerms,
  rareWords,
  readability,
  words,
} from '@plainleaf/language'
import { type PlacedSentence, placedSentences, scoreTopic, toTextBlocks } from '@plainleaf/summary'
import type { VFileMessage } from 'vfile-message'
import { toJsonMessage } from '../terminal/format-message.ts'
import { placesIn } from './place-in-source.ts'
import type { ReadabilityReport } from './readability-report.ts'
import { adviseOn } from './sentence-findings.ts'

/** What the report is made with. */
export interface ReportOptions {
  /** The document as the user knows it. */
  file: string
  /** How many of the hardest sentences are shown. */
  hardest: number
  /** What reading the document found. */
  messages: readonly VFileMessage[]
  /** The text of its file, where that is text: places are found in it. */
  source?: string | undefined
  /** Whether there are rules for its language; without them nothing is suggested. */
  english: boolean
}

/** A sentence with fewer words is a label: its grade says nothing. */
const shortest = 5

/** Measures a document, finds its hardest sentences and says what to change. Pure: the same topic gives the same report. */
export function toReport(topic: Topic, options: ReportOptions): ReadabilityReport {
  const { file, english } = options
  const places = placesIn(options.source)
  const sentences = placedSentences(topic)
  const analysed = sentences.map(({ text }) => analyse(text))
  const unexplained = medicalTerms(analysed).filter(({ explained }) => !explained)
  const first = new Map(unexplained.toReversed().map((term) => [term.term, term]))
  const advised = sentences.map((sentence, at) => {
    const own = countText([sentence.text])
    const terms = unexplained.filter(
      (term) => term.sentence === at && first.get(term.term) === term,
    )
    const advice = english
      ? adviseOn(sentence, { analysed: analysed[at]!, words: own.words, terms, file, places })
      : { findings: [], plain: sentence.text }
    const rare = rareWords(words(sentence.text))
    return { sentence, at, advice, rare, words: own.words, grade: fleschKincaid(own) }
  })
  const hardest = advised
    .filter((one) => one.words >= shortest)
    .sort((a, b) => hardness(b) - hardness(a) || a.at - b.at)
    .slice(0, options.hardest)
  return rounded({
    file,
    title: topic.title,
    lang: topic.lang,
    measures: readability(toTextBlocks(sentences)),
    sections: toSections(topic, sentences),
    hardest: hardest.map(({ sentence, advice, rare, words: length, grade }) => ({
      file,
      ...pointOf(places.find(sentence.text, sentence.position, sentence.position)),
      id: sentence.id,
      text: sentence.text,
      words: length,
      grade,
      rareWords: rare,
      ...(advice.plain !== sentence.text && { plain: advice.plain }),
      findings: advice.findings.map(toJsonMessage),
    })),
    scores: scoreTopic(topic),
    findings: [...options.messages, ...advised.flatMap(({ advice }) => advice.findings)].map(
      toJsonMessage,
    ),
  })
}

function pointOf(position: Position | undefined): { line?: number; column?: number } {
  return position ? { line: position.start.line, column: position.start.column } : {}
}

/**
 * How hard a sentence is: its grade and twice its rare words, which agrees best with what people say of health sentences
 * (Pearson 0.69 on MedReadMe; the grade alone 0.56).
 */
function hardness({ grade, rare }: { grade: number; rare: readonly string[] }): number {
  return grade + 2 * rare.length
}

function toSections(
  topic: Topic,
  sentences: readonly PlacedSentence[],
): ReadabilityReport['sections'] {
  const own = Map.groupBy(sentences, ({ section }) => section)
  return sectionsOf(topic).flatMap((section: Section) => {
    const texts = (own.get(section.id) ?? []).map(({ text }) => text)
    if (texts.length === 0) return []
    const counts = countText(texts)
    return {
      id: section.id,
      heading: toText(section.heading).trim(),
      depth: section.depth,
      ...(section.position && { line: section.position.start.line }),
      words: counts.words,
      sentences: counts.sentences,
      grade: fleschKincaid(counts),
    }
  })
}

/** The same value with every number to three decimals, and without fields that are not there. */
function rounded<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) =>
      typeof one === 'number' ? Math.round(one * 1000) / 1000 : one,
    ),
  )
}
