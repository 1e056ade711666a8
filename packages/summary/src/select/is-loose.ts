import { isName } from '../source/list-paragraphs.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { isFragment, isNameOf } from './is-fragment.ts'
import { completes } from './lead-in.ts'
import { hasVerb } from './tone.ts'

/** `People at risk include: - …`: an item without a verb is nothing without the words that lead it in. */
export function isLoose(
  { block, inPassage, text }: ReadSentence,
  lead: ReadSentence | undefined,
): boolean {
  if (block !== 'list item' || inPassage > 0 || lead === undefined) return false
  // `They include: - Swollen glands`: nothing swelled.
  const participle = /^(?:not )?\p{L}+(?:ed|ing) /iu.exec(text)
  const named = participle && completes(lead.text) && !hasVerb(text.slice(participle[0].length))
  if (!participle && completes(lead.text) && isName(text)) return true
  // `Adults: every two years.`
  const [, after] = /^[^:]{3,120}: ([^:]{3,120})$/u.exec(text) ?? []
  if (after !== undefined && isFragment(after)) return true
  // `The number of cells in a drop of blood.`
  return named === true || isFragment(text) || isNameOf(text)
}
