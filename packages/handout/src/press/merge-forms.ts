import type { Finding } from '@plainleaf/content-model'
import type { Variant } from '../model/design.ts'

/** What was found of one form of a handout. */
export interface FoundIn {
  variant: Variant
  finding: Finding
  /** What the form goes without, by name, where that was found. */
  without?: readonly string[]
}

/** What a form goes without to fit on its pages. */
export const partsLeftOut = 'handout-left-out'

/** How many pages there may be, at the end of a finding. */
const ofPages = / (\d{1,2}) pages?$/u

/**
 * Findings of the forms of one handout, each thing once: what holds for several names them all, `(standard, mono)`, and says which
 * have how many pages where they differ; what forms go without is one finding. In the order in which each thing was found first.
 */
export function mergeForms(found: readonly FoundIn[]): Finding[] {
  const same = Map.groupBy(withoutMerged(found), ({ variant, finding }) => {
    const { ruleId, reason, note } = finding
    return JSON.stringify([ruleId, reason.replace(`(${variant})`, '').replace(ofPages, ''), note])
  })
  return [...same.values()].flatMap((all) => {
    const [first] = all
    if (!first || all.length === 1) return all.map(({ finding }) => finding)
    const { variant, finding } = first
    const forms = [...new Set(all.map((one) => one.variant))]
    const counted = Map.groupBy(all, (one) => ofPages.exec(one.finding.reason)?.[0] ?? '')
    const named = finding.reason.replace(`(${variant})`, `(${forms.join(', ')})`)
    if (counted.size < 2) return [{ ...finding, reason: named }]
    const each = [...counted].map(
      ([pages, some]) => `${pages} (${[...new Set(some.map((one) => one.variant))].join(', ')})`,
    )
    const reason = named.replace(ofPages, each.join(' or'))
    return [{ ...finding, reason }]
  })
}

/** What forms go without told in the first finding of it, where they do not all go without the same. */
function withoutMerged(found: readonly FoundIn[]): FoundIn[] {
  const all = found.filter(({ finding, without }) => without && finding.ruleId === partsLeftOut)
  const [first] = all
  if (!first || new Set(all.map(({ without }) => JSON.stringify(without))).size === 1) {
    return [...found]
  }
  const things = [...new Set(all.flatMap(({ without }) => without ?? []))]
  const formsOf = (thing: string): string =>
    all.flatMap(({ variant, without }) => (without?.includes(thing) ? variant : [])).join(', ')
  const told = [...Map.groupBy(things, formsOf)].map(
    ([forms, some]) => `${listed(some)} (${forms})`,
  )
  const reason = `So that each fits on its pages, forms of the handout go without ${told.join('; ')}`
  const merged: FoundIn = { variant: first.variant, finding: { ...first.finding, reason } }
  return found.flatMap((one) => (one === first ? merged : all.includes(one) ? [] : one))
}

/** `a, b and c`. */
export function listed(all: readonly string[]): string {
  const [last = '', ...before] = all.toReversed()
  return before.length > 0 ? `${before.toReversed().join(', ')} and ${last}` : last
}
