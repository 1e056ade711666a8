import { verbForms } from '../inflect/verb-forms.ts'
import type { AnalysedSentence } from '../sentence/analyse.ts'
import type { Token } from '../tag/token.ts'
import type { Change } from './change.ts'

/** What a study that aims to do it has done by the time it is told of, whatever came out. */
const done = /^(?:compare|describe|examine|explore|look|review|study|test)$/u
const study = /^(?:analysis|article|paper|project|review|study|survey|trial)$/u

/** `This study aimed to look at sleep` as `This study looked at sleep`: who aimed to look did look, and `aimed to find` says no more than that. */
export function aimAsDeed({ tokens }: AnalysedSentence): Change | undefined {
  const aimed = tokens.findIndex(({ lower }) => lower === 'aimed')
  const [before, to, verb] = [tokens[aimed - 1], tokens[aimed + 1], tokens[aimed + 2]]
  if (aimed < 1 || aimed > 5 || !before || to?.lower !== 'to' || !verb) return undefined
  const whose = aimed === 1 ? before.lower === 'we' : study.test(before.lower)
  const ours = aimed === 1 || /^(?:our|the|this)$/u.test(tokens[0]!.lower)
  // `to look at and compare`, `to test and change`: two aims keep their `to`.
  const several = tokens[aimed + 3]?.tag === 'conj' || tokens[aimed + 3]?.text === ','
  if (!whose || !ours || several || !done.test(verb.lower)) return undefined
  if (verb.lower === 'look' && !/^(?:at|into)$/u.test(tokens[aimed + 3]?.lower ?? ''))
    return undefined
  // `to look at rashes and find their cause` has a second aim, which is no deed yet.
  const more = tokens.some(
    ({ tag, lower }, at) =>
      at > aimed + 2 && tag === 'verb' && !/(?:ed|ing|s)$/u.test(lower) && isJoined(tokens, at),
  )
  if (more) return undefined
  return {
    ruleId: 'opening-plain',
    start: tokens[aimed]!.start,
    end: verb.end,
    insert: verbForms(verb.lower).past,
    reason: 'What was done is shorter than what was aimed at',
  }
}

const told: ReadonlyMap<string, string> = new Map(
  'compare describe examine explore look review study test'
    .split(' ')
    .map((base) => [verbForms(base).past, base]),
)
const opening =
  /^((?:We|(?:Our|The|This) (?:[\p{L}-]+ ){0,2}(?:analysis|article|paper|project|review|study|survey|trial)) )(\p{Ll}+)(?= )/u

/** A rewording that opens with such a deed, as the aim that it stands for, where its source opens with one; undefined for any other. */
export function withoutDeed(source: string, rewording: string): string | undefined {
  const found = opening.exec(rewording)
  const base = told.get(found?.[2] ?? '')
  if (!found || base === undefined || rewording.includes('aimed to')) return undefined
  const start = source.slice(0, 90)
  return /\b(?:aims?|aimed|goals?|objectives?|purposes?)\b/iu.test(start)
    ? `${found[1]}aimed to ${base}${rewording.slice(found[0].length)}`
    : undefined
}

/** `and find`, `, and then to find` */
function isJoined(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (tokens[at]?.tag === 'adv' || tokens[at]?.lower === 'to') at -= 1
  return tokens[at]?.text === ',' || tokens[at]?.tag === 'conj'
}
