import { type Section, toText } from '@plainleaf/content-model'
import type { StudyAgent } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'
import { isMethod } from './section-slot.ts'
import { sectionOf } from './sections-told.ts'

const methods = /\bmethod(?:s|ology)?\b/i
/** Results tell what the authors of the paper found; conclusions and backgrounds also what others did. */
const results = /\b(?:results?|findings)\b/i

/**
 * Who did what the sentences of a research paper tell of its methods and results: its authors, who are `We` where they say so
 * themselves. Nobody for any other text or section, and where a sentence names them already.
 */
export function agentIn(
  candidates: readonly Candidate[],
): (one: Candidate) => StudyAgent | undefined {
  const headings = new Map<Section, string>(
    candidates.map((one) => [sectionOf(one), toText(sectionOf(one).heading).trim()]),
  )
  const all = [...headings.values()]
  const research = all.some((one) => methods.test(one)) && all.some((one) => results.test(one))
  if (!research) return () => undefined
  const agent = candidates.some(({ text }) => /\b(?:[Ww]e|[Oo]ur)\b/u.test(text))
    ? 'We'
    : 'The researchers'
  return (one) => {
    const heading = headings.get(sectionOf(one))!
    const told = isMethod(heading) || methods.test(heading) || results.test(heading)
    return told &&
      one.sources.length === 1 &&
      !/\b(?:we|our|authors?|researchers?|investigators?)\b/iu.test(one.text)
      ? agent
      : undefined
  }
}
