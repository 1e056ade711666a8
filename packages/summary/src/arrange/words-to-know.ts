import type { DefinitionItem, Section } from '@plainleaf/content-model'
import { type FoundTerm, words } from '@plainleaf/language'
import { base, idMaker } from './section-parts.ts'

/** A longer list is not read. */
const most = 10

/** The section that explains the terms of a summary, in alphabetical order; none where there are none. Its words are ours. */
export function wordsToKnow(terms: readonly FoundTerm[], room: number): Section[] {
  const shown = fitting(terms, room).sort((a, b) =>
    a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1,
  )
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

/** The first terms that fit into a number of words, the heading included. */
function fitting(terms: readonly FoundTerm[], room: number): FoundTerm[] {
  let left = room - 3
  return terms.slice(0, most).filter(({ term, long, gloss }) => {
    const cost = words(`${term} ${long ?? ''} ${gloss}`).length
    if (cost > left) return false
    left -= cost
    return true
  })
}
