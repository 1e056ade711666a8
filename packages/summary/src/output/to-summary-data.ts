import {
  type Advisory,
  type Section,
  type Sentence,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import { sentencesOf } from '../source/sentences-of.ts'
import { gradesOf } from './grade-of.ts'
import { sentencesBelow, sentencesIn } from './sentences-in.ts'
import type { SentenceData, SummaryData } from './summary-data.ts'

/** The content of a summary's JSON, from the full topic, its plain variant and what was said of it. */
export function toSummaryData(
  full: Topic,
  plain: Topic,
  said: readonly Advisory[] = [],
): SummaryData {
  const advisories = said.filter(({ topic }) => topic === full.id)
  const sections = sectionsOf(plain).map((section) => ({
    id: section.id,
    question: toText(section.heading),
    aspect: section.aspect,
    kind: section.kind,
    depth: section.depth,
    sentences: withCells(section).map(({ one, cell }) => ({
      ...toData(one),
      ...(cell && { cell }),
    })),
  }))
  const texts = sections.flatMap((section) => section.sentences.map(({ text }) => text))
  return {
    topic: plain.id,
    title: plain.title,
    lang: plain.lang,
    ...(plain.meta.lastChecked !== undefined && { lastChecked: plain.meta.lastChecked }),
    reviewedBy: plain.meta.reviewedBy,
    words: {
      source: countWords(sentencesOf(full).map(({ text }) => text)),
      summary: countWords(texts),
    },
    grade: gradesOf(full, plain),
    sections: sections.filter(({ kind }) => kind !== 'glossary'),
    glossary: glossaryOf(plain),
    references: plain.references,
    ...(advisories.length > 0 && { advisories }),
  }
}

/** What `Words to know` explains. */
function glossaryOf(plain: Topic): SummaryData['glossary'] {
  return sectionsOf(plain)
    .filter(({ kind }) => kind === 'glossary')
    .flatMap(({ children }) => children)
    .flatMap((child) => (child.type === 'definitionList' ? child.children : []))
    .map(({ term, children }) => {
      const sentences = sentencesBelow(children).map(toData)
      const explanation = toText(children)
      return { term: toText(term), explanation, ...(sentences.length > 0 && { sentences }) }
    })
}

function toData({ id, sources, edits, children }: Sentence): SentenceData {
  return { id, text: toText(children), sources, edits }
}

/** The sentences of a section with their places in its tables. */
function withCells(section: Section): { one: Sentence; cell?: SentenceData['cell'] }[] {
  const cells = new Map<Sentence, SentenceData['cell']>()
  section.children
    .filter((child) => child.type === 'table')
    .forEach((table, at) => {
      table.children.forEach((row, rowAt) => {
        row.children.forEach(({ children }, column) => {
          for (const one of children)
            if (one.type === 'sentence')
              cells.set(one, { table: at + 1, row: rowAt + 1, column: column + 1 })
        })
      })
    })
  return sentencesIn(section).map((one) => ({ one, cell: cells.get(one) }))
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + words(text).length, 0)
}
