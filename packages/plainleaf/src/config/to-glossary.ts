import type { Finding, GlossaryEntry } from '@plainleaf/content-model'
import { z } from 'zod'
import { isFileId } from '../pipeline/file-id.ts'
import { readYaml } from './read-yaml.ts'

const text = z.string().trim().min(1)
const id = text.refine(isFileId, 'Expected letters, digits, "-", "_" and "." only')
const entry = z.strictObject({
  id,
  term: text,
  aliases: z.array(text).default([]),
  definition: text,
})
const glossary = z.strictObject({ terms: z.array(entry) })

const keys = ['terms', 'id', 'term', 'aliases', 'definition']

/** Reads `glossary.yaml`: a list `terms` of `{ id, term, aliases?, definition }`. */
export function toGlossary(yaml: string): GlossaryEntry[] | Finding[] {
  const result = readYaml(yaml, glossary, 'glossary-invalid', keys)
  if (Array.isArray(result)) return result
  const seen = new Set<string>()
  const twice: Finding[] = []
  result.value.terms.forEach((term, index) => {
    if (seen.has(term.id)) {
      twice.push({
        ruleId: 'glossary-invalid',
        reason: `The id "${term.id}" stands twice`,
        note: 'Give each term its own id',
        place: result.placeOf(['terms', index, 'id']),
      })
    }
    seen.add(term.id)
  })
  return twice.length > 0 ? twice : result.value.terms
}
