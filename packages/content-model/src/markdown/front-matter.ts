import { z } from 'zod'
import { dayOrMonth } from '../tree/day-or-month.ts'
import { idSchema } from '../tree/phrasing.ts'
import { type Audience, type Subject, subjectSchema } from '../tree/topic.ts'

/** What a Markdown file may say about itself between its `---` fences. */
export interface FrontMatter {
  title?: string | undefined
  id?: string | undefined
  description?: string | undefined
  question?: string | undefined
  lang?: string | undefined
  audience?: Audience | undefined
  authors?: string[] | undefined
  reviewedBy?: string[] | undefined
  reviewedOn?: string | undefined
  plainReviewedBy?: string[] | undefined
  lastChecked?: string | undefined
  reviewBy?: string | undefined
  sources?: string[] | undefined
  keywords?: string[] | undefined
  subjects?: Subject[] | undefined
  version?: string | undefined
  funding?: string | undefined
  licence?: string | undefined
  /** What lines of the Markdown are, as in a roles file. */
  lines?: Record<string, string> | undefined
}

/** Keys of front matter in the order they are written, each with what it must hold. */
export const frontMatterKeys: Record<keyof FrontMatter, string> = {
  title: 'text; put it in quotes if it looks like a number',
  id: 'letters, digits, "-", "_" and "."',
  description: 'text of at most 2,000 characters',
  question: 'the title as a reader would ask it',
  lang: 'a language tag such as en or pt-BR',
  audience: 'patient, carer, clinician or public',
  authors: 'a list of names',
  reviewedBy: 'a list of names',
  reviewedOn: 'a date such as 2026-11-20',
  plainReviewedBy: 'a list of names',
  lastChecked: 'a date such as 2026-11-20, or a month such as 2026-11',
  reviewBy: 'a date such as 2027-11-20',
  sources: 'a list of ids of references',
  keywords: 'a list of words',
  subjects: 'a list such as [{ name: Asthma, scheme: MeSH, code: D001249 }]',
  version: 'text; put it in quotes if it looks like a number',
  funding: 'who paid for it',
  licence: 'the name of a licence, such as CC-BY-4.0',
  lines: 'below it one `line: role` a line, two spaces in, such as 12: heading 3',
}

const line = z.string().trim().min(1).max(500)
/** A list, or one entry by itself. */
const listOf = <T>(entry: z.ZodType<T>) =>
  z.union([entry.transform((one) => [one]), z.array(entry).max(1000)])

/** Known keys only, each of its type. */
export const frontMatterSchema: z.ZodType<FrontMatter> = z.strictObject({
  title: line.optional(),
  id: idSchema.optional(),
  description: z.string().trim().max(2000).optional(),
  question: line.optional(),
  // The shape of a tag in RFC 5646, section 2.1; whether the parts are registered is not checked.
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)
    .optional(),
  audience: z.enum(['patient', 'carer', 'clinician', 'public']).optional(),
  authors: listOf(line).optional(),
  reviewedBy: listOf(line).optional(),
  reviewedOn: z.iso.date().optional(),
  plainReviewedBy: listOf(line).optional(),
  lastChecked: dayOrMonth.optional(),
  reviewBy: z.iso.date().optional(),
  sources: listOf(idSchema).optional(),
  keywords: listOf(line).optional(),
  subjects: listOf(subjectSchema).optional(),
  version: line.optional(),
  funding: line.optional(),
  licence: line.optional(),
  lines: z.record(z.string(), z.string()).optional(),
})
