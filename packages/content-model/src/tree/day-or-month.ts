import { z } from 'zod'

/** A calendar date, or a month where nobody says on which day (ISO 8601): `2026-03-02`, `2026-03`. */
export const dayOrMonth: z.ZodType<string> = z.union([
  z.iso.date(),
  z.string().regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/u),
])
