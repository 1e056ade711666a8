import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { readQuantity } from '../../verify/quantity.ts'
import type { Change } from '../change.ts'
import { partAt, standsAlone } from './part-at.ts'

/** Parts `…, compared with 32 out of 100 on placebo` as `This compares with 32 out of 100 on placebo`. */
export function atCompared(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { tokens } = sentence
  const link = tokens[comma + 2]
  if (tokens[comma + 1]?.lower !== 'compared' || !link || !/^(?:with|to)$/u.test(link.lower))
    return undefined
  const from = comma + 3
  const figure = [from, from + 1].some((at) => tokens[at] && readQuantity(tokens, at))
  if (!figure || !standsAlone(tokens, comma)) return undefined
  return partAt(sentence, comma, from, `This compares ${link.lower} `)
}
