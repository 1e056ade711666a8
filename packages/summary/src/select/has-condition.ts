/** `How do I know if I have it?`: a question in a question, and no condition. */
const whether =
  /\b(?:ask|certain|check|clear|decide|discover|figure out|find out|guess|know|learn|see|sure|tell|wonder) (?:if|when)\b/gi
/** What holds only then: `What should I do if I took too much?`, `In case of fever`. */
const condition = /\b(?:if|in case|unless)\b|(?!^)\bwhen\b/i
/** `When you are pregnant`, and not `When should I call?`, `When you can go home`. */
const then =
  /^when (?:the|they|you|your)\b(?!(?: [a-zß-öø-ɏ]+){0,2} (?:can|may|must|need|needs|ought|should)\b)/i
/** `Call your doctor if you have:` asks what `When should I get help?` asks, and what stands below it is the condition. */
const open =
  /\b(?:if|when)(?: (?:they|you|your (?:baby|child)))?(?: (?:are|experience|get|has|have|notice|see))?(?: (?:any|one|some)(?: of)?(?: (?:the following|these))?(?: [a-zß-öø-ɏ]+)?)?\s?[:.…]*$/i

/**
 * Whether a heading says when what stands below it holds: `What should I do if I took too much?` Its sentences do not say that again, and
 * below any other words they would be told to everybody.
 */
export function hasCondition(heading: string): boolean {
  const own = heading.trim().replace(whether, ' ')
  return !open.test(own) && (condition.test(own) || then.test(own))
}
