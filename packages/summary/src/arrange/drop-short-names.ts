import { type AnyNode, type Section, type Sentence, toText, visit } from '@plainleaf/content-model'
import { analyse, findTerms } from '@plainleaf/language'
import { change } from '../edit/draft.ts'
import { warns } from '../select/warns.ts'
import { fromRuns, toRuns } from '../source/run.ts'

/** An acronym of at least two capitals after the words that it stands for. */
const bracket = / \((\p{Lu}[\p{L}\d-]{0,6}\p{Lu}\d?)s?\)/gu

/**
 * Leaves out a short name in brackets that the document brings in (`own`) and nothing else in the summary uses: `length of stay
 * (LOS)` as `length of stay`. One that readers may know better than the long name (that the lexicon explains, or the title has) stays, and so do warnings, legal
 * notices and tables. Rule `short-name-dropped`; sentences are changed in place.
 */
export function dropShortNames(
  sections: readonly Section[],
  title: string,
  own: ReadonlyMap<string, string>,
): void {
  const told: Sentence[] = []
  const other: string[] = [title]
  for (const section of sections) {
    const tabled = new Set<Sentence>()
    visit(section, (node: AnyNode) => {
      if (node.type !== 'tableCell') return
      for (const child of node.children) if (child.type === 'sentence') tabled.add(child)
    })
    visit(section, (node: AnyNode) => {
      if (node.type === 'section') other.push(toText(node.heading))
      if (node.type !== 'sentence') return
      if (section.kind === 'disclaimer' || tabled.has(node)) other.push(toText(node.children))
      else told.push(node)
    })
  }
  const all = [...other, ...told.map(({ children }) => toText(children))].join('\n')
  for (const sentence of told) drop(sentence, all, own)
}

function drop(sentence: Sentence, all: string, own: ReadonlyMap<string, string>): void {
  const text = toText(sentence.children)
  if (warns(text) || !text.includes(' (')) return
  const known = new Set(findTerms(text, analyse(text).tokens).map(({ term }) => term))
  const unused = [...text.matchAll(bracket)].filter(
    ({ 0: found, 1: name, index }) =>
      own.has(name!) &&
      !known.has(name!) &&
      timesIn(all, name!) === 1 &&
      !repeats(text.slice(0, index), text.slice(index + found.length)),
  )
  let draft = { runs: toRuns(sentence.children), edits: sentence.edits }
  for (const { 0: found, index } of unused.reverse())
    draft = change(
      draft,
      'short-name-dropped',
      index,
      index + found.length,
      '',
      'The short name is not used again',
    )
  if (unused.length === 0) return
  sentence.edits = draft.edits
  sentence.children = fromRuns(draft.runs)
}

/** `hip change rate (HCR) rates`: whether the same word would stand twice without the bracket between. */
function repeats(before: string, after: string): boolean {
  const last = /(?<!\p{L})\p{L}{1,40}$/u.exec(before)?.[0].toLowerCase().replace(/s$/u, '')
  return (
    last !== undefined && last === /^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase().replace(/s$/u, '')
  )
}

/** How often a name stands in a text as a word of its own, plural and compounds included. */
function timesIn(text: string, name: string): number {
  return text.split(name).length - 1
}
