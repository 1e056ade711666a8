/** `Kidney failure` is the name of an illness and denies nothing; `failure of the treatment` does. */
const negations =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|unable|lack(?! of energy)(?:s|ed|ing)?|fail(?:s|ed|ing|(?<!\b(?:cardiac|heart|hepatic|kidney|liver|lung|organ|renal|respiratory) fail)ure)?|absence|absent)\b|n['’]t\b/giu
const doubts =
  /\b(?:may|might|could|perhaps|possibl[ey]|possibilit(?:y|ies)|maybe|probabl[ey]|likely|unlikely|seem(?:s|ed)?|appear(?:s|ed)?|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|hints?|points? to|potential(?!(?<=\bthe potential) of\b)(?:ly)?|apparently|believed?|thought to|expected|early (?:data|evidence|results|stud(?:y|ies))|preliminary)\b/giu

/** Negations and doubts that a sentence of the summary has more or fewer of than what it was made from. */
export interface MeaningChange {
  kind: 'negation' | 'doubt'
  source: string
  plain: string
}

/**
 * Counts words of denial and words of doubt on both sides (plain-language note: negation or hedge lost or added 0). Each word
 * of doubt counts as one, whichever it is: `suggests` as `seems`. An aside in brackets may go as a whole. A list of ours, apart from the verifier's, so that the one checks the other.
 */
export function meaningChanges(source: string, plain: string): MeaningChange[] {
  const counts = (text: string, words: RegExp): number => text.match(words)?.length ?? 0
  const told = source.replace(/ ?\([^()]*\)/gu, (aside) =>
    plain.includes(aside.trim()) ? aside : '',
  )
  const differ = (words: RegExp): boolean =>
    counts(told, words) !== counts(plain, words) && counts(source, words) !== counts(plain, words)
  return [
    ...(differ(negations) ? [{ kind: 'negation' as const, source, plain }] : []),
    ...(differ(doubts) ? [{ kind: 'doubt' as const, source, plain }] : []),
  ]
}
