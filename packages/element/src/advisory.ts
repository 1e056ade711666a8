import type { OwnWords } from './topic-page.ts'

/** One entry of `v1/advisories.json`. */
export interface Advisory {
  topic: string
  /** `withdrawn`: the words must not be shown. `corrected`: they may, with the notice. */
  status: string
  /** The day of the notice, `2026-11-21`. */
  date: string
  /** What was done and when, to stand above the reason; without it we say so in English. */
  heading?: OwnWords
  reason: string
  /** Ids of the sections it is about; the whole topic where there are none. */
  sections?: readonly string[]
  /** Ids of all sections over which it has to stand; all of them where there are none. */
  concerns?: readonly string[]
  /** The revisions it is about; all where there are none. */
  revisions?: readonly string[]
}
