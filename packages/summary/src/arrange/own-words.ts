import { type DefinitionItem, type Section, type Sentence, type Topic, toText, visit } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import { change, type Draft } from '../edit/draft.ts'
import { stripCitations } from '../edit/strip-citations.ts'
import { type ReadSentence, readSentences } from '../source/read-sentences.ts'
import { fromRuns, textOf } from '../source/run.ts'
import { counter } from './section-parts.ts'

/** A word that the article explains itself, and its explanation in the article's own sentences. */
export interface OwnWord {
  name: string
  told: Sentence[]
}

/** Longer explanations are articles of their own. */
const most = 40

/**
 * The words that a topic explains in glossaries of its own and that the sections of its summary use, in its order: what the author says of
 * a word goes before what we would say.
 */
export function ownWords(topic: Topic, body: readonly Section[]): OwnWord[] {
  const sections = topic.children.flatMap(glossariesIn)
  if (sections.length === 0) return []
  const used = ` ${wordsOf(body.map((section) => toText([section])).join(' ')).join(' ')} `
  const read = readSentences(topic)
  const nextId = counter('words-to-know')
  return sections.flatMap((section) => {
    const own = read.filter(({ of }) => of === section)
    return itemsIn(section).flatMap((item): OwnWord[] => {
      const name = toText(item.term).trim()
      const said = sentencesOf(item, name, own)
      const long = words(said.map(({ text }) => text).join(' ')).length > most
      if (name === '' || said.length === 0 || long || !uses(used, name)) return []
      return [{ name, told: said.map((one) => toSentence(one, name, nextId)) }]
    })
  })
}

function glossariesIn(section: Section): Section[] {
  const inner = section.children.filter((child) => child.type === 'section').flatMap(glossariesIn)
  return section.kind === 'glossary' ? [section, ...inner] : inner
}

function itemsIn(section: Section): DefinitionItem[] {
  return section.children.flatMap((child) => (child.type === 'definitionList' ? child.children : []))
}

/** The sentences of an explanation; the first has the word before it, as the source is read. */
function sentencesOf(
  { children }: DefinitionItem,
  name: string,
  own: readonly ReadSentence[],
): ReadSentence[] {
  const places = new Set<unknown>()
  for (const child of children)
    visit(child, (node) => {
      if (node.type === 'text') places.add(node)
    })
  const found = own.filter(({ runs }) => runs.some(({ node }) => places.has(node)))
  return found[0]?.text.startsWith(`${name}: `) ? found : []
}

function toSentence(read: ReadSentence, name: string, nextId: () => string): Sentence {
  const label = `${name}: `
  const whole: Draft = { runs: [...read.runs], edits: [] }
  const bare = textOf(whole.runs).startsWith(label)
    ? change(whole, 'label-removed', 0, label.length, '', 'The word stands before its explanation')
    : whole
  const { runs, edits } = stripCitations(bare)
  return { type: 'sentence', id: nextId(), sources: [read.id], edits, children: fromRuns(runs) }
}

/** Whether a text, in words with a space on both sides, has one, in the singular or the plural. */
function uses(text: string, name: string): boolean {
  const own = wordsOf(name).join(' ')
  return own !== '' && ['', 's', 'es'].some((end) => text.includes(` ${own}${end} `))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
