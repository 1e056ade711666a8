import type { Finding, Reference } from '@plainleaf/content-model'
import { z } from 'zod'
import { cslItem, cslKeys } from './csl-schema.ts'
import { readYaml } from './read-yaml.ts'

const listed = z.strictObject({ references: z.array(cslItem) })
const bare = z.array(cslItem)

/** Reads `references.yaml`: CSL-YAML, a list or a list under `references`. A reference's label is its id. */
export function toReferences(yaml: string): Reference[] | Finding[] {
  // Tried one after the other, not as a union, so that a mistake is reported where it stands.
  const first = yaml.split('\n').find((line) => !/^\s*(?:#|---|$)/u.test(line))
  const isBare = first !== undefined && /^\s*[-[]/u.test(first)
  const result = isBare
    ? readYaml(yaml, bare, 'references-invalid', cslKeys)
    : readYaml(yaml, listed, 'references-invalid', ['references', ...cslKeys])
  if (Array.isArray(result)) return result
  const items = Array.isArray(result.value) ? result.value : result.value.references
  const seen = new Set<string>()
  const twice: Finding[] = []
  items.forEach((item, index) => {
    if (seen.has(item.id)) {
      twice.push({
        ruleId: 'references-invalid',
        reason: `The id "${item.id}" stands twice`,
        note: 'Give each reference its own id',
        place: result.placeOf([...(isBare ? [] : ['references']), index, 'id']),
      })
    }
    seen.add(item.id)
  })
  if (twice.length > 0) return twice
  return items.map(
    ({ id, type, ...fields }): Reference => ({
      type: 'reference',
      id,
      label: id,
      itemType: type,
      ...fields,
    }),
  )
}
