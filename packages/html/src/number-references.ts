import type { Reference } from '@plainleaf/content-model'
import type { NumberedReference } from './context.ts'

/**
 * Gives each reference the number that is printed for it. A document that numbers its references keeps its
 * numbers; with any other labels (names, years, none) they are counted from 1.
 */
export function numberReferences(
  references: readonly Reference[],
  idOf: (id: string) => string,
): Map<string, NumberedReference> {
  const labels = new Set(references.map((reference) => reference.label))
  const own =
    labels.size === references.length && [...labels].every((label) => /^[1-9]\d{0,4}$/.test(label))
  const found = new Map<string, NumberedReference>()
  for (const [place, reference] of references.entries()) {
    const number = own ? Number(reference.label) : place + 1
    found.set(reference.id, { reference, number, id: idOf(`ref-${reference.id}`), citedBy: [] })
  }
  return found
}
