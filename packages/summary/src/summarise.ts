import { type Section, type Topic, toText } from '@plainleaf/content-model'
import { standardRules, words } from '@plainleaf/language'
import { acronymsOf } from './arrange/acronyms-of.ts'
import { alignIds } from './arrange/align-ids.ts'
import { disclaimerSection, disclaimersOf } from './arrange/disclaimers.ts'
import { dropAlso } from './arrange/drop-also.ts'
import { dropShortNames } from './arrange/drop-short-names.ts'
import { explainTerms } from './arrange/explain-terms.ts'
import { fixedWords } from './arrange/fixed-words.ts'
import { namedOtherwise } from './arrange/named-otherwise.ts'
import { ownTerms } from './arrange/own-terms.ts'
import { keyOfWord, ownWords } from './arrange/own-words.ts'
import { questionsToAsk } from './arrange/questions-to-ask.ts'
import { shortenLongNames } from './arrange/shorten-long-names.ts'
import { shortenNames } from './arrange/shorten-names.ts'
import { toOwnSections, toSections } from './arrange/to-sections.ts'
import { wordsToKnow } from './arrange/words-to-know.ts'
import { isEnglish, plainlyFor } from './edit/plainly.ts'
import { markAnswer } from './select/answers-title.ts'
import { asksToTakeAlong } from './select/asks-to-take-along.ts'
import type { Candidate } from './select/candidate.ts'
import { choose } from './select/choose.ts'
import { markDefinition } from './select/defines-topic.ts'
import { markKeyAnswers } from './select/key-answers.ts'
import { makePlain } from './select/make-plain.ts'
import { markAnimals } from './select/names-animals.ts'
import { markAim } from './select/says-aim.ts'
import { shortlist } from './select/shortlist.ts'
import { toCandidates } from './select/to-candidates.ts'
import { readSentences } from './source/read-sentences.ts'

/** Words of a summary, explanations in its sentences included (plain-language note, section 10). */
const longest = 450

/**
 * The plain-language variant of a topic: its most useful sentences below questions in a fixed order, each with its
 * sources and the edits that made it. Extractive: edits only take words away (citations, connectives, table
 * headers), so no word is in it that the source does not have; headings apart. The same topic gives the same result.
 * A topic that is plain already is returned as it is.
 */
export function summarise(topic: Topic): Topic {
  if (topic.variant === 'plain') return topic
  const texts = readSentences(topic).map(({ text }) => text)
  const source = texts.reduce((sum, text) => sum + words(text).length, 0)
  const closing = disclaimersOf(topic)
  const all = toCandidates(topic)
  markAnimals(all, topic.title)
  if (isEnglish(topic.lang)) markAnswer(all, topic.title)
  if (isEnglish(topic.lang)) markKeyAnswers(all)
  const candidates = shortlist(all, topic.title)
  makePlain(candidates, plainlyFor(topic, standardRules, ownTerms(topic)))
  if (isEnglish(topic.lang)) markDefinition(candidates, topic.title)
  if (isEnglish(topic.lang)) markAim(candidates, topic.title)
  const choice = choose(candidates, topic.title, source, countOf(closing))
  const headed = isEnglish(topic.lang) || fixedWords(topic.lang) !== undefined
  const asked = [...toSections(choice, topic), ...disclaimerSection(closing, headed, topic.lang)]
  const chosen = [...choice.points, ...choice.answers, ...closing]
  // Questions in a language that the reader may not know help nobody.
  const shorter =
    headed && countOf(chosen) + headingsIn(asked) <= source + headingsIn(topic.children)
  const body = shorter ? toSections(choice, topic) : toOwnSections(choice, topic)
  if (isEnglish(topic.lang)) {
    dropAlso(body, readSentences(topic))
    shortenNames(body, topic.title)
  }
  const acronyms = acronymsOf(topic, texts)
  // A summary is never longer than its source, explanations included.
  const spare = source + headingsIn(topic.children) - countOf(chosen) - headingsIn(asked)
  const inline = Math.max(0, longest - countOf(chosen))
  const own = shorter ? ownWords(topic, body, Math.min(spare, inline)) : []
  const taken = own.reduce((sum, one) => sum + one.words, 0)
  const owned = [...own.map(({ name }) => name), ...namedOtherwise(texts, acronyms)]
  const { terms, left } = explainTerms(
    body,
    isEnglish(topic.lang) ? Math.max(0, spare - taken) : 0,
    { acronyms, words: new Set(owned.map(keyOfWord)) },
    Math.max(0, inline - taken),
    closing.map((one) => one.plain),
  )
  if (isEnglish(topic.lang)) {
    shortenLongNames(body)
    dropShortNames(body, topic.title, acronyms)
  }
  const glossary = shorter ? wordsToKnow(terms, left, own, topic.lang) : []
  const asks = choice.answers.some(({ sources }) => asksToTakeAlong(sources[0]!))
  const ask = left > 60 && body.length > 0 && !asks && isEnglish(topic.lang) ? questionsToAsk() : []
  const sections = [
    ...body,
    ...ask,
    ...glossary,
    ...disclaimerSection(closing, shorter, topic.lang),
  ]
  const used = new Set(chosen.flatMap(citedIn))
  const keep = new Set([...used, ...topic.meta.sources])
  return {
    type: 'topic',
    id: topic.id,
    variant: 'plain',
    title: topic.title,
    lang: topic.lang,
    meta: topic.meta,
    children: alignIds(sections, topic),
    references: topic.references.filter((reference) => keep.has(reference.id)),
    dropped: [],
    ...(topic.position && { position: topic.position }),
  }
}

/** Words in sentences. */
function countOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, one) => sum + one.words, 0)
}

/** Words in the headings of sections, nested ones included. */
function headingsIn(sections: readonly Section[]): number {
  return sections.reduce((sum, { heading, children }) => {
    const nested = children.filter((child): child is Section => child.type === 'section')
    return sum + words(toText(heading)).length + headingsIn(nested)
  }, 0)
}

/** The references that the sources of a sentence cite. */
function citedIn(candidate: Candidate): string[] {
  return candidate.sources.flatMap((source) =>
    source.runs.flatMap((run) => run.citation?.references ?? []),
  )
}
