import { splitSentences } from '@plainleaf/language'
import { change } from '../edit/draft.ts'
import type { Candidate } from './candidate.ts'
import { mustKeep } from './must-keep.ts'
import { isUnknown } from './says.ts'
import { hypeIn } from './tone.ts'

/** `More research is needed. But its promise is great`: what is not known is told, and the praise is not; in place. */
export function leaveOutPraise(one: Candidate): void {
  const [first, last, more] = splitSentences(one.plain)
  if (!first || !last || more || !isUnknown(first.text) || hypeIn(first.text) > 0) return
  // Words of praise may be plain by now.
  if (hypeIn(one.text) === 0 || /\d/u.test(last.text) || mustKeep({ ...one, text: last.text }) > 0)
    return
  one.draft = change(one.draft, 'part-taken', first.end, one.plain.length)
  one.plain = first.text
  one.unfit = false
}
