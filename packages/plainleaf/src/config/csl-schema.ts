import type { CslDate, CslName } from '@plainleaf/content-model'
import { z } from 'zod'
import { isFileId } from '../pipeline/file-id.ts'

const text = z.string().trim().min(1)
/** YAML reads a bare 57 as a number; CSL allows both. */
const textOrNumber = z.union([text, z.number().transform(String)])

const name: z.ZodType<CslName> = z.strictObject({
  family: text.optional(),
  given: text.optional(),
  literal: text.optional(),
})

const part = z.union([z.number().int(), z.string().regex(/^\d+$/).transform(Number)])
const dateParts = z.array(z.array(part).min(1).max(3)).min(1)

/** `2025`, `2025-03` or `2025-03-09`; anything else is kept as the words it is. */
function fromWords(words: string): CslDate {
  const found = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/u.exec(words)
  if (!found) return { literal: words }
  return { 'date-parts': [found.slice(1).flatMap((digits) => (digits ? [Number(digits)] : []))] }
}

const date: z.ZodType<CslDate> = z.union([
  z.strictObject({ 'date-parts': dateParts, literal: text.optional() }),
  z.strictObject({ literal: text }),
  z.strictObject({ raw: text }).transform(({ raw }) => fromWords(raw)),
  textOrNumber.transform(fromWords),
])

/** One item of CSL-YAML (https://docs.citationstyles.org, schema 1.0.2), as far as a reference carries it. */
export const cslItem: z.ZodType<CslItem> = z.strictObject({
  id: text.refine(isFileId, 'Expected letters, digits, "-", "_" and "." only'),
  type: text,
  title: text.optional(),
  author: z.array(name).optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  volume: textOrNumber.optional(),
  issue: textOrNumber.optional(),
  page: textOrNumber.optional(),
  issued: date.optional(),
  accessed: date.optional(),
  DOI: text.optional(),
  URL: z.url({ protocol: /^https?$/, error: 'Expected an http or https address' }).optional(),
  note: text.optional(),
})

export interface CslItem {
  id: string
  type: string
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

/** Keys an item can have, for suggestions. */
export const cslKeys: readonly string[] = [
  'id',
  'type',
  'title',
  'author',
  'container-title',
  'publisher',
  'volume',
  'issue',
  'page',
  'issued',
  'accessed',
  'DOI',
  'URL',
  'note',
  'family',
  'given',
  'literal',
]
