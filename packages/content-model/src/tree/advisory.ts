import { z } from 'zod'
import { idPattern } from './phrasing.ts'

/** What became of words that were published: taken back, or put right. */
export const advisoryStatuses = ['withdrawn', 'corrected'] as const
export type AdvisoryStatus = (typeof advisoryStatuses)[number]

/** What those who show a topic elsewhere must know about words that were published once. */
export interface Advisory {
  /** Stable, unique in its collection: `2026-001`. */
  id: string
  /** Id of the topic; it may be gone from the collection. */
  topic: string
  status: AdvisoryStatus
  /** ISO 8601 calendar date. */
  date: string
  /** One or two sentences for readers. */
  reason: string
  /** Ids of the sections it is about. Default: the whole topic. */
  sections?: string[] | undefined
  /** Revisions whose words are wrong: the first 12 hexadecimal digits of their content hash. */
  revisions?: string[] | undefined
  /** Id of the topic to read instead. */
  replacedBy?: string | undefined
}

const idText = z.string().regex(idPattern).max(200)

export const advisorySchema: z.ZodType<Advisory> = z
  .strictObject({
    id: idText,
    topic: idText,
    status: z.enum(advisoryStatuses),
    date: z.iso.date(),
    reason: z.string().trim().min(1).max(2000),
    sections: z.array(idText).min(1).optional(),
    revisions: z
      .array(z.string().regex(/^[0-9a-f]{12}$/, 'Expected the 12 hexadecimal digits of a revision'))
      .min(1)
      .optional(),
    replacedBy: idText.optional(),
  })
  .meta({ id: 'Advisory', description: 'A topic that was withdrawn or corrected.' })

/** Whether a whole topic was taken back, so that its words must not be shown. */
export function isWithdrawn(topicId: string, advisories: readonly Advisory[] = []): boolean {
  return advisories.some(
    ({ topic, status, sections }) =>
      topic === topicId && status === 'withdrawn' && sections === undefined,
  )
}
