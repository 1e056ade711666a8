import type { DefinitionItem, PhrasingContent, Section } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import type { UsedTerm } from './explain-terms.ts'
import { fixedWords } from './fixed-words.ts'
import type { OwnWord } from './own-words.ts'
import { base, idMaker } from './section-parts.ts'

/** A longer list is not read. */
const most = 14

/**
 * The section that explains the words of a summary, in alphabetical order: those that the article explains itself (`own`), in its
 * sentences, and terms that fit into `room` words, in ours; none where there are none. What nothing else explains has the first
 * claim to a place in it; what a bracket explains where it is first used has none.
 */
export function wordsToKnow(
  terms: readonly UsedTerm[],
  room: number,
  own: readonly OwnWord[],
  lang: string,
): Section[] {
  const listed = withoutLongForms(terms)
    .filter(({ told }) => told < 3)
    .sort((a, b) => a.told - b.told)
  const ids = idMaker()
  const items = [
    ...own.map(({ name, told }) => toItem(ids, name, name, told)),
    ...fitting(listed, room, most - own.length).map(({ name, long, gloss }) =>
      toItem(ids, name, long === undefined || gloss === '' ? name : `${long} (${name})`, [
        { type: 'text', value: gloss || `short for “${long}”` },
      ]),
    ),
  ]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ item }) => item)
  if (items.length === 0) return []
  const section = base(
    'words-to-know',
    [{ type: 'text', value: fixedWords(lang)?.wordsToKnow ?? 'Words to know' }],
    null,
    2,
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

function toItem(
  ids: (text: string) => string,
  name: string,
  term: string,
  children: PhrasingContent[],
): { name: string; item: DefinitionItem } {
  const item: DefinitionItem = {
    type: 'definitionItem',
    id: ids(`word ${name}`),
    term: [{ type: 'text', value: term }],
    children: [{ type: 'paragraph', children }],
  }
  return { name, item }
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
function fitting(terms: readonly UsedTerm[], room: number, most: number): UsedTerm[] {
  let left = room - 3
  return terms.slice(0, most).filter(({ name, long, gloss }) => {
    const cost = words(`${name} ${long ?? ''} ${gloss}`).length
    if (cost > left) return false
    left -= cost
    return true
  })
}
