import type { Collection, Source, Topic } from '@plainleaf/content-model'
import { dateWords } from '@plainleaf/html'
import type { Element } from 'hast'
import { h } from './h.ts'
import { labels } from './labels.ts'
import { ownWords } from './own-words.ts'

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
export function factsOf({ meta, lang }: Topic): Fact[] {
  const date = (value: string): Element =>
    h('time', { dateTime: value }, ownWords(dateWords(value), lang))
  const facts: (Fact | false)[] = [
    meta.lastChecked !== undefined && [labels.checked, date(meta.lastChecked)],
    meta.reviewBy !== undefined && [labels.nextCheck, date(meta.reviewBy)],
    reviewFact(meta.reviewedBy, lang),
    meta.authors.length > 0 && [labels.author, meta.authors.join(', ')],
    meta.licence !== undefined && [labels.licence, meta.licence],
    [labels.source, ownWords(sourceInWords(meta.source), lang)],
  ]
  return facts.filter((fact) => fact !== false)
}

/** The same for a collection as a whole. */
export function factsOfCollection({ topics, lang }: Collection): Fact[] {
  const reviewed = topics.filter(({ meta }) => meta.reviewedBy.length > 0)
  const all = reviewed.length === topics.length
  const names = [...new Set(reviewed.flatMap(({ meta }) => meta.reviewedBy))]
  const some = `${reviewed.length} of ${topics.length} topics; each topic names who reviewed it`
  return all || reviewed.length === 0
    ? [reviewFact(names, lang)]
    : [[labels.reviewed, ownWords(some, lang)]]
}

/** Who publishes a book, and the licence of what has none of its own. */
export function factsOfPublication({ publisher, licence }: Collection): Fact[] {
  const facts: (Fact | false)[] = [
    publisher !== undefined && [labels.publisher, publisher],
    licence !== undefined && [labels.licence, licence],
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
  if (names.length > 0) return [labels.reviewed, names.join(', ')]
  return [labels.reviewed, h('strong', {}, ownWords(labels.notReviewed, lang))]
}

/** `inhalers.docx (Word document)`: the name of the file without its folders. */
export function sourceInWords({ path, format }: Source): string {
  const kind = formats[format] ?? format
  const name = path?.split(/[\\/]/).at(-1)
  return name ? `${name} (${kind})` : kind
}
