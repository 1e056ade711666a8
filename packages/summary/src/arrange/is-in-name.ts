import type { FoundTerm, Token } from '@plainleaf/language'

/** Adjectives that say how much, when or which, and make no other thing of what they describe. */
const plain = new Set(
  (
    'severe mild moderate serious bad worse worst new old older young common rare frequent further other own early late later recent past ' +
    'small large big high higher low lower good better best poor safe strong weak daily weekly monthly regular certain possible likely ' +
    'unlikely untreated first second third last next many several few fewer more most less such same different similar specific sudden ' +
    'long-term short-term ongoing successful full whole average normal current previous single main painful itchy red dry effective ' +
    'simple special quick slow long short local open repeated important dangerous harmful potential adult standard extra additional'
  ).split(' '),
)

/**
 * Whether a term is a part of a longer name or phrase, which an explanation of the part would cut in two or explain wrongly:
 * `primary biliary cirrhosis` is no severe scarring, and `the causality of a drug` is no whole before `of`.
 */
export function isInName(tokens: readonly Token[], { start, end, long }: FoundTerm): boolean {
  if (long !== undefined) return false
  const next = tokens.find((token) => token.start >= end)
  if (next?.lower === 'of') return true
  const before = tokens.findLast((token) => token.end <= start)
  if (before === undefined || before.end !== start - 1) return false
  return before.tag === 'noun' || (before.tag === 'adj' && !plain.has(before.lower))
}
