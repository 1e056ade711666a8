import {
  type Paragraph,
  type Section,
  sectionsOf,
  type Topic,
  toText,
  visit,
} from '@plainleaf/content-model'
import type { Clinic } from '../clinic/clinic.ts'
import { cuesIn } from '../words/cues.ts'
import { saysHelp } from './section-cues.ts'
import { toldOtherwise } from './told-by.ts'

/** `{{phone}}`: what a text leaves for the clinic to fill in. */
export const variable: RegExp = /\{\{ ?([^{}]{1,40}?) ?\}\}/gu

/** What a clinic can fill in, by name. */
export function valuesOf(clinic: Clinic | null): Map<string, string> {
  const { name, phone, hours, address, web } = clinic ?? {}
  const values = Object.entries({ name, phone, hours, address, web })
  return new Map(values.flatMap(([key, value]) => (value ? [[key, value]] : [])))
}

/** A topic with the clinic's words where its text asks for them; the same object where it asks for nothing. */
export function fillIn(topic: Topic, clinic: Clinic | null): Topic {
  const source = JSON.stringify(topic)
  if (!source.includes('{{')) return topic
  const values = valuesOf(clinic)
  const filled: Topic = JSON.parse(source)
  visit(filled, (node) => {
    if (node.type !== 'text') return
    node.value = node.value.replace(variable, (all, name: string) => values.get(name) ?? all)
  })
  return filled
}

/**
 * A short form with every paragraph of the topic that asks for something of the clinic and that the short form goes
 * without: at the end of its own section, or of one beside it where that section has gone too. The same object where there
 * is none. Nobody writes what a clinic fills in for it to be left out.
 */
export function withAsked(plain: Topic, topic: Topic): Topic {
  if (plain === topic || !JSON.stringify(topic).includes('{{')) return plain
  const kept = toText(plain.children)
  const asked = sectionsOf(topic).flatMap((section) =>
    section.children.flatMap((child) => {
      if (child.type !== 'paragraph') return []
      const lost = askingIn(toText(child)).filter((sentence) => !kept.includes(sentence))
      return lost.length > 0 ? [{ id: section.id, sentences: lost }] : []
    }),
  )
  if (asked.length === 0) return plain
  const made: Topic = JSON.parse(JSON.stringify(plain))
  const sections = sectionsOf(made)
  for (const { id, sentences } of asked) {
    const section = sections.find((one) => one.id === id) ?? besideIt(id, topic, made)
    const inner = section?.children.findIndex(({ type }) => type === 'section') ?? -1
    const value = sentences.join(' ')
    const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value }] }
    section?.children.splice(inner < 0 ? section.children.length : inner, 0, paragraph)
  }
  return made
}

/**
 * The section of a short form nearest to where one of the topic stood that it goes without: the last before it, else the
 * first after it. Not one that explains words or lists questions, nor what to do in an emergency, where there is any other.
 */
function besideIt(id: string, topic: Topic, plain: Topic): Section | undefined {
  const order = new Map(sectionsOf(topic).map((one, at) => [one.id, at]))
  const cues = cuesIn(plain.lang)
  const kept = sectionsOf(plain).filter(
    (one) => !toldOtherwise.has(one.kind) && !saysHelp(one, cues),
  )
  // One that the topic does not have stands where the short form has it: behind the one before it.
  let rank = -1
  const ranked = kept.map((section) => {
    rank = order.get(section.id) ?? rank
    return { section, rank }
  })
  const before = ranked.findLast((one) => one.rank < (order.get(id) ?? 0))?.section
  return before ?? kept[0] ?? plain.children.findLast(({ kind }) => !toldBelow.has(kind))
}

/** What stands below all that an article tells. */
const toldBelow: ReadonlySet<Section['kind']> = new Set(['disclaimer', 'glossary', 'references'])

/** The sentences of a text that ask for something. */
function askingIn(text: string): string[] {
  return text.split(/(?<=[.!?؟])\s/u).filter((sentence) => /\{\{/u.test(sentence))
}
