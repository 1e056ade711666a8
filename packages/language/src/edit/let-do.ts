import { verbForms } from '../inflect/verb-forms.ts'
import { isHeld } from '../sentence/held-spans.ts'
import type { Token } from '../tag/token.ts'
import type { Rule } from './rule.ts'

/** Who may do something; `allows time to rest` lets nobody rest. */
const person =
  /^(?:adults|babies|boys|carers|children|clients|doctors|families|girls|infants|men|me|mothers|nurses|parents|participants|patients|people|researchers|scientists|staff|students|teenagers|them|therapists|us|users|visitors|volunteers|women|workers|you)$/u
/** Words between `allows` and `to` that name who. */
const naming = /^(?:adj|conj|det|name|noun|num|pron)$/u
/** Words of a longer name for people: `people with asthma`. */
const most = 6

const [allow, plain] = [verbForms('allow'), verbForms('let')]
const forms: ReadonlyMap<string, string> = new Map([
  ['allow', 'let'],
  [allow.third, plain.third],
  [allow.past, plain.past],
  [allow.ing, plain.ing],
])

/**
 * `The lamp allows patients to read at night` as `The lamp lets patients read at night`: only for people, and where `allow` is no
 * passive and no law's. Rule `let-do`.
 */
export const letDo: Rule = {
  id: 'let-do',
  together: true,
  propose({ tokens, held }) {
    for (const [at, verb] of tokens.entries()) {
      const said = forms.get(verb.lower)
      if (said === undefined || verb.tag !== 'verb' || isHeld(held, verb.start, verb.end)) continue
      const to = toAfter(tokens, at)
      if (to === undefined || isLegal(tokens)) continue
      const insert = verb.text === verb.lower ? said : said.charAt(0).toUpperCase() + said.slice(1)
      const reason = `"${insert}" is plainer than "${verb.text} … to"`
      const next = tokens[to + 1]!
      return [
        { ruleId: 'let-do', start: verb.start, end: verb.end, insert, reason },
        { ruleId: 'let-do', start: tokens[to]!.start, end: next.start, insert: '', reason },
      ]
    }
    return []
  },
}

/** The `to` after the people that a verb lets do something. */
function toAfter(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1]
  if (/^(?:is|are|was|were|be|been|being)$/u.test(before?.lower ?? '')) return undefined
  let now = at + 1
  while (now <= at + most && naming.test(tokens[now]?.tag ?? '')) now += 1
  const [who, to, verb] = [tokens[now - 1], tokens[now], tokens[now + 1]]
  if (now === at + 1 || !person.test(who!.lower) || to?.lower !== 'to') return undefined
  return verb?.tag === 'verb' && !/(?:ing|ed)$/u.test(verb.lower) ? now : undefined
}

/** What the law or an office allows is more than letting. */
function isLegal(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) =>
    /^(?:act|court|dea|fda|government|law|laws|legal|legally|licen[cs]e|policy|regulat\w{1,8}|rules?)$/u.test(
      lower,
    ),
  )
}
