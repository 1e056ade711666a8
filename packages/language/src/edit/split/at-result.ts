import { type VerbForms, verbForms } from '../../inflect/verb-forms.ts'
import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt, nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt, reaches, standsAlone } from './part-at.ts'
import { isPast } from './tense.ts'

/** Results of what the sentence tells, said with -ing, and how they are said of `this`. */
const results: ReadonlyMap<string, VerbForms> = new Map(
  (
    'affect allow cause create ease enable encourage give help improve increase indicate lead let limit lower make mean offer ' +
    'prevent produce promote protect provide put raise reduce reflect represent require result show suggest support yield confirm imply highlight'
  )
    .split(' ')
    .map((base) => [verbForms(base).ing, verbForms(base)]),
)
const denies = /^(?:not|n['’]t|no|none|never)$/u

/**
 * Parts `…, making it hard to sleep` as `This makes it hard to sleep`, in the tense of the sentence. Only where nothing
 * before says `may` or `not`: what is doubted stays in the sentence that doubts.
 */
export function atResult(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { text, tokens } = sentence
  const verb = tokens[comma + 1]
  const forms = verb && results.get(verb.lower)
  if (!forms || !standsAlone(tokens, comma)) return undefined
  // A label (`Itching: the skin …`) tells no time.
  const before = tokens.slice(
    tokens.findLastIndex((one, at) => at < comma && one.text === ':') + 1,
    comma,
  )
  // What a finding means, it means now.
  const tells = /^(?:suggest|indicate|mean|show|support)/u.test(forms.base)
  const said = !tells && before.some((_, at) => isPast(before, at)) ? forms.past : forms.third
  // `The drug was well tolerated, showing an effect`: that it was borne or given shows nothing.
  if (tells && before.some(({ lower }) => /^(?:given|taken|tolerated|used)$/u.test(lower)))
    return undefined
  // `No cause was found, suggesting that`: what the finding suggests is not denied with it.
  const finds = tells && tokens[comma + 2]?.lower === 'that'
  if (before.some(({ lower }) => reaches(lower) && !(finds && denies.test(lower)))) return undefined
  const object = nounPhraseEnd(tokens, comma + 2)
  if (object === undefined && !/^(?:to|in|that|from)$/u.test(tokens[comma + 2]?.lower ?? ''))
    return undefined
  // `…, causing pain, and …` goes on after its own comma.
  const later = tokens.flatMap((one, at) => (one.text === ',' && at > comma ? [at] : []))
  if (later.some((at) => forms.base !== 'mean' || goesOn(tokens, at))) return undefined
  if (hasSecond(tokens, comma + 2) || isInserted(tokens, comma)) return undefined
  // `Nurses talk with the patient, helping them rest`: apart from it `them` would be the nurses.
  if (tokens[comma + 2]?.lower === 'them' && isMany(tokens)) return undefined
  const change = partAt(sentence, comma, comma + 1, `This ${said}`)
  return change && { ...change, end: change.end + text.slice(verb.start, verb.end).length }
}

/** Whether a sentence opens with many, whom `them` would seem to be in a sentence of its own. */
function isMany(tokens: readonly Token[]): boolean {
  const end = nounPhraseEnd(tokens, 0)
  return end !== undefined && /(?:[^s]s|people|women|children)$/u.test(tokens[end - 1]!.lower)
}

/** `causing pain and raising the risk`: two results, and `This causes` would be said of one. */
function hasSecond(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ tag, lower }, at) =>
      at > from && tag === 'verb' && lower.endsWith('ing') && tokens[at - 1]!.tag === 'conj',
  )
}

/** `Whether it has one cause, meaning it runs in families, is unclear`: the verb of the sentence comes after it. */
function isInserted(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  const next = tokens[close + 1]
  return close > 0 && (next?.tag === 'aux' || (next?.tag === 'verb' && /[^s]s$/u.test(next.lower)))
}

/** After its commas `meaning it is not safe to make, sell or take it` only goes on with a list of verbs or nouns. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at + 1]?.tag === 'conj' ? at + 2 : at + 1
  return clauseStartsAt(tokens, from) || /^(?:which|who|but|so|and)$/u.test(tokens[at + 1]!.lower)
}
