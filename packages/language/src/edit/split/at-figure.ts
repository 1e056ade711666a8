import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import { guardedKind } from '../../verify/guarded-words.ts'
import { readQuantity } from '../../verify/quantity.ts'
import type { Change } from '../change.ts'
import { partAt, reaches, standsAlone } from './part-at.ts'
import { isPast } from './tense.ts'

/** Nouns of more than one value, and the usual ending of many. */
const many = /(?:[^s]s|data)$/u

interface Figure {
  /** First word of its noun phrase, without an article. */
  noun: number
  /** `of`, and one past it the number. */
  of: number
}

/**
 * Parts `…, with a mean age of 43 years` as `The mean age was 43 years`, in the tense of the sentence, and a second one after `and`
 * too. Nothing may be doubted or denied before, and nothing else may follow.
 */
export function atFigure(sentence: AnalysedSentence, comma: number): Change[] {
  const { text, tokens } = sentence
  const figures = figuresWith(tokens, comma)
  if (figures.length === 0 || !standsAlone(tokens, comma)) return []
  // `more likely` compares, and doubts nothing.
  const compares = (at: number) => /^(?:more|less)$/u.test(tokens[at - 1]?.lower ?? '')
  const doubt = tokens.slice(0, comma).some(({ lower }, at) => reaches(lower) && !compares(at))
  if (doubt) return []
  const past = tokens.some((_, at) => at < comma && isPast(tokens, at))
  const part = partAt(sentence, comma, figures[0]!.noun, 'The ')
  if (!part) return []
  return figures.map(({ noun, of }, at) => {
    const isMany = many.test(tokens[of - 1]!.lower)
    const verb = past ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is'
    const name = text.slice(tokens[noun]!.start, tokens[of - 1]!.end)
    const opens = at === 0 ? part.insert : 'the '
    const article = tokens[noun - 1]!.tag === 'det' ? tokens[noun - 1]! : tokens[noun]!
    const start = at === 0 ? part.start : article.start
    return { ...part, start, end: tokens[of]!.end, insert: `${opens}${name} ${verb}` }
  })
}

/** What a phrase with `with` that ends the sentence gives figures of: one or two; none where it says anything else. */
export function figuresWith(tokens: readonly Token[], comma: number): Figure[] {
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'with') return []
  const first = figureAt(tokens, comma + 2)
  if (!first) return []
  const after = rest(tokens, first.of + 1)
  if (after === undefined) return []
  if (tokens[after]?.text === '.' && after === tokens.length - 1) return [first]
  const second = tokens[after]?.lower === 'and' ? figureAt(tokens, after + 1) : undefined
  const end = second ? rest(tokens, second.of + 1) : undefined
  return second && end !== undefined && end === tokens.length - 1 ? [first, second] : []
}

/** `a mean age of 43`: nothing that compares, as `a higher rate of 9%` is higher than what stands before. */
function figureAt(tokens: readonly Token[], at: number): Figure | undefined {
  const noun = /^(?:an?|the)$/u.test(tokens[at]?.lower ?? '') ? at + 1 : at
  let of = noun
  while (/^(?:adj|noun)$/u.test(tokens[of]?.tag ?? '')) of += 1
  const own = tokens.slice(noun, of)
  if (own.length === 0 || tokens[of]?.lower !== 'of' || !tokens[of + 1]) return undefined
  if (own.at(-1)!.tag !== 'noun' || own.some(({ lower }) => guardedKind(lower))) return undefined
  // `with patients of 40 years`, `with doses of 5 mg` say who and how much was given.
  if (
    /^(?:\p{L}*patients?|people|men|women|children|adults?|doses?|groups?|total|number|maximum|minimum|sample|samples)$/u.test(
      own.at(-1)!.lower,
    )
  )
    return undefined
  return readQuantity(tokens, of + 1) ? { noun, of } : undefined
}

/** Where a figure with its unit, and what it is of, ends: at a full stop or at `and`; undefined where a verb or comma follows. */
function rest(tokens: readonly Token[], at: number): number | undefined {
  for (let now = at; now < tokens.length; now += 1) {
    const { tag, text, lower } = tokens[now]!
    if (now === tokens.length - 1 && text === '.') return now
    if (lower === 'and') return nounPhraseEnd(tokens, now + 1) === undefined ? undefined : now
    const listed = text === ',' && /^\d/u.test(tokens[now + 1]?.text ?? '')
    const last = text === ',' && tokens[now + 1]?.lower === 'and'
    if (listed || last) {
      // `of 1.83, 2.19, and 1.49`
      if (last && /^\d/u.test(tokens[now + 2]?.text ?? '')) now += 2
      continue
    }
    if (/^[()]$/u.test(text)) continue
    if (!/^(?:num|sign|noun|adj|prep|det|name)$/u.test(tag)) return undefined
  }
  return undefined
}
