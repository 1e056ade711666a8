import type { Finding } from '@plainleaf/content-model'
import type { Variant } from '../model/design.ts'

/** What was found of one form of a handout. */
export interface FoundIn {
  variant: Variant
  finding: Finding
}

/** How many pages there may be, at the end of a finding. */
const ofPages = / (\d{1,2}) pages?$/u

/**
 * Findings of the forms of one handout, each thing once: what holds for several names them all, `(standard, mono)`, and all the
 * numbers of pages that they have. In the order in which each thing was found first.
 */
export function mergeForms(found: readonly FoundIn[]): Finding[] {
  const same = Map.groupBy(found, ({ variant, finding: { ruleId, reason, note } }) =>
    JSON.stringify([ruleId, reason.replace(`(${variant})`, '').replace(ofPages, ''), note]),
  )
  return [...same.values()].flatMap((all) => {
    const [first] = all
    if (!first || all.length === 1) return all.map(({ finding }) => finding)
    const { variant, finding } = first
    const forms = [...new Set(all.map((one) => one.variant))]
    const pages = [...new Set(all.map((one) => Number(ofPages.exec(one.finding.reason)?.[1] ?? 0)))]
    const ordered = pages.toSorted((one, other) => one - other)
    const reason = finding.reason
      .replace(`(${variant})`, `(${forms.join(', ')})`)
      .replace(ofPages, ` ${ordered.join(' or ')} ${ordered.at(-1) === 1 ? 'page' : 'pages'}`)
    return [{ ...finding, reason }]
  })
}
