/** English adjectives by their endings, and some that many headings open with: no verb looks like them. */
const adjective =
  /^(?:\p{L}{2,}(?:al|ic|ive|ous|able|ible|ary|ful)|key|common|main|other|new|recent|future|early|late|long-term|short-term|everyday)$/iu
const plural = /\p{L}{2}(?<![siu])s$/iu
/** Words that no name of things has inside: what stands before or behind them is more than a name. */
const clause =
  /^(?:am|is|are|was|were|be|can|could|may|might|will|should|must|has|have|had|do|does|did|not|to|that|which|who|you|your|we|our|i|my|it|helps?|works?)$/iu
const preposition = /^(?:of|for|in|during|after|with|from)$/iu

/**
 * Whether an English heading only names several things: an adjective, what it describes in the plural, then nothing, another
 * such name behind "and", or where they are. "Clinical results and patient reports" does; "Medical advice helps patients"
 * says something, and "Compare results" tells to do something.
 */
export function asksForSeveral(heading: string): boolean {
  const [first = '', ...rest] = heading.split(' ')
  if (!adjective.test(first) || rest.some((word) => clause.test(word))) return false
  const head = rest.findIndex((word) => plural.test(word))
  if (head < 0 || !rest.slice(0, head + 1).every(isWord)) return false
  const [joint, ...after] = rest.slice(head + 1)
  if (joint === undefined) return true
  if (preposition.test(joint)) return after.length > 0
  return (
    joint === 'and' &&
    after.length <= 3 &&
    after.findIndex((word) => plural.test(word)) === after.length - 1
  )
}

const isWord = (word: string): boolean =>
  /^\p{L}[\p{L}-]*$/u.test(word) && !/^(?:and|or)$/u.test(word)
