import { type Finding, type Topic, visit } from '@plainleaf/content-model'
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
