import { splitSentences } from '@plainleaf/language'
import { change } from '../edit/draft.ts'
import type { Candidate } from './candidate.ts'
import { mustKeep } from './must-keep.ts'
import { isUnknown } from './says.ts'
import { isGuarded } from './shorten.ts'
import { hypeIn } from './tone.ts'
import { cautions } from './warns.ts'

/**
 * `More research is needed. But its promise is great`, `Early results are exciting. But it is not approved`: what is not known, refused or
 * warned of is told, and the praise before or after it is not; in place.
 */
export function leaveOutPraise(one: Candidate): void {
  const [first, last, more] = splitSentences(one.plain)
  if (!first || !last || more || one.unit || hypeIn(one.text) === 0) return
  // Words of praise may be plain by now.
  if (isUnknown(first.text) && hypeIn(first.text) === 0 && isIdle(one, last.text)) {
    one.draft = change(one.draft, 'part-taken', first.end, one.plain.length)
    one.plain = first.text
    if (one.praised) one.unfit = false
    return
  }
  const opening = /^But (?=\p{L})/u.exec(last.text)?.[0]
  if (opening === undefined || hypeIn(first.text) === 0) return
  if (!isIdle(one, first.text) || isGuarded(first.text)) return
  const warns = one.owed === 'beside' || cautions(last.text)
  if (isIdle(one, last.text) && !isUnknown(last.text) && !warns) return
  const end = last.start + opening.length
  const capital = one.plain.charAt(end).toUpperCase()
  one.draft = change(one.draft, 'part-taken', 0, end + 1, capital)
  one.plain = capital + one.plain.slice(end + 1)
  if (one.praised) one.unfit = false
}

/** Whether nothing of a part must be kept. */
function isIdle(one: Candidate, text: string): boolean {
  return !/\d/u.test(text) && mustKeep({ ...one, text }) === 0
}
