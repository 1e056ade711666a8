const kinds =
  '(?:analys[ei]s|article|audit|cohort|data|evidence|experiments?|findings|investigation|observations?|paper|report|research|results?|review|sample|series|stud(?:y|ies)|survey|trials?)'
const persons =
  '(?:adults|animals|boys|cases|children|girls|infants|men|participants|patients|people|subjects|women)'
/** `The results of this study`, `These preliminary findings`: of the paper itself, in its conclusion. */
const itself = new RegExp(
  String.raw`\b(?:this|these|those|such)((?: [a-z-]{2,20}){0,3} ${kinds})\b`,
  'gi',
)
/** `these patients`: those who were studied. */
const studied = new RegExp(
  String.raw`\b(?:these|those|such)((?: (?:one|two|three|four|five|six|\d+))?(?: (?:cohorts?|groups?) of)? ${persons})\b`,
  'gi',
)

/**
 * A sentence of a paper's conclusion without words that point to what the whole paper is about: to the study itself and those whom it
 * studied. Only for finding out whether it leans on the sentence before it.
 */
export function ofStudy(text: string): string {
  return text
    .replace(itself, 'the$1')
    .replace(studied, 'the$1')
    .replace(/^there (?:are|is|was|were) (?=no\b)/i, 'We found ')
    .replace(/^this (?:is|was) (?=an? )/i, 'We did ')
    .replace(/^it (?:is|was) (?:our|the) (?=(?:aim|goal|objective|purpose)\b)/i, 'The ')
    .replace(/^it (?:appears|is|seems|was) (?=(?:[a-z]{2,20} ){0,2}(?:that|to)\b)/i, 'We found ')
    .replace(
      /\bboth(?= (?:eyes|genders|sexes|sides|[a-z]{2,20}(?: [a-z]{2,20}){0,3} and)\b)/gi,
      'all',
    )
    .replace(/\b(?:has|have|had) the potential to\b/gi, 'may')
}

const fromFindings =
  /^(?:these|this|those|such)(?: [a-z-]{2,20}){0,3} (?:data|evidence|findings?|observations?|results?)\b/i

/** Whether a sentence says what follows from findings, `These results suggest …`: it stands after them, and not in front. */
export function followsFindings(text: string): boolean {
  return fromFindings.test(text)
}
