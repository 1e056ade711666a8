import { type Section, type Topic, toText } from '@plainleaf/content-model'
import { abstractLabel } from '../edit/abstract-label.ts'
import { isEnglish } from '../edit/plainly.ts'
import { ofLast } from '../source/of-last.ts'
import type { Passage } from '../source/passage.ts'
import { type ReadSentence, readSentences } from '../source/read-sentences.ts'
import { deedsOf } from './paper-deeds.ts'
import { isResearch } from './section-slot.ts'

/** How a topic is read: its sentences, and the sections that they are of. */
export interface Parts {
  sentences: readonly ReadSentence[]
  sections: readonly Section[]
  /** Whether it is a paper whose parts have no headings of their own. */
  found: boolean
}

/**
 * A topic by its parts. They are its sections; of an abstract that is one piece of text they are those that labels in it name
 * (`METHODS: …`), or else those that its sentences make up by what they do.
 */
export const partsOf: (topic: Topic) => Parts = ofLast((topic) => {
  const sentences = readSentences(topic)
  const names = namesOf(topic, sentences)
  if (!names) return { sentences, sections: topic.children, found: false }
  const [section] = topic.children
  const parts = new Map<string, Section>()
  const passages = new Map<string, { passage: Passage; count: number }>()
  const parted = sentences.map((one, at): ReadSentence => {
    const name = names[at]!
    const of = parts.get(name) ?? partOf(section!, name)
    parts.set(name, of)
    const key = `${name} ${one.passage.group}`
    const own = passages.get(key) ?? { passage: { ...one.passage, part: name }, count: 0 }
    passages.set(key, own)
    return { ...one, of, passage: own.passage, inPassage: own.count++ }
  })
  return { sentences: parted, sections: [...parts.values()], found: true }
})

/** A part of a section, under a heading that says which. */
function partOf(section: Section, name: string): Section {
  return { ...section, heading: [{ type: 'text', value: name }], aspect: null }
}

/** The name of the part that each sentence is in, where a topic is an abstract in one piece. */
function namesOf(
  { children, lang }: Topic,
  sentences: readonly ReadSentence[],
): string[] | undefined {
  const [section] = children
  if (!section || children.length > 1 || !isEnglish(lang)) return undefined
  if (toText(section.heading).trim() !== '') return undefined
  if (section.children.some(({ type }) => type !== 'paragraph')) return undefined
  return labelsIn(sentences) ?? (section.children.length < 3 ? told(sentences) : undefined)
}

function told(sentences: readonly ReadSentence[]): string[] | undefined {
  return deedsOf(sentences.map(({ text }) => text))
}

/** What stands in front of the first label is what the others do not name. */
function labelsIn(sentences: readonly ReadSentence[]): string[] | undefined {
  let name = 'Background'
  const names = sentences.map(({ text }) => (name = abstractLabel(text)?.name ?? name))
  return isResearch([...new Set(names)]) ? names : undefined
}
