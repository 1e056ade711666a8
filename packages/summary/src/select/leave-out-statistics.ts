import type { Candidate } from './candidate.ts'
import { mustKeep } from './must-keep.ts'

/** Names of tests and models of statistics, and limits of chance: they tell how figures were worked out, and nothing of what was done with people. */
const statistics =
  /\b(?:t[- ]tests?|chi[- ]squared?|an?[cn]ova|Mann[- –]Whitney|Wilcoxon|Kruskal|Kaplan|Bonferroni|Fisher['’]s|Bland[- –]Altman|log[- ]?rank|(?:logistic|linear|Cox|Poisson|stepwise|mixed[- ]effects?) (?:[a-z-]{1,20} ){0,2}(?:regressions?|models?|analys[ei]s)|regression (?:analys[ei]s|models?|was|were)|propensity scores?|intention[- ]to[- ]treat|statistical (?:analys[ei]s|significance|software|tests?)|SPSS|P[- ]values?|P ?[<≤=] ?0?\.\d+|area under the (?:receiver|curve)|receiver operating|kappa|correlation coefficients?|differences?\b[^.]{0,40}\b(?:considered|deemed|defined|determined|regarded|taken)\b[^.]{0,20}\b(?:important|meaningful|relevant|significant))\b/i
/** Whom or what a study looked at: a sentence that tells this too stays. */
const people =
  /\b(?:aged|enrol\w*|included|excluded|randomi[sz]ed|recruited|took part|years old)\b/i

/**
 * Leaves out of the methods of a study what only tells with which statistics its figures were worked out, where something else
 * is told of that; in place. A patient has no use for it, and nothing else is as hard to read.
 */
export function leaveOutStatistics(candidates: readonly Candidate[]): void {
  const only = new Set(candidates.filter(isStatistics))
  if (!candidates.some((one) => one.method && !only.has(one) && !one.unfit)) return
  for (const one of only) one.unfit = true
}

function isStatistics(one: Candidate): boolean {
  const { method, text, owed, unit } = one
  return (
    method === true &&
    owed === 'no' &&
    !unit &&
    statistics.test(text) &&
    !people.test(text) &&
    mustKeep(one) < 3
  )
}
