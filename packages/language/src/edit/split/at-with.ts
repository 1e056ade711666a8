import { verbForms } from '../../inflect/verb-forms.ts'
import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt, reaches, standsAlone } from './part-at.ts'
import { isPast } from './tense.ts'

/** Verbs that say what else went on, by their -ing; `being` and `having` have forms of their own for many. */
const known: ReadonlyMap<string, string> = new Map(
  (
    'be have show get need increase rise fall drop decrease last range reach keep maintain report occur happen live ' +
    'take make give remain stay act help work improve lead use receive feel die survive become grow vary start stop ' +
    'rest sit lie develop require demonstrate undergo account represent have return respond complete'
  )
    .split(' ')
    .map((base) => [base === 'be' ? 'being' : verbForms(base).ing, base]),
)
const plural = /(?:[^s]s|people|children|women|men)$/u

/**
 * Parts `…, with the rate increasing to 90%` as `The rate increased to 90%`, in the tense of the sentence. Only where
 * nothing before says `may` or `not`, and nothing follows but this.
 */
export function atWith(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { text, tokens } = sentence
  const found = withClause(tokens, comma)
  if (!found || !standsAlone(tokens, comma)) return undefined
  const before = tokens.slice(0, comma)
  if (before.some(({ lower }) => reaches(lower))) return undefined
  // `Trials have shown …, with the drug working`: the trials show that too.
  if (before.some(({ lower }) => /^(?:shows?|shown|showing)$/u.test(lower))) return undefined
  const verb = tokens[found.verb]!
  const noun = tokens.slice(comma + 2, found.verb)
  const said = formFor(
    found.base,
    isMany(noun),
    before.some((_, at) => isPast(before, at)),
  )
  const part = partAt(sentence, comma, comma + 2, '')
  if (!part) return undefined
  const first = tokens[comma + 2]!.start
  const subject = text.slice(first, tokens[found.verb - 1]!.end)
  const opens = subject.charAt(0).toUpperCase() + subject.slice(1)
  return { ...part, end: verb.end, insert: `. ${opens} ${said}` }
}

/** Where its verb is, of a clause with `with` that ends the sentence. */
export function withClause(
  tokens: readonly Token[],
  comma: number,
): { verb: number; base: string } | undefined {
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'with') return undefined
  const verb = nounPhraseEnd(tokens, comma + 2)
  const base = verb === undefined ? undefined : known.get(tokens[verb]?.lower ?? '')
  if (verb === undefined || !base || tokens[verb]!.tag === 'noun') return undefined
  // A pronoun would need another form (`with them needing`), and what follows a second comma may go on with either.
  if (tokens[comma + 2]!.tag === 'pron' && verb === comma + 3) return undefined
  // With a second -ing (`women having a scan dying less often`) the first may only describe.
  const more = tokens.slice(verb + 1).some(({ text, lower }) => text === ',' || known.has(lower))
  return more ? undefined : { verb, base }
}

function isMany(noun: readonly Token[]): boolean {
  const link = noun.findIndex(({ tag }) => tag === 'prep')
  const head = noun
    .slice(0, link < 0 ? noun.length : link)
    .findLast(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'num')
  if (!head || noun.some(({ tag }) => tag === 'conj')) return true
  return head.tag === 'num' ? !/^(?:1|one)$/u.test(head.lower) : plural.test(head.lower)
}

function formFor(base: string, many: boolean, past: boolean): string {
  const forms = verbForms(base)
  if (base === 'be') return past ? (many ? 'were' : 'was') : many ? 'are' : 'is'
  return past ? forms.past : many ? forms.base : forms.third
}
