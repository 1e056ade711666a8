import type { Token } from '@plainleaf/language'

const before: ReadonlySet<string> = new Set(
  "please always never then next now first also just only do don't not n't n’t ’t 't and or but".split(
    ' ',
  ),
)
/** Verbs that open directions and that taggers take for nouns. */
const orders: ReadonlySet<string> = new Set(
  (
    'ask book brush call change check clean comb contact cook cover cut dress drink dry eat exercise go help hold keep ' +
    'limit look measure pack phone place plan practise press report rest ring rinse rub see shake soak spray start stop ' +
    'talk take tell test treat try turn use visit wait walk wash watch wear write'
  ).split(' '),
)

/** The verb that tells the reader what to do (`Wash your hands`, `If it itches, do not scratch`), or undefined. */
export function commandOf(tokens: readonly Token[]): Token | undefined {
  if (tokens.at(-1)?.text === '?') return undefined
  const first = verbFrom(tokens, 0)
  if (first) return first
  // `If you wheeze, call us`: the order follows the condition.
  if (!/^(?:if|when|before|after|once|while|until|to|for)$/u.test(tokens[0]?.lower ?? ''))
    return undefined
  const comma = tokens.findIndex(({ text }) => text === ',')
  return comma > 0 ? verbFrom(tokens, comma + 1) : undefined
}

function verbFrom(tokens: readonly Token[], from: number): Token | undefined {
  let at = from
  while (tokens[at] && (tokens[at]!.tag === 'stop' || before.has(tokens[at]!.lower))) at += 1
  const token = tokens[at]
  if (!token) return undefined
  if (token.tag === 'verb') return /(?:ing|ed|[^s]s)$/u.test(token.lower) ? undefined : token
  const next = tokens[at + 1]
  const directed =
    next !== undefined &&
    (/^(?:det|pron|adv|num|adj)$/u.test(next.tag) || /^(?:at|for|to)$/u.test(next.lower))
  return orders.has(token.lower) && directed ? token : undefined
}
