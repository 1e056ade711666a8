import { type Finding, type Text, type Topic, visit } from '@plainleaf/content-model'
import type { Clinic } from '../clinic/clinic.ts'
import { valuesOf, variable } from './fill-in.ts'

const known = ['name', 'phone', 'hours', 'address', 'web']

/** `{{phone` without its end, which would be printed as it stands. */
const open = /\{\{ ?(name|phone|hours|address|web)(?!\p{L}| ?\}\})/giu

/** What a topic asks of the clinic and does not get: unknown names, those that its profile leaves out, and those never closed. */
export function checkVariables(topic: Topic, clinic: Clinic | null): Finding[] {
  const values = valuesOf(clinic)
  const findings: Finding[] = []
  visit(topic, (node) => {
    if (node.type !== 'text') return
    for (const { 0: all, 1: name = '', index } of node.value.matchAll(variable)) {
      if (values.has(name)) continue
      const place = placeIn(node, index, all.length)
      findings.push(known.includes(name) ? missing(name, clinic, place) : unknown(name, place))
    }
    for (const { 0: all, 1: name = '', index } of node.value.matchAll(open)) {
      findings.push({
        ruleId: 'handout-variable-unknown',
        reason: `"${all}" is not closed`,
        note: `Write {{${name.toLowerCase()}}}`,
        place: placeIn(node, index, all.length),
      })
    }
  })
  return findings
}

/**
 * Where a variable stands, where the text is written as it is read: on one line and without marks of its own. Else from where
 * it can stand at the soonest, by its offset, to the end of the text: joined lines are shorter than what they are made of.
 */
function placeIn({ value, position }: Text, index: number, length: number): Finding['place'] {
  if (!position) return undefined
  const { start, end } = position
  if (start.line !== end.line || end.column - start.column !== value.length) {
    return start.offset === undefined
      ? position
      : { start: { ...start, offset: start.offset + index }, end }
  }
  const at = (more: number) => ({
    line: start.line,
    column: start.column + more,
    ...(start.offset !== undefined && { offset: start.offset + more }),
  })
  return { start: at(index), end: at(index + length) }
}

function unknown(name: string, place: Finding['place']): Finding {
  const near = known.find((one) => isNear(name.toLowerCase(), one))
  return {
    ruleId: 'handout-variable-unknown',
    reason: `There is no variable "{{${name}}}"`,
    note: near
      ? `Did you mean {{${near}}}?`
      : `Known variables are ${known.map((one) => `{{${one}}}`).join(', ')}`,
    place,
  }
}

/** Whether most letters of two names are the same, in any order. */
function isNear(name: string, other: string): boolean {
  const rest = [...name]
  const same = [...other].filter((letter) => {
    const at = rest.indexOf(letter)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return same.length >= 0.75 * Math.max(name.length, other.length)
}

function missing(name: string, clinic: Clinic | null, place: Finding['place']): Finding {
  return {
    ruleId: 'handout-variable-missing',
    reason: clinic
      ? `The profile of “${clinic.name}” has nothing for "{{${name}}}"`
      : `The text asks for "{{${name}}}" of a clinic, and none was chosen`,
    note: clinic ? `Add "${name}" to the profile` : 'Choose one with --clinic',
    place,
  }
}
