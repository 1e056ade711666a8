import { z } from 'zod'
import { rolesByName } from './forced-role.ts'

/** A line, `12`, or lines, `40-42`, counted from 1, and the words that the first begins with: `12 "When to call"`. */
export const linesPattern: RegExp = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?(?: "([^"]{1,120})")?$/

/** What a roles file holds. */
export interface RolesFile {
  /** Role names by line or range of lines. */
  lines?: Record<string, string> | null | undefined
}

/** Checks a roles file; the published JSON Schema is generated from it. */
export const rolesSchema: z.ZodType<RolesFile> = z
  .strictObject({
    lines: z
      .record(z.string().regex(linesPattern), z.enum([...rolesByName.keys()]))
      .nullable()
      .optional()
      .meta({
        description:
          'What lines of the document are: 12: heading 3, 40-42: drop. With its first words, 12 "When to call": item, a line is found again after it moved.',
      }),
  })
  .meta({
    title: 'Plainleaf roles',
    description: 'Says what lines of a plain-text document are, whatever the reader would guess.',
  })

/** JSON Schema (draft 2020-12) of a roles file, for editors that complete and check YAML. */
export function rolesJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(rolesSchema, { target: 'draft-2020-12', io: 'input' })
  return { $id: 'urn:plainleaf:schema:roles', ...schema }
}
