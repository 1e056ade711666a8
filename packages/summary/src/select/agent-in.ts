import { type Section, toText } from '@plainleaf/content-model'
import type { StudyAgent } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'
import { isMethod, isResearch } from './section-slot.ts'
import { sectionOf } from './sections-told.ts'

const methods = /\bmethod(?:s|ology)?\b/i
/**
 * What in results only the authors do. What was measured or done there may be what doctors did, as in an audit: `Blood was taken in 40% of
 * visits`.
 */
const theirs =
  /\b(?:was|were) (?:\p{L}{1,14} ){0,2}(?:analy[sz]ed|calculated|compared|computed|detected|enrol+ed|excluded|found|identified|included|interviewed|noted|noticed|observed|recruited|seen|studied)\b/iu
/** A paper that looks again at what an earlier study gathered: others chose and treated its people. */
const again =
  /\b(?:re-?analys[ei]s|re-?analy[sz]ed|secondary analys[ei]s|post[- ]hoc analys[ei]s|data (?:came |were taken )?from (?:the|an?) (?:[\p{L}\d()-]{1,30} ){0,9}(?:cohort|registry|stud(?:y|ies)|survey|trials?)|this analysis includes|took part in the (?:[\p{L}\d()-]{1,30} ){1,9}(?:study|trial)|participated in the (?:[\p{L}\d()-]{1,30} ){1,9}(?:study|trial))\b/iu
/** What is done to look again, and nothing else. */
const looking =
  /\b(?:was|were) (?:\p{L}{1,14} ){0,2}(?:analy[sz]ed|assessed|calculated|checked|combined|compared|computed|determined|estimated|evaluated|examined|identified|pooled|studied|used|worked out)\b/iu
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
  if (!isPaper(all)) return () => undefined
  const agent = candidates.some(({ text }) => /\b(?:[Ww]e|[Oo]ur)\b/u.test(text))
    ? 'We'
    : 'The researchers'
  const second = candidates.some(({ text }) => again.test(text))
  return (one) => {
    if (second && !isOnly(looking, one.text)) return undefined
    const heading = headings.get(sectionOf(one))!
    const method = isMethod(heading) || methods.test(heading)
    const told = method || (results.test(heading) && isOnly(theirs, one.text))
    return told &&
      one.sources.length === 1 &&
      !/\b(?:we|authors?|researchers?|investigators?)\b/iu.test(one.text)
      ? agent
      : undefined
  }
}

/** Whether headings are those of a paper: of its methods or design, and of its results; or just `Methods` and `Conclusion`. */
function isPaper(headings: readonly string[]): boolean {
  const some = (pattern: RegExp) => headings.some((one) => pattern.test(one))
  if (isResearch(headings) || (some(methods) && some(results))) return true
  return some(/^(?:(?:materials?|patients) and )?methods?$/i) && some(/^conclusions?$/i)
}

/** Whether each passive of a sentence tells of such deeds. */
function isOnly(deeds: RegExp, text: string): boolean {
  return text
    .split(/(?=\b(?:was|were) )/iu)
    .slice(1)
    .every((part) => deeds.test(part))
}
