import { type Section, type Sentence, type Topic, toText } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import { change, type Draft } from '../edit/draft.ts'
import { stripCitations } from '../edit/strip-citations.ts'
import { type ReadSentence, readSentences } from '../source/read-sentences.ts'
import { fromRuns } from '../source/run.ts'
import { counter } from './section-parts.ts'

/** A word that the article explains itself, and its explanation in the article's own sentences. */
export interface OwnWord {
  name: string
  told: Sentence[]
  /** Words that it takes, the name included. */
  words: number
}

/** An explanation as it stands in the article. */
interface Entry {
  name: string
  /** What stands before the explanation in its first sentence. */
  label: string
  sentences: ReadSentence[]
}

/** Longer explanations are articles of their own, in words. */
const longest = 40
/** More of them are not read. */
const most = 14

/** `Preventer: an inhaler …`, as definitions, items and paragraphs are read. */
const labelled = /^([^:.!?]{2,60}): (?=\S)/u

/**
 * The words that a topic explains in glossaries of its own and that the sections of its summary use, in its order, as many as
 * fit into a number of words with their heading: what the author says of a word goes before what we would say.
 */
export function ownWords(topic: Topic, body: readonly Section[], room: number): OwnWord[] {
  const own = readSentences(topic).filter(({ of }) => of.kind === 'glossary')
  if (own.length === 0) return []
  const used = ` ${wordsOf(body.map((section) => toText([section])).join(' ')).join(' ')} `
  const nextId = counter('words-to-know')
  const found = new Map<string, OwnWord>()
  let left = room - 3
  for (const { name, label, sentences } of entriesOf(own)) {
    const explanation = sentences.map(({ text }) => text).join(' ')
    const count = words(label ? explanation : `${name} ${explanation}`).length
    const key = keyOfWord(name)
    if (count > Math.min(left, longest) || found.has(key) || !uses(used, name)) continue
    left -= count
    const told = sentences.map((one) => toSentence(one, label, nextId))
    found.set(key, { name, told, words: count })
    if (found.size === most) break
  }
  return [...found.values()]
}

/** What the glossaries of a topic explain, as they name it. */
export function namesExplained(topic: Topic): string[] {
  return entriesOf(readSentences(topic).filter(({ of }) => of.kind === 'glossary')).map(
    ({ name }) => name,
  )
}

/** A word as it is looked up: in the singular and in small letters. */
export function keyOfWord(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/(?<=[^isu])s$/u, '')
}

/** What is explained in a definition, an item, a paragraph or a row of a table, one each. */
function entriesOf(own: readonly ReadSentence[]): Entry[] {
  const passages = [...Map.groupBy(own, ({ passage }) => passage)]
  return passages.flatMap(([{ cell, group }, sentences], at): Entry[] => {
    const [first] = sentences
    if (!first) return []
    if (!cell) {
      const [label = '', name = ''] = labelled.exec(first.text) ?? []
      return name && words(name).length <= 5 ? [{ name: name.trim(), label, sentences }] : []
    }
    const before = passages[at - 1]?.[0]
    const term = passages[at - 1]?.[1]
    const isSecond = cell.column === 1 && before?.cell?.row === cell.row && before.group === group
    if (!isSecond || isHeader(first.of, group, cell.row) || term?.length !== 1) return []
    return [{ name: term[0]!.text.trim(), label: '', sentences }]
  })
}

function isHeader({ children }: Section, group: number, row: number): boolean {
  const table = children[group]
  return table?.type === 'table' && row < table.headerRows
}

function toSentence(read: ReadSentence, label: string, nextId: () => string): Sentence {
  const whole: Draft = { runs: [...read.runs], edits: [] }
  const bare =
    label !== '' && read.inPassage === 0
      ? change(
          whole,
          'label-removed',
          0,
          label.length,
          '',
          'The word stands before its explanation',
        )
      : whole
  const { runs, edits } = stripCitations(bare)
  return {
    type: 'sentence',
    id: nextId(),
    sources: [read.id],
    edits,
    children: fromRuns(runs),
    ...(read.position && { position: read.position }),
  }
}

/** Whether a text, in words with a space on both sides, has a name in any number, or another form of a long word: `overdiagnosed` for `Overdiagnosis`. */
function uses(text: string, name: string): boolean {
  const own = wordsOf(name).join(' ')
  if (own === '') return false
  if (['', 's', 'es'].some((end) => text.includes(` ${own}${end} `))) return true
  const stem = own.replace(ending, '')
  if (stem.length < leastOfStem) return false
  return [...text.matchAll(/\S+/gu)].some(
    ([word]) => word.startsWith(stem) && word.replace(ending, '') === stem,
  )
}

/** What a word ends in that stands for one or many, a deed or what is done. */
const ending = /(?:ies|es|ed|ing|is|e|s|y)$/u
/** Shorter stems are those of other words too. */
const leastOfStem = 6

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
