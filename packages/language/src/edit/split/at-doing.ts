import { type VerbForms, verbForms } from '../../inflect/verb-forms.ts'
import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { finiteVerbAt, nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { isLong, partAt, reaches, standsAlone } from './part-at.ts'
import { pronounFor } from './pronoun-for.ts'
import { isPast } from './tense.ts'

/** What only the subject of the sentence can do. */
const deeds: ReadonlyMap<string, VerbForms> = new Map(
  'ask call request seek cite state say note warn urge advise recommend propose announce describe express'
    .split(' ')
    .map((base) => [verbForms(base).ing, verbForms(base)]),
)

/**
 * Parts `The agency refused it, asking for another trial` as `It asked for another trial`, in the tense of the sentence: only for
 * what nobody but the subject can do, where the subject opens the sentence or follows `In May 2020,`, and acts.
 */
export function atDoing(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { text, tokens } = sentence
  const forms = deeds.get(tokens[comma + 1]?.lower ?? '')
  if (!forms || !isLong(tokens) || !standsAlone(tokens, comma)) return undefined
  const from = subjectAt(sentence, comma)
  const end = nounPhraseEnd(tokens, from)
  const verb = end === undefined ? undefined : finiteVerbAt(tokens, end)
  if (end === undefined || verb === undefined || tokens[verb]!.tag !== 'verb') return undefined
  const before = tokens.slice(0, comma)
  // `In May` is no `may`.
  if (before.some(({ lower, text }) => text !== 'May' && reaches(lower))) return undefined
  const pronoun = pronounFor(tokens.slice(from, end), tokens[verb]!)
  if (!pronoun || tokens.some((one, at) => at > comma && one.text === ',')) return undefined
  const said = before.some((_, at) => isPast(before, at))
    ? forms.past
    : pronoun === 'It'
      ? forms.third
      : forms.base
  const change = partAt(sentence, comma, comma + 1, `${pronoun} ${said}`)
  const { start, end: last } = tokens[comma + 1]!
  return change && { ...change, end: change.end + text.slice(start, last).length }
}

/** Writings that do nothing but say what they were sent to say. */
const writing = /^(?:letter|notice|report|ruling|statement|warning)$/u
const says: ReadonlyMap<string, VerbForms> = new Map(
  'ask grant refuse reject request state announce confirm demand turn urge'
    .split(' ')
    .map((base) => [verbForms(base).ing, verbForms(base)]),
)

/**
 * Parts `In May, the agency sent a letter turning down the request` as `This letter turned down the request`: only in a long sentence in
 * the past, for `a letter` or the like that the subject sends.
 */
export function atWriting(sentence: AnalysedSentence, at: number): Change | undefined {
  const { text, tokens } = sentence
  const forms = says.get(tokens[at]!.lower)
  const noun = tokens[at - 1]
  if (!forms || !noun || !writing.test(noun.lower) || !isLong(tokens)) return undefined
  if (!standsAlone(tokens, at)) return undefined
  const from = subjectAt(sentence, at)
  const end = nounPhraseEnd(tokens, from)
  const verb = end === undefined ? undefined : finiteVerbAt(tokens, end)
  if (verb === undefined || !/^(?:gave|issued|published|sent)$/u.test(tokens[verb]!.lower))
    return undefined
  if (!/^an?$/u.test(tokens[verb + 1]?.lower ?? '')) return undefined
  if (nounPhraseEnd(tokens, verb + 1) !== at) return undefined
  if (tokens.some(({ lower, text }) => text !== 'May' && reaches(lower))) return undefined
  const change = partAt(sentence, at, at, `This ${noun.lower} ${forms.past}`)
  const { start, end: last } = tokens[at]!
  return change && { ...change, end: change.end + text.slice(start, last).length }
}

/** Bodies that act, as their names end. */
const body =
  /^(?:administration|agency|authority|board|college|commission|committee|council|department|institute|ministry|office|service|society)$/u

/** What somebody sees, thinks or feels is not done: `It did this by granting it` would not follow. */
const minds =
  /^(?:admired|agreed|appreciated|believed|considered|felt|found|got|had|heard|knew|learned|learnt|liked|loved|noticed|received|regarded|remembered|saw|thought|understood|valued|wanted|welcomed)$/u

/**
 * Parts `The agency cut the cost of the mask by giving it to all` as `The agency cut the cost of the mask. It did this by giving it to all`:
 * only in a long sentence in the past, where the subject opens it and acts. `By granting it a label` becomes `by granting a label`.
 */
export function atMeans(sentence: AnalysedSentence, at: number): Change | undefined {
  const { text, tokens } = sentence
  const [noun, by, doing] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (by?.lower !== 'by' || doing?.tag !== 'verb' || !doing.lower.endsWith('ing')) return undefined
  if (!noun || !/^(?:noun|name)$/u.test(noun.tag) || !isLong(tokens)) return undefined
  if (!standsAlone(tokens, at)) return undefined
  // `and` may stand in the name of an agency.
  const office = tokens.slice(0, 9).findIndex(({ lower }) => body.test(lower)) + 1
  const end = afterAcronym(tokens, office || nounPhraseEnd(tokens, 0))
  const verb = end === undefined ? undefined : finiteVerbAt(tokens, end)
  if (end === undefined || verb === undefined || tokens[verb]!.tag !== 'verb') return undefined
  const before = tokens.slice(0, at)
  const past = isPast(tokens, verb) || (office > 0 && /[^e]ed$/u.test(tokens[verb]!.lower))
  if (!past || before.some((one) => one.text === ',' || reaches(one.lower))) return undefined
  if (minds.test(tokens[verb]!.lower)) return undefined
  const pronoun = office > 0 ? 'It' : pronounFor(tokens.slice(0, end), tokens[verb]!)
  // `It did this by granting it a label`, `They did this by giving them masks`: one word for two.
  const other = tokens[at + 2]!
  const twice = pronoun === 'They' ? other.lower === 'them' : other.lower === 'it'
  if (twice && !/^(?:granting|giving|awarding)$/u.test(doing.lower)) return undefined
  const part = pronoun ? partAt(sentence, at, at, `${pronoun} did this `) : undefined
  if (!part || !twice) return part
  const said = text.slice(by.start, doing.end)
  return { ...part, end: other.end, insert: `${part.insert}${said}` }
}

/** One past the acronym in brackets that follows a name. */
function afterAcronym(tokens: readonly Token[], end: number | undefined): number | undefined {
  if (end === undefined || tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')') return end
  return end + 3
}

/** Where the subject is: first, or after an opening such as `In May 2020,`. */
function subjectAt({ tokens }: AnalysedSentence, to: number): number {
  const comma = tokens.findIndex(({ text }, at) => at < to && text === ',')
  const opens = comma > 0 && comma < 5 && tokens[0]!.tag === 'prep'
  return opens ? comma + 1 : 0
}
