import type { CslDate, CslName, NodeBase, Reference } from '@plainleaf/content-model'
import { z } from 'zod'
import { isFileId } from '../pipeline/file-id.ts'

const text = z.string().trim().min(1)
/** YAML reads a bare 57 as a number; CSL allows both. */
const textOrNumber = z.union([text, z.number().transform(String)])

const name: z.ZodType<CslName> = z
  .strictObject({
    family: text.optional(),
    given: text.optional(),
    literal: text.optional(),
    suffix: text.optional(),
    'dropping-particle': text.optional(),
    'non-dropping-particle': text.optional(),
    // Hints for other programs that sort or parse.
    'comma-suffix': z.unknown().optional(),
    'static-ordering': z.unknown().optional(),
    'parse-names': z.unknown().optional(),
  })
  .transform(
    ({ 'comma-suffix': _, 'static-ordering': __, 'parse-names': ___, ...fields }): CslName =>
      fields,
  )

const part = z.union([z.number().int(), z.string().regex(/^\d+$/).transform(Number)])
const dateParts = z.array(z.array(part).min(1).max(3)).min(1)

/** `2025`, `2025-03` or `2025-03-09`; anything else is kept as the words it is. */
function fromWords(words: string): CslDate {
  const found = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/u.exec(words)
  if (!found) return { literal: words }
  return { 'date-parts': [found.slice(1).flatMap((digits) => (digits ? [Number(digits)] : []))] }
}

const season = textOrNumber.optional()
const circa = z
  .union([z.boolean(), z.string(), z.number()])
  .transform((value) => Boolean(value) && value !== 'false' && value !== '0')
  .optional()

const date: z.ZodType<CslDate> = z.union([
  z.strictObject({ 'date-parts': dateParts, season, circa, literal: text.optional() }),
  z.strictObject({ literal: text }),
  z.strictObject({ raw: text }).transform(({ raw }) => fromWords(raw)),
  textOrNumber.transform(fromWords),
])

/** Text fields that a reference carries, beside `id` and `type`. */
const texts = [
  'title',
  'title-short',
  'container-title',
  'container-title-short',
  'collection-title',
  'section',
  'genre',
  'status',
  'language',
  'authority',
  'event-title',
  'event-place',
  'publisher',
  'publisher-place',
  'DOI',
  'note',
] as const

/** Fields that YAML may read as a number. */
const numbers = [
  'volume',
  'issue',
  'page',
  'edition',
  'version',
  'number',
  'PMID',
  'PMCID',
] as const

/** Variables of CSL 1.0.2 that no style here prints: they may stand in an export and are left out. */
const unused =
  `abstract annote archive archive_collection archive_location archive-place author-identifier available-date
  call-number categories chair chapter-number citation-key citation-label citation-number collection-editor collection-number
  compiler composer contributor curator custom dimensions director division editorial-director editor-translator event
  executive-producer first-reference-note-number guest host illustrator interviewer ISBN ISSN journalAbbreviation jurisdiction
  keyword locator medium narrator number-of-pages number-of-volumes organizer original-author original-date
  original-publisher original-publisher-place original-title page-first part-number part-title performer printing-number
  producer recipient references reviewed-author reviewed-genre reviewed-title scale script-writer series-creator
  shortTitle source submitted supplement-number translator volume-title year-suffix`.split(/\s+/u)

/**
 * One item of CSL-YAML (https://docs.citationstyles.org, schema 1.0.2), as far as a reference carries it: what no style prints
 * is left out, what is no variable of CSL is an error.
 */
export const cslItem: z.ZodType<CslItem> = z
  .strictObject({
    ...Object.fromEntries(unused.map((key) => [key, z.unknown().optional()])),
    ...fieldsOf(texts, text.optional()),
    ...fieldsOf(numbers, textOrNumber.optional()),
    id: text.refine(isFileId, 'Expected letters, digits, "-", "_" and "." only'),
    type: text,
    author: z.array(name).optional(),
    editor: z.array(name).optional(),
    issued: date.optional(),
    accessed: date.optional(),
    'event-date': date.optional(),
    URL: z.url({ protocol: /^https?$/, error: 'Expected an http or https address' }).optional(),
  })
  .transform((item) => {
    const kept = Object.entries(item).filter(([key]) => !unused.includes(key))
    return Object.fromEntries(kept) as unknown as CslItem
  })

function fieldsOf<Key extends string, Type>(keys: readonly Key[], type: Type): Record<Key, Type> {
  return Object.fromEntries(keys.map((key) => [key, type])) as Record<Key, Type>
}

/** An item with the fields of a reference. */
export type CslItem = Omit<
  Reference,
  keyof NodeBase | 'id' | 'type' | 'label' | 'itemType' | 'raw'
> & {
  id: string
  /** CSL item type. */
  type: string
}

/** Keys an item can have, for suggestions. */
export const cslKeys: readonly string[] = [
  'id',
  'type',
  ...texts,
  ...numbers,
  'author',
  'editor',
  'issued',
  'accessed',
  'event-date',
  'URL',
  'family',
  'given',
  'literal',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
  'date-parts',
  'season',
  'circa',
]
