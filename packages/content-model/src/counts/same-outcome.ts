import { countCues } from './count-cues.ts'
import type { Rate } from './counts-in.ts'

/**
 * Whether two numbers out of 100 in a row stand to be compared: they count one outcome in two groups. The second says nothing of an
 * outcome of its own (`In the placebo group it was 32 out of 100`), or the same as the first. In other languages than English,
 * where groups are not told from outcomes, it names what it is compared with.
 */
export function sameOutcome(one: Rate, other: Rate, lang: string): boolean {
  const { compared } = countCues(lang)
  if (compared) return compared.test(other.clause)
  const [group, otherGroup] = [one.group, other.group]
  // Two pictures of which one has no name, or both the same, say nothing beside one another.
  if (!group || !otherGroup || group.toLowerCase() === otherGroup.toLowerCase()) return false
  return isIn(other, one) || isIn(one, other)
}

/** Whether the sentence of another figure has half of what a figure says of its outcome, at least. */
function isIn({ clause, group = '', named }: Rate, { sentence }: Rate): boolean {
  const groups = new Set(named ? tellingIn(group) : [])
  const told = tellingIn(clause).filter((word) => !groups.has(word))
  const said = new Set(tellingIn(sentence))
  return told.filter((word) => said.has(word)).length * 2 >= told.length
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
