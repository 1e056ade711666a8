import type { CslDate, CslName, Reference } from '../tree/reference.ts'

/** Words that styles put between the facts, and parts of addresses. */
const between = new Set(
  'and et al in doi org https http www dx p pp vol no ed eds editor editors available from retrieved accessed'.split(
    ' ',
  ),
)

/** Whether the fields of a reference hold every word of `printed`, by default of the entry as its document printed it. */
export function saysAll(reference: Reference, printed: string = reference.raw ?? ''): boolean {
  const { author, editor, issued, accessed, raw: _, ...fields } = reference
  const texts = Object.values(fields).filter((field) => typeof field === 'string')
  const known = new Set(
    [...texts, ...[author, editor].flatMap(ofNames), ...[issued, accessed].flatMap(ofDate)].flatMap(
      toWords,
    ),
  )
  return toWords(printed).every((word) => known.has(word) || between.has(word))
}

function ofNames(names: CslName[] | undefined): string[] {
  return (names ?? []).flatMap((name) => Object.values(name).filter((part) => part !== undefined))
}

function ofDate(date: CslDate | undefined): string[] {
  return [...(date?.['date-parts'] ?? []).flat().map(String), date?.literal ?? '']
}

function toWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
