import { words } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'
import { hasVerb } from './tone.ts'

const auxiliary =
  '(?:can|could|do|does|did|will|would|may|might|must|should|is|are|was|were|has|have|had)'
/** Ends with a verb whose sense another sentence holds: `can`, `do not`, `did too`. */
const ends = new RegExp(String.raw`\b${auxiliary}(?: (?:not|too|so|as well|either))?[.!]$`, 'i')
/** What the verb at the end may go back to in its own sentence: `Rest as often as you can`, `Ask what your rights are`. */
const within =
  /\b(?:all|and|as|because|but|how|if|like|since|than|that|unless|until|what|when|where|whether|which|who|why)\b|[,;:]/i
/** Words without a verb that only answer what was said: `Not all.`, `Only some of them.` */
const answers = /^(?:not|never|only|mostly|usually|sometimes|rarely|same|perhaps|maybe|probably)\b/i
/** `No clinic offers one for children`: one of what, was said before. */
const one =
  /\b(?:found|(?:gave|give|had|has|have|list|mention|name|need|offer|report|show|use)(?:s|d|ed)?) (?:any|none|one)(?= (?:after|at|before|for|in|to)\b|[.,;])/i
/** `“Two” is the only round figure`: of which figures, was said before. */
const single =
  /^[^,;:]{1,60} (?:is|are|was|were) the only (?:[a-zß-öø-ɏ]+ ){0,2}(?:answers?|counts?|doses?|figures?|numbers?|ones?|ranges?|times?|values?)\b/i

/** `The newer one is larger`: of which, was said before. */
const pick =
  /^the (?:more recent|newer|older|later|earlier|larger|smaller|better|worse|latest|oldest|newest) (?:one|text|source|study)\b/i

/** `Nobody can say whether that is still true`: what, was said before. */
const truth = /\b(?:if|whether) (?:that|this) (?:is|was) (?:still )?(?:right|so|the case|true)\b/i

/** Whether a sentence leaves out what the one before it says, so that alone it says nothing: `Only a blood test can.` */
export function isElliptical(text: string): boolean {
  if ([one, single, pick, truth].some((pattern) => pattern.test(text))) return true
  const count = words(text).length
  if (count <= 8 && /\btoo[.!]$/i.test(text)) return true
  if (count <= 5 && answers.test(text) && !hasVerb(text)) return true
  if (!ends.test(text)) return false
  if (/^only\b/i.test(text)) return count <= 14 && !/\b(?:and|as|but|than)\b|[,;:]/i.test(text)
  return count <= 8 && !within.test(text)
}

const framing =
  /^(?:think of|imagine|picture|suppose|(?:out )?of every|for every)\b.{0,30}\b\d[\d,]*\b/i
/** For how long they are looked at: `Imagine 1,000 women who are screened for 20 years.` */
const span = / (?:for|in|over) (?:one|two|three|five|ten|\d{1,3}) (?:days|weeks|months|years)\b/i
/** Whether a sentence gives what the figures after it are of: `Think of 100 children with a cold.` */
export function frames(text: string): boolean {
  const counts = text.replace(span, '')
  return framing.test(counts) && words(text).length <= 20 && !/%|\d[^\d,]+\d/u.test(counts)
}

const half =
  /^(?:one|some|two|three|an? (?:older|newer|first|recent)|the first) (?:articles?|doctors?|experts?|guidelines?|papers?|reports?|reviews?|sources?|stud(?:y|ies)|texts?|trials?)\b/i
const other = /^(?:another|others?|a second|the (?:other|second))\b/i
/** Where what one source says is told, what the next sentence sets against it is owed beside it: `One guide advises rest. Another …`. */
export function bindPairs(group: readonly Candidate[]): void {
  group.forEach((one, at) => {
    const before = group[at - 1]
    const near = before && before.sources[0]!.passage === one.sources[0]!.passage
    if (near && one.owed === 'no' && other.test(one.text) && half.test(before.text))
      one.owed = 'beside'
  })
}

/** Figures are told with the words right before them that say of how many. */
export function bindToFrame(one: Candidate | undefined, before: Candidate | undefined): void {
  const next = one && before && one.sources[0]!.order === before.sources.at(-1)!.order + 1
  if (!next || before.sources[0]!.of !== one.sources[0]!.of) return
  if (!frames(before.text) || one.needs || !/\d/u.test(one.text)) return
  one.needs = before
  before.slot = one.slot
  before.below = one.below
}
