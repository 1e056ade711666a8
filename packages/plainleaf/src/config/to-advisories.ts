import { type Advisory, advisorySchema, type Finding, type Point } from '@plainleaf/content-model'
import { z } from 'zod'
import { readYaml } from './read-yaml.ts'

const advisories = z.strictObject({ advisories: z.array(advisorySchema) })

/** Where each advisory stands in its file. */
const places = new WeakMap<Advisory, (key: keyof Advisory) => Point | undefined>()

/** Where a field of an advisory stands in the file it was read from. */
export function placeOfAdvisory(advisory: Advisory, key: keyof Advisory): Point | undefined {
  return places.get(advisory)?.(key)
}

const ruleId = 'advisories-invalid'
const keys = [
  'advisories',
  'id',
  'topic',
  'status',
  'date',
  'reason',
  'sections',
  'revisions',
  'replacedBy',
]

/**
 * Reads `advisories.yaml`: a list `advisories` of `{ id, topic, status, date, reason, sections?, revisions?, replacedBy? }`,
 * given back oldest first.
 */
export function toAdvisories(yaml: string): Advisory[] | Finding[] {
  const result = readYaml(yaml, advisories, ruleId, keys)
  if (Array.isArray(result)) return result
  const list = result.value.advisories
  const findings = list.flatMap((advisory, index): Finding[] => {
    const { id, topic, replacedBy } = advisory
    const at = (key: keyof Advisory) => result.placeOf(['advisories', index, key])
    places.set(advisory, at)
    return [
      ...(list.findIndex((other) => other.id === id) < index
        ? [
            {
              ruleId,
              reason: `The id "${id}" stands twice`,
              note: 'Give each advisory its own id',
              place: at('id'),
            },
          ]
        : []),
      ...(replacedBy === topic
        ? [
            {
              ruleId,
              reason: `The topic "${topic}" cannot be read instead of itself`,
              note: 'Name another topic, or leave the line out',
              place: at('replacedBy'),
            },
          ]
        : []),
    ]
  })
  if (findings.length > 0) return findings
  return list.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
