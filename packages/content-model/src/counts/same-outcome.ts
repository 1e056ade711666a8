import { countCues } from './count-cues.ts'
import type { Rate } from './counts-in.ts'

/**
 * Whether two numbers out of 100 in a row stand to be compared: they count one outcome in two groups. The second says nothing of an
 * outcome of its own (`In the placebo group it was 32 out of 100`), or the same as the first. In other languages than English,
 * where outcomes are not told from groups, both name a group.
 */
export function sameOutcome(one: Rate, other: Rate, lang: string): boolean {
  if (!areApart(one, other) || one.labelled !== other.labelled) return false
  // Labels alone may be of what was tried, or of what it did.
  if (one.labelled) return one.clause === other.clause
  return countCues(lang).compared ? true : countsSame(one, other)
}

/** Whether the words around two numbers say the same of what they count, or those of one nothing. */
export function countsSame(one: Rate, other: Rate): boolean {
  return isIn(other, one) || isIn(one, other)
}

/**
 * Whether what stands below two pictures tells them apart. Where one names its group and the other says what it counts, or both say
 * that alike, it does not.
 */
export function areApart(one: Rate, other: Rate): boolean {
  const [group, otherGroup] = [one.group?.toLowerCase(), other.group?.toLowerCase()]
  if (!group || !otherGroup || group === otherGroup || one.named !== other.named) return false
  return one.named || (hasOwn(group, otherGroup) && hasOwn(otherGroup, group))
}

/** Whether words hold one that others do not: `women slept well` beside `men slept well`. */
function hasOwn(words: string, others: string): boolean {
  const known = new Set(wordsIn(others))
  return wordsIn(words).some((word) => !known.has(word) && !hedges.has(word))
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
const hedges: ReadonlySet<string> = new Set(
  'people persons patients participants of the about only still also even just who they'.split(' '),
)

/** Whether the sentence of another figure has half of what a figure says of its outcome, at least. */
function isIn(one: Rate, { sentence }: Rate): boolean {
  const told = outcomeOf(one)
  const said = new Set(tellingIn(sentence))
  return told.filter((word) => said.has(word)).length * 2 >= told.length
}

/** Whether the clause of a number says what it counts. */
export function tellsOutcome(one: Rate): boolean {
  return outcomeOf(one).length > 0
}

/** What a clause says beside the name of the group. */
function outcomeOf({ clause, group = '', named }: Rate): string[] {
  const groups = new Set(named ? tellingIn(group) : [])
  return tellingIn(clause).filter((word) => !groups.has(word))
}

/** What words say beside naming people, groups and times, by how they begin: `slept` and `sleep` differ, `improved` and `improvement` do not. */
function tellingIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []
  return words.filter((word) => word.length > 2 && !small.has(word)).map((word) => word.slice(0, 5))
}

const small: ReadonlySet<string> = new Set(
  `the and but for with without after before about around only nearly almost people persons patients participants adults children men
women some others who got took had has have was were are been did does not also still them they their out number figure rate same
against compare compares compared comparing than versus group groups this that these those given received while whereas just among it's one two`.split(
    /\s+/u,
  ),
)
