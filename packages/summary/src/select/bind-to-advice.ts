import { words } from '@plainleaf/language'
import { follow } from './bind-to-names.ts'
import { type Candidate, orderOf } from './candidate.ts'

/** What is eaten or drunk, and what is in it: `Foods high in salt include:`, `Some drinks also contain sugar, including:` */
const eaten = /\b(?:alternatives|beverages|dishes|drinks?|foods?|meals|products|snacks?)\b/iu
const holds =
  /\b(?:contain(?:s|ing)?|high(?:er)?|lots|low(?:er)?|more|much|rich|sources?)\b|\bamounts of\b/iu
const announces = /:$|\b(?:includ(?:e|es|ing)|such as)\b/u
/** What says that one should have it or keep off it, or what it does. */
const advice =
  /\b(?:allowed|ask|avoid\w*|best|better|cause[sd]?|choos\w+|cut\w*|eat|good|healthy|helps?|instead|keep\w*|less|limit\w*|need\w*|reduc\w+|replac\w+|should|safe|try|want|watch|worse\w*)\b/iu
/** Nouns that say nothing of what is in the food. */
const general =
  /^(?:alternatives|amounts?|beverages|canned|certain|common|contain\w*|dishes|drinks?|examples?|foods?|fresh|frozen|higher|includ\w*|large|lower|many|meals|natural|other|processed|products|rich|small|snacks?|some|sources?|such|that|these|which|with)$/u

/** What a list of foods says that they hold; undefined where it tells what to do with them, or is no such list. */
function heldBy(one: Candidate): string[] | undefined {
  const { text, sources, unit } = one
  if (unit ? unit[0] !== one : sources.length < 2) return undefined
  const [lead] = announces.exec(text) ? text.split(/(?<=\b(?:includ(?:e|es|ing)|such as)\b)/u) : []
  if (lead === undefined || !eaten.test(lead) || !holds.test(lead) || advice.test(lead))
    return undefined
  const own = words(lead.toLowerCase()).flatMap((word) => word.split('-'))
  return own.filter((word) => word.length > 3 && !general.test(word))
}

/**
 * Ties a list of foods that only says what is in them to the sentence before it that says what to do about that: `Foods high in salt
 * include:` below a heading on treatment reads as what to eat. Where none says so, the list is not told.
 */
export function bindToAdvice(all: readonly Candidate[]): Candidate[] {
  const left = new Set<Candidate>()
  for (const one of all) {
    const held = heldBy(one)
    if (!held || held.length === 0 || one.needs || one.keyPoint) continue
    const { section } = one.sources[0]!
    const says = ({ text }: Candidate) =>
      advice.test(text) && held.some((word) => text.toLowerCase().includes(word))
    const near = all.filter((other) => other.sources[0]!.section === section && !other.unit)
    const advises = near.findLast((other) => orderOf(other) < orderOf(one) && says(other))
    const after = near.find((other) => orderOf(other) > orderOf(one.unit?.at(-1) ?? one))
    if (advises && !advises.unfit) follow(one, advises)
    else if (one.owed === 'always' || (after && advice.test(after.text) && eaten.test(after.text)))
      continue
    else for (const part of one.unit ?? [one]) left.add(part)
  }
  return all.filter((one) => !left.has(one))
}
