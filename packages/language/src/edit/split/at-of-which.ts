import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { finiteVerbAt } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import { readQuantity } from '../../verify/quantity.ts'
import type { Change } from '../change.ts'
import { partAt, standsAlone } from './part-at.ts'

/**
 * Parts `40 children came, of whom 9 had a rash` as `Of these, 9 had a rash`, and `40 children came, 9 of whom had a rash` the
 * same way: only after a number of them, which is what `these` are.
 */
export function atOfWhich(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { text, tokens } = sentence
  const number = partOf(tokens, comma)
  if (!number || !standsAlone(tokens, comma)) return undefined
  const { start, end, verb } = number
  const counted = tokens
    .slice(0, comma)
    .filter(({ tag, text: sign }) => tag === 'num' && !/^(?:19|20)\d\d$/u.test(sign))
  if (counted.length !== 1 || tokens.slice(verb).some(({ text: sign }) => sign === ';'))
    return undefined
  const part = partAt(sentence, comma, start, 'Of these, ')
  const figure = text.slice(tokens[start]!.start, tokens[end - 1]!.end)
  const first = figure.charAt(0).toLowerCase() + figure.slice(1)
  return part && { ...part, end: tokens[verb - 1]!.end, insert: `${part.insert}${first}` }
}

/** The number between a comma and the verb: `of whom 9 (22%) had`, `9 of whom had`. */
function partOf(
  tokens: readonly Token[],
  comma: number,
): { start: number; end: number; verb: number } | undefined {
  const isWhich = (at: number) =>
    tokens[at]?.lower === 'of' && /^wh(?:ich|om)$/u.test(tokens[at + 1]?.lower ?? '')
  const before = isWhich(comma + 1)
  const start = before ? comma + 3 : comma + 1
  const quantity = tokens[start] && readQuantity(tokens, start)
  if (!quantity) return undefined
  const close =
    tokens[quantity.to]?.text === '('
      ? tokens.findIndex(({ text }, at) => at > quantity.to && text === ')') + 1
      : quantity.to
  if (close === 0) return undefined
  if (before) {
    const verb = finiteVerbAt(tokens, close)
    return verb === undefined ? undefined : { start, end: close, verb: close }
  }
  if (!isWhich(close) || finiteVerbAt(tokens, close + 2) === undefined) return undefined
  return { start, end: close, verb: close + 2 }
}
