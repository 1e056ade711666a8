/** `Symptoms may be mild or severe`, `The symptoms can come and go`: that there are some, and not which. */
const symptoms =
  /^(?:the )?(?:signs (?:and|or) )?symptoms(?: (?:in|of) [^,;:.]{2,60})? (?:(?:are|can|may|often|usually|will) ){0,2}(?:appear|be|begin|change|come|depend|develop|differ|go|last|mild|range|severe|start|vary)\b/i
/** What a risk factor is, and that it need not come true: the same of every illness. */
const general =
  /\b(?:called|known as|having) (?:an? )?(?:known )?risk factors?\b(?! (?:for|of)\b)|\brisk factors? (?:is|are|means?) (?:anything|something|things)/i
/** `Not all changes in a gene do harm`: which do, it does not say. */
const notAll = /^not (?:all|every)\b/i
/** What names some after all. */
const names = /[:;–—]|\b(?:because|for example|include[sd]?|including|like|such as)\b/i

/** Whether a sentence only says that what is asked for differs, or is there, and names none of it. */
export function saysLittle(text: string): boolean {
  if (general.test(text)) return true
  return [symptoms, notAll].some((one) => one.test(text)) && !names.test(text)
}
