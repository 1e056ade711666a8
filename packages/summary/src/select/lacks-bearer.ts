import { isRare } from '@plainleaf/language'

/**
 * `If they leak blood, …`, `The remaining ears healed`, `The whole test takes an hour`, `There have been no studies of its effect`, `Your result tells …`, `before
 * either test`: of what, was said before.
 */
const bearers =
  /\beither (?:drug|group|medicine|method|procedure|test|type)\b|^(?:your (?:test )?results?\b|(?:case|patient|subject) (?:no\.? ?)?\d{1,2} (?:[a-zß-öø-ɏ]+ )?(?:did|had|has|is|received|showed|was)\b|(?:although|because|if|once|unless|when|while) they\b|(?:(?:among|for|in|of) )?the (?:remaining|rest of (?:the|these|those)) [a-zß-öø-ɏ]|the (?:actual|entire|whole) (?:exam|operation|procedure|process|scan|session|surgery|test|visit)\b(?! (?:for|of)\b)|there (?:are|is|were|has been|have been) (?:few|little|no) (?:[a-zß-öø-ɏ]{2,14} ){1,6}its\b)/i
/** `The affected person is the first in the family`, `No study supports its use`: of whom and of what, was said before. */
const among =
  /^the affected (?:baby|child|girl|man|boy|parent|person|woman)\b|\b(?:recommend|support|suggest)(?:s|ed)? (?:against )?(?:its|their) use\b/iu
/** `In the 117 remaining babies`, `The other 73 patients`: of how many, other than whom, was said before. */
const rest =
  /\bthe (?:(?:other|remaining) (?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten)|(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten) (?:other|remaining)) [a-zß-öø-ɏ]{3}/i
const some =
  /\d|\b(?:an?|half|many|most|one|several|some|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i
/** Words before `their` that may be whose: many of something, or somebody. */
const whose =
  /\b(?!(?:as|gas|has|his|is|its|this|thus|us|was|yes)\b)[a-z]{1,30}s\b|\b(?:anyone|baby|child|children|each|everyone|family|group|men|nobody|parent|partner|patient|people|person|someone|they|those|who|women)\b|\band\b/iu
/** Whether a sentence opens with words for something that no word of its own names. */
export function lacksBearer(text: string): boolean {
  if (bearers.test(text) || among.test(text)) return true
  const left = rest.exec(text)?.index
  if (left !== undefined && !some.test(text.slice(0, left))) return true
  // `The acid can hurt their teeth`: nobody of its own has any.
  const at = /^(?:an?|the) (?!.*\bwhich\b).*?\btheir\b/iu.exec(text)?.[0]
  return at !== undefined && !whose.test(at)
}

const meaning = /^["“‘]?(\p{Lu}\p{Ll}{2,20})["”’]? means\b/u
/** What a study uses and names with `a` before it is told of with `the`. */
const definite =
  /^the (?:(?:actual|entire|whole) )?(device|exam|exercise|intervention|instrument|model|operation|procedure|program(?:me)?|questionnaire|sample|scale|scan|score|survey|task|test|tool) (?:itself )?(?:often |usually )?(?:can|comprised|consisted|consists|contained|contains|had|has|included|includes|involved|involves|is|lasted|lasts|may|shows|takes|took|uses|was|were)\b/i
/** `The otoscope lights …`: what a sentence is about. */
const subject = /^the ([a-z]{4,20}) [a-z]{3,}/i

/** Whether words give a thing its name: `a tube called an otoscope`. */
function isBroughtIn(thing: string, before: string): boolean {
  const at = before.toLowerCase().indexOf(thing)
  return at > 0 && /\b(?:called|named|known as) (?:an? |the )?["“]?$/i.test(before.slice(0, at))
}

/** What a thing is brought in with. */
const firsts = new Set(['a', 'an', 'one', 'our', 'this', 'new'])

/** Whether a sentence is about a word or a thing that the one before it brings in: `Focal means …`, `The task consisted of …`. */
export function tellsOfNamed(text: string, before: string): boolean {
  const told = before.toLowerCase().split(/[^\p{L}-]+/u)
  const word = meaning.exec(text)?.[1]?.toLowerCase()
  if (word !== undefined) return told.includes(word)
  const called = subject.exec(text)?.[1]?.toLowerCase()
  if (called !== undefined && isRare(called) && isBroughtIn(called, before)) return true
  const thing = definite.exec(text)?.[1]?.toLowerCase()
  return told.some(
    (one, at) =>
      one === thing && told.slice(Math.max(at - 6, 0), at).some((near) => firsts.has(near)),
  )
}
