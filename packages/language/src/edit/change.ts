/** A replacement in a text: the characters from `start` to `end` become `insert`. */
export interface Change {
  /** Permanent name of the rule that asks for it, kebab-case. */
  ruleId: string
  /** UTF-16 offsets in the text before any change. */
  start: number
  end: number
  insert: string
  /** For a person: why. */
  reason: string
}

/** The text with changes made. They must not overlap; their order does not matter. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, insert }) => now.slice(0, start) + insert + now.slice(end), text)
}
