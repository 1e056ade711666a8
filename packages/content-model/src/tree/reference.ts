import { z } from 'zod'
import { type NodeBase, nodeShape } from './node.ts'
import { idSchema } from './phrasing.ts'

/** A name in CSL-JSON. */
export interface CslName {
  family?: string | undefined
  given?: string | undefined
  /** A name that has no parts, such as an organisation's. */
  literal?: string | undefined
}
/** A date in CSL-JSON: year, month, day as far as known. */
export interface CslDate {
  'date-parts'?: number[][] | undefined
  literal?: string | undefined
}

/**
 * A source the text rests on: CSL-JSON (https://docs.citationstyles.org, schema 1.0.2) plus its label.
 * `raw` keeps the entry as the document printed it; the other fields are what could be read from it.
 */
export interface Reference extends NodeBase {
  type: 'reference'
  id: string
  /** What the text calls it: `1` for `[1]`. */
  label: string
  /** CSL item type, such as `article-journal` or `webpage`. */
  itemType: string
  raw?: string | undefined
  title?: string | undefined
  author?: CslName[] | undefined
  'container-title'?: string | undefined
  publisher?: string | undefined
  volume?: string | undefined
  issue?: string | undefined
  page?: string | undefined
  issued?: CslDate | undefined
  accessed?: CslDate | undefined
  DOI?: string | undefined
  URL?: string | undefined
  note?: string | undefined
}

const nameSchema = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})
const dateSchema = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).optional(),
  literal: z.string().optional(),
})

export const referenceSchema: z.ZodType<Reference> = z
  .strictObject({
    type: z.literal('reference'),
    id: idSchema,
    label: z.string(),
    itemType: z.string(),
    raw: z.string().optional(),
    title: z.string().optional(),
    author: z.array(nameSchema).optional(),
    'container-title': z.string().optional(),
    publisher: z.string().optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    issued: dateSchema.optional(),
    accessed: dateSchema.optional(),
    DOI: z.string().optional(),
    URL: z.string().optional(),
    note: z.string().optional(),
    ...nodeShape,
  })
  .meta({ id: 'Reference', description: 'CSL-JSON plus its label in the text.' })
