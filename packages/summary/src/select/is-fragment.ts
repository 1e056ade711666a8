import { analyse, type Token } from '@plainleaf/language'
import { isAction } from './says.ts'
import { hasVerb } from './tone.ts'

/** Names the kind of a study, and becomes `This was a survey of 40 homes`. */
export const design: RegExp =
  /^(?:[^\s,.;]{1,30},? ){0,6}(?:analys[ei]s|audit|comparison|evaluation|review|series|stud(?:y|ies)|surveys?|trials?)\b/i

/** Verbs that need no object: after a noun they are its verb (`Sleep improved in both groups`), not what was done to it. */
const own =
  /^(?:aged|agreed|answered|appeared|arrived|changed|consisted|correlated|declined|decreased|delivered|developed|died|differed|disappeared|dropped|emerged|ended|failed|happened|improved|increased|lasted|lived|moved|occurred|participated|persisted|performed|presented|progressed|ranged|recovered|recurred|reduced|remained|reported|resolved|responded|resulted|returned|showed|served|started|stayed|stopped|suffered|survived|tended|varied|worsened)$/u
/** What opens a clause that describes. */
const describing = /^(?:who|whom|whose|which|that|where)$/u
/** Past forms in which things are made or found, before words that say of what or where. */
const made = /^(?:born|done|found|given|grown|known|made|seen|taken|used|worn)$/u
const object = /^(?:adj|adv|det|name|noun|num|pron)$/u

/** Words without a verb, set as a sentence: `A twelve-month survey of rashes in two towns.` An aim, `To find out …`, gets its verb. */
export function isFragment(whole: string): boolean {
  // `Fatigue (feeling tired).`, `Pea-sized spots.`: neither is a verb of the sentence.
  const text = whole
    .replace(/ \([^()]{1,80}\)/gu, '')
    .replace(/(?<!\p{L})\p{L}{1,40}-(?:colou?red|shaped|sized)\b/giu, 'such')
  if (hasVerb(text) || /^(?:to|not)\b/i.test(text) || isAction(text)) return false
  if (
    /^(?:an? |all|he|i|it|many|most|our|she|some|such|th[aeio]\w+|we|you)\b/i.test(text) &&
    !/^an? (?:large|single|small) /i.test(text)
  )
    return false
  // `Survey of 40 homes` becomes `This was a survey of 40 homes`.
  if (design.test(text)) return false
  return !analyse(text).tokens.some(
    ({ tag, lower }, at, all) =>
      tag === 'aux' || (tag === 'verb' && !lower.endsWith('ing') && all[at - 1]?.lower !== 'to'),
  )
}

/**
 * Whether a text is a note, as the methods of an abstract have them: `Answers of parents to questions on sleep.`, `40 children with a rash in whom
 * colds were left out.`, `Surveyed families in two towns.`, `Sleep recorded with a watch at home.`
 */
export function isNote(text: string): boolean {
  if (/^(?:to|not)\b/i.test(text) || design.test(text)) return false
  const { tokens } = analyse(text)
  const first = tokens[0]
  if (!first || !/^(?:adj|det|name|noun|num|verb)$/u.test(first.tag)) return false
  // `Surveyed families`, `Recorded sleep`: nobody did it.
  if (/[^e]ed$/u.test(first.lower)) return !tokens.some((_, at) => at > 0 && isVerb(tokens, at))
  // Not `WHO`.
  const from = tokens.findIndex(({ text: word }) => describing.test(word))
  if (from < 0) return !tokens.some((_, at) => isVerb(tokens, at))
  if (tokens.slice(0, from).some((_, at) => isVerb(tokens, at))) return false
  // `The men who came slept well`: after what describes them comes their verb.
  const groups = tokens.filter(
    (_, at) =>
      at > from && isVerb(tokens, at) && !/^(?:aux|verb|adv|part)$/u.test(tokens[at - 1]!.tag),
  )
  const clauses = tokens.filter(({ text: word }) => describing.test(word))
  return groups.length <= clauses.length
}

/** Whether an item of a list only names a thing, with what describes it: `The number of cells in a drop.`, `A bag that holds urine.` */
export function isNameOf(text: string): boolean {
  const described = /\b(?:that|where|which|whom?|whose)\b/u.test(text)
  return (described || !hasVerb(text)) && !isAction(text) && isNote(text)
}

/** Whether a token may be the verb of a sentence. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!
  if (tag === 'aux' || own.test(lower)) return true
  const before = tokens[at - 1]
  if (tag !== 'verb' || lower.endsWith('ing') || before?.lower === 'to') return false
  const next = tokens[at + 1]
  // `a drop made up of cells`
  if (made.test(lower) && next?.tag !== 'det' && (next?.lower === 'up' || next?.tag === 'prep'))
    return false
  // `and needs assessment`
  if (before && /^(?:adj|conj|det|prep|stop)$/u.test(before.tag)) return false
  if (!/(?:[^e]ed|wn)$/u.test(lower)) return true
  // `sleep recorded with a watch`: nothing follows that it was done to.
  return next !== undefined && object.test(next.tag)
}
