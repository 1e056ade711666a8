import type { Token } from '../tag/token.ts'
import { isCounted } from './condition.ts'
import type { Entry } from './entry.ts'

/** Nouns that stand for one thing or many, and never for a mass. */
const counting: ReadonlySet<string> = new Set(
  'aim baby balance change check drop link method result sign'.split(' '),
)

/**
 * Whether plain words would leave a noun that counts without an article: `after modification of the plan` has no room for `change`, and
 * `effects on treatment outcome` none for `result`.
 */
export function isBare(
  { pos, plain }: Entry,
  tokens: readonly Token[],
  at: number,
  to: number,
): boolean {
  if (pos !== 'noun' || !counting.has(plain.words[plain.head]!)) return false
  // `a`, `the` and `his` may be words of the plain phrase itself, and a noun before a noun needs none.
  if (/^(?:an?|the)$/u.test(plain.words[0]!) || tokens[to]?.tag === 'noun') return false
  return !isCounted(tokens, at, to)
}
