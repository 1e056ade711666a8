/** One entry of `v1/advisories.json`. */
export interface Advisory {
  topic: string
  /** `withdrawn`: the words must not be shown. `corrected`: they may, with the notice. */
  status: string
  /** The day of the notice, `2026-11-21`. */
  date: string
  reason: string
  /** The revisions it is about; all where there are none. */
  revisions?: readonly string[]
}
