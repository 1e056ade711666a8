import type { Limits } from '@plainleaf/content-model'
import type { Loudness } from '../terminal/print-messages.ts'

/** What every verb can be told. */
export interface ReadingFlags extends Loudness {
  /** Bytes of the largest document that is read. */
  maxInput?: number | undefined
  /** BCP 47 tag of documents that do not name their language. */
  lang?: string | undefined
}

/** The limits that flags override. */
export function toLimits({ maxInput }: ReadingFlags): Partial<Limits> {
  return maxInput === undefined ? {} : { bytes: maxInput }
}
