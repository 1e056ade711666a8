import type { DefinitionItem, Section } from '@plainleaf/content-model'
import type { FoundTerm } from '@plainleaf/language'
import { base, idMaker } from './section-parts.ts'

/** A longer list is not read. */
const most = 10

/** The section that explains the terms of a summary, in alphabetical order; none where there are none. Its words are ours. */
export function wordsToKnow(terms: readonly FoundTerm[]): Section[] {
  const shown = terms
    .slice(0, most)
    .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
  if (shown.length === 0) return []
  const ids = idMaker()
  const section = base('words-to-know', [{ type: 'text', value: 'Words to know' }], null, 2)
  const items = shown.map(
    ({ term, long, gloss }): DefinitionItem => ({
      type: 'definitionItem',
      id: ids(`word ${term}`),
      term: [{ type: 'text', value: long === undefined ? term : `${long} (${term})` }],
      children: [{ type: 'paragraph', children: [{ type: 'text', value: gloss }] }],
    }),
  )
  return [
    {
      ...section,
      kind: 'glossary',
      terms: items.map(({ id }) => id),
      children: [{ type: 'definitionList', children: items }],
    },
  ]
}
