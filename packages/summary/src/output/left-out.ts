import { sectionsOf, type Topic } from '@plainleaf/content-model'
import type { Candidate } from '../select/candidate.ts'
import { setsFigures } from '../select/compared.ts'
import { likenessIn } from '../select/likeness.ts'
import { isSaid } from '../select/must-keep.ts'
import { isBan, isComparison, isDatedStatus, isTurnedDown } from '../select/says.ts'
import { pointsToPage } from '../select/to-candidate.ts'
import { candidatesOf } from '../select/to-candidates.ts'
import { warns } from '../select/warns.ts'
import { sentencesIn } from './sentences-in.ts'

/**
 * What must be kept of a topic and is not in its summary, in the source's words: figures with what they are compared with,
 * warnings, what should not be done, and what authorities decided; not what another sentence of the summary says as well.
 */
export function leftOut(full: Topic, plain: Topic): string[] {
  const used = new Set(
    sectionsOf(plain)
      .flatMap(sentencesIn)
      .flatMap(({ sources }) => sources),
  )
  const candidates = candidatesOf(full)
  const isUsed = ({ sources }: Candidate) => sources.some(({ id }) => used.has(id))
  const missing = candidates.filter((one) => !isUsed(one) && isVital(one.text))
  if (missing.length === 0) return []
  const told = candidates.filter(isUsed)
  const turnedDown = told.some(({ text }) => isTurnedDown(text))
  const texts = new Set(told.map(({ text }) => text))
  const { between } = likenessIn([...told, ...missing].map(({ text }) => text))
  const open = missing.filter(
    (one) =>
      !texts.has(one.text) &&
      !(turnedDown && isTurnedDown(one.text)) &&
      !isSaid(one, told, (other) => between(one.text, other.text)),
  )
  return [...new Set(open.map(({ text }) => text))]
}

function isVital(text: string): boolean {
  // Questions, and pointers to pages named after what they warn of.
  if (/\?["”’)]*$/u.test(text) || pointsToPage(text)) return false
  return [isComparison, setsFigures, isBan, isTurnedDown, isDatedStatus, warns].some((one) =>
    one(text),
  )
}
