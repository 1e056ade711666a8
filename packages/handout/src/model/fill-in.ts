import {
  type Finding,
  type Paragraph,
  sectionsOf,
  type Topic,
  toText,
  visit,
} from '@plainleaf/content-model'
import type { Clinic } from '../clinic/clinic.ts'

/** `{{phone}}`: what a text leaves for the clinic to fill in. */
const variable = /\{\{ ?([^{}]{1,40}?) ?\}\}/gu

/** What can be filled in, by name. */
function valuesOf(clinic: Clinic | null): Map<string, string> {
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

const known = ['name', 'phone', 'hours', 'address', 'web']

/** What a topic asks of the clinic and does not get: unknown names, and those that its profile leaves out. */
export function checkVariables(topic: Topic, clinic: Clinic | null): Finding[] {
  const values = valuesOf(clinic)
  const findings: Finding[] = []
  visit(topic, (node) => {
    if (node.type !== 'text') return
    for (const [, name = ''] of node.value.matchAll(variable)) {
      if (values.has(name)) continue
      const place = node.position
      findings.push(known.includes(name) ? missing(name, clinic, place) : unknown(name, place))
    }
  })
  return findings
}

function unknown(name: string, place: Finding['place']): Finding {
  return {
    ruleId: 'handout-variable-unknown',
    reason: `There is no variable "{{${name}}}"`,
    note: `Known variables are ${known.map((one) => `{{${one}}}`).join(', ')}`,
    place,
  }
}

function missing(name: string, clinic: Clinic | null, place: Finding['place']): Finding {
  return {
    ruleId: 'handout-variable-missing',
    reason: clinic
      ? `The clinic's profile has nothing for "{{${name}}}"`
      : `The text asks for "{{${name}}}" of a clinic, and none was chosen`,
    note: clinic ? `Add "${name}" to the profile` : 'Choose one with --clinic',
    place,
  }
}
