import type { GlossaryEntry } from '@plainleaf/content-model'

/** By term, whatever its case and accents; by code unit, so that no locale has a say. */
export function sortEntries(entries: readonly GlossaryEntry[]): GlossaryEntry[] {
  const keys = new Map(entries.map((entry) => [entry, keyOf(entry)]))
  const key = (entry: GlossaryEntry): string => keys.get(entry) ?? ''
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function keyOf({ term, id }: GlossaryEntry): string {
  return `${term.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()}\n${id}`
}
