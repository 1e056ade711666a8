import { type Paragraph, sectionsOf, type Topic, toText, visit } from '@plainleaf/content-model'
import type { Clinic } from '../clinic/clinic.ts'

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
 * without: at the end of its own section, or in the last one where that section has gone too. The same object where there
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
    const section = sections.find((one) => one.id === id) ?? made.children.at(-1)
    const inner = section?.children.findIndex(({ type }) => type === 'section') ?? -1
    const value = sentences.join(' ')
    const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value }] }
    section?.children.splice(inner < 0 ? section.children.length : inner, 0, paragraph)
  }
  return made
}

/** The sentences of a text that ask for something. */
function askingIn(text: string): string[] {
  return text.split(/(?<=[.!?؟])\s/u).filter((sentence) => /\{\{/u.test(sentence))
}
