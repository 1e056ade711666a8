import { toText } from '@plainleaf/content-model'
import type { ReadSentence } from '../source/read-sentences.ts'
import { namesTopic } from './defines-topic.ts'

/** Whether a sentence speaks of `this illness` right below a heading that names it: `Is gout inherited?`, `This illness runs in families`. */
export function isOfHeading({ id, of, text }: ReadSentence, title: string): boolean {
  return (
    id.endsWith('.s1') &&
    /^this (?:condition|disease|disorder|illness|syndrome) (?!(?:that|which)\b)/i.test(text) &&
    namesTopic(toText(of.heading), title)
  )
}
