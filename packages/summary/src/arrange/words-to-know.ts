import type { DefinitionItem, Section } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import type { UsedTerm } from './explain-terms.ts'
import { base, idMaker } from './section-parts.ts'

/** A longer list is not read. */
const most = 14

/**
 * The section that explains the terms of a summary, in alphabetical order; none where there are none. What nothing else
 * explains has the first claim to a place in it. Its words are ours.
 */
export function wordsToKnow(terms: readonly UsedTerm[], room: number): Section[] {
  const listed = withoutLongForms(terms).sort((a, b) => a.told - b.told)
  const shown = fitting(listed, room).sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  )
  if (shown.length === 0) return []
  const ids = idMaker()
  const section = base('words-to-know', [{ type: 'text', value: 'Words to know' }], null, 2)
  const items = shown.map(
    ({ name, long, gloss }): DefinitionItem => ({
      type: 'definitionItem',
      id: ids(`word ${name}`),
      term: [
        { type: 'text', value: long === undefined || gloss === '' ? name : `${long} (${name})` },
      ],
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: gloss || `short for “${long}”` }] },
      ],
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

/** Terms without those that are the long form of another: `Food and Drug Administration` goes with `FDA`, which means the same. */
function withoutLongForms(terms: readonly UsedTerm[]): UsedTerm[] {
  const named = terms.map((one): UsedTerm => {
    if (one.long !== undefined || !/^\p{Lu}{2,}$/u.test(one.term)) return one
    const same = terms.find(({ term, gloss }) => term !== one.term && gloss === one.gloss)
    return same ? { ...one, long: same.name } : one
  })
  const longs = new Set(named.map(({ long }) => long?.toLowerCase()))
  return named.filter(({ name }) => !longs.has(name.toLowerCase()))
}

/** The first terms that fit into a number of words, the heading included. */
function fitting(terms: readonly UsedTerm[], room: number): UsedTerm[] {
  let left = room - 3
  return terms.slice(0, most).filter(({ name, long, gloss }) => {
    const cost = words(`${name} ${long ?? ''} ${gloss}`).length
    if (cost > left) return false
    left -= cost
    return true
  })
}
