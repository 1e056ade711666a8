import { type Section, toText } from '@plainleaf/content-model'
import type { StudyAgent } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'
import { isMethod } from './section-slot.ts'
import { sectionOf } from './sections-told.ts'

const methods = /\bmethod(?:s|ology)?\b/i
/**
 * What in results only the authors do. What was measured or done there may be what doctors did, as in an audit: `Blood was taken in 40% of
 * visits`.
 */
const theirs =
  /\b(?:was|were) (?:\p{L}{1,14} ){0,2}(?:analy[sz]ed|compared|detected|enrol+ed|excluded|found|identified|included|noted|noticed|observed|recruited|seen|studied)\b/iu
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
    const method = isMethod(heading) || methods.test(heading)
    const told = method || (results.test(heading) && onlyTheirs(one.text))
    return told &&
      one.sources.length === 1 &&
      !/\b(?:we|authors?|researchers?|investigators?)\b/iu.test(one.text)
      ? agent
      : undefined
  }
}

/** Whether each passive of a sentence of results is of something that only the authors do. */
function onlyTheirs(text: string): boolean {
  return text
    .split(/(?=\b(?:was|were) )/iu)
    .slice(1)
    .every((part) => theirs.test(part))
}
