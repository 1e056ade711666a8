/** `In the third the rash came back`, `The other two got better`, `The last patient fell`. */
const rest =
  /^(?:in |on )?the (?:fourth|last|other|remaining|third)(?: (?:one|two|three|four|five|baby|boy|case|child|children|girl|infants?|man|men|patients?|person|woman|women)\b|,| (?:an?|did|got|had|has|he|it|no|she|the|they|was|were|\p{Ll}{2,12}ed)\b)/iu
/** `Of three adults`, `in two of them`, `One patient`: some of a few. */
const few =
  /\b(?:in|of) (?:(?:all|our|the|these) )?(?:one|two|three|four|five)\b|^(?:one|two|three|four) (?:[\p{Ll}]{2,14} ){0,3}(?:did|got|had|has|have|of|showed|was|were)\b/iu

/** Whether a sentence says what became of the rest of the few that the one before it tells of: `In the third …`, after `In two of three …`. */
export function tellsRest(text: string, before: string): boolean {
  return rest.test(text) && few.test(before)
}
