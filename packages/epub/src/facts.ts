import {
  beforeDate,
  type Collection,
  dateWords,
  type Source,
  type Topic,
} from '@plainleaf/content-model'
import { wordsIn } from '@plainleaf/html'
import type { Element } from 'hast'
import { h } from './h.ts'
import { ownWords } from './own-words.ts'

/** A label with what is to be said about it. */
export type Fact = [label: string, ...values: (Element | string)[]]

/** What a reader should know before trusting a topic: how fresh it is, who stands for it and where it is from. */
export function factsOf({ meta, lang }: Topic): Fact[] {
  const date = (value: string): Element =>
    h('time', { dateTime: value }, ownWords(dateWords(value, lang), lang))
  const words = wordsIn(lang)
  const facts: (Fact | false)[] = [
    meta.lastChecked !== undefined && [
      beforeDate(words.factsChecked, meta.lastChecked, lang),
      date(meta.lastChecked),
    ],
    meta.reviewBy !== undefined && [words.nextCheck, date(meta.reviewBy)],
    reviewFact(meta.reviewedBy, lang),
    meta.authors.length > 0 && [words.writtenBy, meta.authors.join(', ')],
    meta.licence !== undefined && [words.licence, meta.licence],
    [words.madeFrom, ownWords(sourceInWords(meta.source, lang), lang)],
  ]
  return facts.filter((fact) => fact !== false)
}

/** The same for a collection as a whole. */
export function factsOfCollection({ topics, lang }: Collection): Fact[] {
  const reviewed = topics.filter(({ meta }) => meta.reviewedBy.length > 0)
  const all = reviewed.length === topics.length
  const names = [...new Set(reviewed.flatMap(({ meta }) => meta.reviewedBy))]
  const words = wordsIn(lang)
  const some = words.someReviewed(reviewed.length, topics.length)
  return all || reviewed.length === 0
    ? [reviewFact(names, lang)]
    : [[words.reviewedBy, ownWords(some, lang)]]
}

/** Who publishes a book, and the licence of what has none of its own. */
export function factsOfPublication({ publisher, licence }: Collection, lang: string): Fact[] {
  const words = wordsIn(lang)
  const facts: (Fact | false)[] = [
    publisher !== undefined && [words.publishedBy, publisher],
    licence !== undefined && [words.licence, licence],
  ]
  return facts.filter((fact) => fact !== false)
}

/** The facts as a list of terms and descriptions; of two with the same label the first counts. */
export function factList(facts: readonly Fact[], lang: string): Element {
  const first = facts.filter(([label], at) => facts.findIndex((fact) => fact[0] === label) === at)
  return h(
    'dl',
    { className: ['facts'] },
    ...first.flatMap(([label, ...values]) => [
      h('dt', {}, ownWords(label, lang)),
      h('dd', {}, ...values),
    ]),
  )
}

function reviewFact(names: readonly string[], lang: string): Fact {
  const words = wordsIn(lang)
  if (names.length > 0) return [words.reviewedBy, names.join(', ')]
  return [words.reviewedBy, h('strong', {}, ownWords(words.notReviewed, lang))]
}

/** `inhalers.docx (Word document)`: the name of the file without its folders. */
export function sourceInWords({ path, format }: Source, lang: string): string {
  const kind = wordsIn(lang).formats[format] ?? format
  const name = path?.split(/[\\/]/).at(-1)
  return name ? `${name} (${kind})` : kind
}
