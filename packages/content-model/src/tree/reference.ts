import { z } from 'zod'
import { type NodeBase, nodeShape } from './node.ts'
import { idSchema } from './phrasing.ts'

/** A name in CSL-JSON. */
export interface CslName {
  family?: string | undefined
  given?: string | undefined
  /** `Jr.`, `III`. */
  suffix?: string | undefined
  /** Goes with the given name: `de` in `La Fontaine, Jean de`. */
  'dropping-particle'?: string | undefined
  /** Goes with the family name: `van` in `van Gogh`. */
  'non-dropping-particle'?: string | undefined
  /** A name that has no parts, such as an organisation's. */
  literal?: string | undefined
}
/** A date in CSL-JSON: year, month, day as far as known; a second one ends a range. */
export interface CslDate {
  'date-parts'?: number[][] | undefined
  /** 1 (spring) to 4 (winter), or a word. */
  season?: string | undefined
  /** The date is a guess. */
  circa?: boolean | undefined
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
  /** Used by APA where a text without author is cited by its title. */
  'title-short'?: string | undefined
  editor?: CslName[] | undefined
  'container-title'?: string | undefined
  /** Abbreviation of a journal's name; none is made up. */
  'container-title-short'?: string | undefined
  'collection-title'?: string | undefined
  edition?: string | undefined
  version?: string | undefined
  /** Of a report, an act or an article without pages. */
  number?: string | undefined
  /** Of an act. */
  section?: string | undefined
  /** What it is, such as `Preprint`, `Press release` or `Doctoral dissertation`. */
  genre?: string | undefined
  /** `in press`, `advance online publication`, … */
  status?: string | undefined
  /** BCP 47 tag of the title's language. */
  language?: string | undefined
  /** Court or body that made it. */
  authority?: string | undefined
  'event-title'?: string | undefined
  'event-place'?: string | undefined
  'event-date'?: CslDate | undefined
  publisher?: string | undefined
  'publisher-place'?: string | undefined
  volume?: string | undefined
  issue?: string | undefined
  page?: string | undefined
  issued?: CslDate | undefined
  accessed?: CslDate | undefined
  DOI?: string | undefined
  PMID?: string | undefined
  PMCID?: string | undefined
  URL?: string | undefined
  note?: string | undefined
}

const nameSchema = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  'dropping-particle': z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  literal: z.string().optional(),
})
const dateSchema = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).optional(),
  season: z.string().optional(),
  circa: z.boolean().optional(),
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
    'title-short': z.string().optional(),
    editor: z.array(nameSchema).optional(),
    'container-title': z.string().optional(),
    'container-title-short': z.string().optional(),
    'collection-title': z.string().optional(),
    edition: z.string().optional(),
    version: z.string().optional(),
    number: z.string().optional(),
    section: z.string().optional(),
    genre: z.string().optional(),
    status: z.string().optional(),
    language: z.string().optional(),
    authority: z.string().optional(),
    'event-title': z.string().optional(),
    'event-place': z.string().optional(),
    'event-date': dateSchema.optional(),
    publisher: z.string().optional(),
    'publisher-place': z.string().optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    issued: dateSchema.optional(),
    accessed: dateSchema.optional(),
    DOI: z.string().optional(),
    PMID: z.string().optional(),
    PMCID: z.string().optional(),
    URL: z.string().optional(),
    note: z.string().optional(),
    ...nodeShape,
  })
  .meta({ id: 'Reference', description: 'CSL-JSON plus its label in the text.' })
