import type { Collection, Source, Topic } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { h } from './h.ts'
import { dateInWords, labels } from './labels.ts'
import { inEnglish } from './language-tag.ts'

/** A label with what is to be said about it. */
export type Fact = [label: string, ...values: (Element | string)[]]

const formats: Record<string, string> = {
  docx: 'Word document',
  html: 'web page',
  markdown: 'Markdown',
  pdf: 'PDF',
  text: 'plain text',
}

/** What a reader should know before trusting a topic: how fresh it is, who stands for it and where it is from. */
export function factsOf(topic: Topic, collection: Collection): Fact[] {
  const { meta, lang } = topic
  const own = inEnglish(lang)
  const date = (value: string): Element =>
    h('time', { dateTime: value, ...own }, dateInWords(value))
  const facts: (Fact | false)[] = [
    meta.lastChecked !== undefined && [labels.checked, date(meta.lastChecked)],
    meta.reviewBy !== undefined && [labels.nextCheck, date(meta.reviewBy)],
    reviewFact(meta.reviewedBy, lang),
    meta.authors.length > 0 && [labels.author, meta.authors.join(', ')],
    ...publication(meta.licence ?? collection.licence, collection.publisher),
    [labels.source, h('span', own, sourceInWords(meta.source))],
  ]
  return facts.filter((fact) => fact !== false)
}

/** The same for a collection as a whole. */
export function factsOfCollection(collection: Collection): Fact[] {
  const { topics, lang } = collection
  const reviewed = topics.filter(({ meta }) => meta.reviewedBy.length > 0)
  const all = reviewed.length === topics.length
  const names = [...new Set(reviewed.flatMap(({ meta }) => meta.reviewedBy))]
  const some = `${reviewed.length} of ${topics.length} topics; each topic names who reviewed it`
  const review: Fact =
    all || reviewed.length === 0
      ? reviewFact(names, lang)
      : [labels.reviewed, h('span', inEnglish(lang), some)]
  return [review, ...publication(collection.licence, collection.publisher)].filter(
    (fact) => fact !== false,
  )
}

/** The facts as a list of terms and descriptions. */
export function factList(facts: readonly Fact[], lang: string): Element {
  return h(
    'dl',
    { className: ['facts'] },
    ...facts.flatMap(([label, ...values]) => [
      h('dt', inEnglish(lang), label),
      h('dd', {}, ...values),
    ]),
  )
}

function reviewFact(names: readonly string[], lang: string): Fact {
  if (names.length > 0) return [labels.reviewed, names.join(', ')]
  return [labels.reviewed, h('strong', inEnglish(lang), labels.notReviewed)]
}

function publication(licence: string | undefined, publisher: string | undefined): (Fact | false)[] {
  return [
    publisher !== undefined && [labels.publisher, publisher],
    licence !== undefined && [labels.licence, licence],
  ]
}

/** `inhalers.docx (Word document)`: the name of the file without its folders. */
export function sourceInWords({ path, format }: Source): string {
  const kind = formats[format] ?? format
  const name = path?.split(/[\\/]/).at(-1)
  return name ? `${name} (${kind})` : kind
}
