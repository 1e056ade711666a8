import type { AnalysedSentence } from '../../sentence/analyse.ts'
import type { Change } from '../change.ts'
import { aimOpening, isBareAim } from '../plain-opening.ts'
import { saysWorth } from './at-purpose.ts'
import { isLong, partAt } from './part-at.ts'

/** `The aim of this study was to`, `We aimed to`, `This study aimed to`, and how the second aim opens. */
const openings: readonly [RegExp, string][] = [
  [
    /^(?:The|Our)(?: \p{Ll}+)? (?:aims?|goals?|objectives?|purposes?)(?: of (?:this|the|our)(?: \p{Ll}+){0,3})? (?:was|were) to /u,
    'The aim was also to ',
  ],
  [/^We (?:aimed|wanted|set out) to /u, 'We also aimed to '],
  [
    /^(?:This|The|Our)(?: \p{Ll}+)? (?:study|trial|review|survey) aim(?:s|ed) to /u,
    'The aim was also to ',
  ],
]

/** How a second aim opens, for a sentence that opens with an aim. */
export function secondAimOf(sentence: AnalysedSentence): string | undefined {
  if (isBareAim(sentence)) return `${aimOpening.replace(' to ', ' also to ')}`
  return openings.find(([pattern]) => pattern.test(sentence.text))?.[1]
}

/** What an aim is for. */
const ends =
  /^(?:assess|decide|determine|estimate|evaluate|explain|find|help|identify|improve|inform|learn|predict|provide|see|understand)$/u

/** Parts `The aim was to check the use of soap in schools to find out whether it helps` as `This was to find out whether it helps`, in a long sentence. */
export function atAimsEnd(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  if (tokens[at]!.lower !== 'to' || !isLong(tokens) || !ends.test(tokens[at + 1]?.lower ?? ''))
    return undefined
  const first = tokens.findIndex(({ lower }) => lower === 'to')
  const aims = isBareAim(sentence) || openings.some(([pattern]) => pattern.test(sentence.text))
  if (!aims || first < 0 || at < first + 7 || !/^(?:noun|name)$/u.test(tokens[at - 1]!.tag))
    return undefined
  if (
    /^(?:ability|attempt|aim|effort|order|way|need|tool|method|potential|model|programs?|models?|tools?|methods?|ways?|questionnaire|test)s?$/u.test(
      tokens[at - 1]!.lower,
    )
  )
    return undefined
  const between = tokens.slice(first + 1, at)
  if (saysWorth(between)) return undefined
  if (
    between.some(
      ({ lower, tag, text }) =>
        tag === 'subord' ||
        /^(?:to|whether|if|that|which|who|or)$/u.test(lower) ||
        /^[,;:]$/u.test(text),
    )
  )
    return undefined
  return partAt(sentence, at, at + 1, 'This was to ')
}

/** Parts `The aim was to count the rashes and to compare two creams` as `The aim was also to compare two creams`, in a long sentence. */
export function atAim(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const and = tokens[at]!.text === ',' ? at + 1 : at
  if (tokens[and]?.lower !== 'and' || tokens[and + 1]?.lower !== 'to' || !isLong(tokens))
    return undefined
  if (tokens[and + 2]?.tag !== 'verb' || (and === at && tokens[at - 1]?.text === ','))
    return undefined
  const opens = secondAimOf(sentence)
  if (opens === undefined) return undefined
  // `whether the drug can be bought and to whom`, `helps to rest and to sleep`: only the aim itself has a `to` before.
  const first = tokens.findIndex(({ lower }) => lower === 'to')
  const inner = tokens.some(
    ({ lower }, place) =>
      place > first && place < at && lower === 'to' && tokens[place + 1]?.tag === 'verb',
  )
  return inner ? undefined : partAt(sentence, at, and + 2, opens)
}
