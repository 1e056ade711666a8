import { words } from '@plainleaf/language'
import { titled } from '../edit/name-subject.ts'
import { lacksBearer } from './lacks-bearer.ts'
import { lacksPlural } from './lacks-plural.ts'
import { leansOnAct } from './leans-on-act.ts'
import { leansOnNeighbour } from './leans-on-neighbour.ts'

/** Words that stand for something said before. */
const substitutes =
  "this(?! (?:page|leaflet|guide)\\b)|that|these|those|it(?! is (?:(?:currently|not|now|often|still|usually|yet) ){0,2}(?:(?:known|clear) (?:how|if|what|when|whether|which|who|why)\\b|(?:believed|estimated|thought) that\\b|possible to (?:control|cure|halt|prevent|reverse|slow|stop|treat)\\b))|its|it['’]s|they|their|theirs|them|he|she|his|her|hers|him|such|both(?! (?:copies|genders|parents|sexes|[a-zß-öø-ɏ-]+ (?:and|of))\\b)|neither|either|another|others?|so|then|but|and|or|yet|nor|also|too|hence|thus|therefore|however|instead|otherwise|still|again|further(?=,)|meanwhile|conversely|similarly|likewise|additionally|furthermore|moreover|consequently|nevertheless|nonetheless|(?:more )?specifically(?=,)|accordingly|finally|secondly|thirdly"
const ordinals =
  'the (?:same|other|others|former|latter|last|next|two|text(?! that)|table|lists?|label|phrase|reason|only|second|third|first)(?! (?:phase|step|stage|session|part|dose|day|time|signs?|symptoms?))'
const counted =
  '(?:all|any|both|few|half|many|most|none|several|some|two) of (?:them|these|those)|one(?:,| of| (?:call|say|set|offer)s)|two (?:other|further|of)|a (?:further|second|third)|each(?: of| (?:dose|injection|session|visit)(?! of)\\b)|(?:most|some) (?:say|do)|(?:all|both|few|many|most|none|some) (?:are|had|has|have|is|was|were)'
const turns =
  '(?:in|as|by|for|at|on|even|if|with|from|of|after|before|until|since|because of|despite|whether|without) (?:this|that|these|those|such|so|then|it|them|both|a result|contrast|stark contrast|comparison|example|instance|the same|other words|turn|addition|particular)|on the (?:other|one) hand|rather(?: than)?|even so|here|there(?:by|fore)|there (?:is|are) (?:no(?! (?:[a-zß-öø-ɏ-]+ ){0,4}(?:(?:known|one|single|specific) (?:cause|test)|cures?|therap(?:y|ies)|treatments?|vaccines?)\\b)|also|another)'
const leaning = new RegExp(
  `^["“'‘(]*(?:${substitutes}|${ordinals}|${counted}|${turns})(?![a-zß-öø-ɏ-])`,
  'i',
)
/** `As of August 2024, it was …`: the pronoun stands for nothing in its own sentence. */
const late =
  /^(?:as of|as|in|on|at|by|during|after|before|since|for|of|from|until|under|currently|today|now)\b[^,]{0,40}, (?:it|they|he|she|this|these|that|those)\b/i
/** `One is a trial and the other a survey`, `A newer text says`, `Keep them at home`, `In the other group it was lower`, `The good news is in its main part`: of what, was said before. */
const left =
  /^(?:one (?:cup|drink|portion|serving|unit) is(?::| (?:an?|\d))|the (?:[a-zß-öø-ɏ]+ ){1,3}then (?!and now)|["“][a-z]{2,30}["”] (?:does not|doesn['’]t|need not) mean\b|one (?:is|was|has|had|gives?|gave|says?|said)\b.{1,120}\bthe other\b|the (?:good|bad) news is\b|an? (?:[a-zß-öø-ɏ]{3,10} )?(?:text|source|study|paper|page) (?:also )?adds\b|a (?:more recent|newer|later) (?:text|source|study|paper|page) says\b|(?:one|another|a) (?:text|source|study|paper|page) (?:gives|lists|mentions|names) [^.]{3,80} as (?:a|the|one) reason\.|(?:in|for|with|among|of|at|on) (?:the |this )?(?:[a-zß-öø-ɏ-]{1,20} ){1,4}(?:it|they) (?:is|was|are|were|had|has)\b|(?:[a-zß-öø-ɏ]{3,12}ly, |please |always |never |do not |don['’]t |try to |then )?[a-zß-öø-ɏ]{2,12} (?:them|him)\b|(?:get|have) it (?:checked|cleaned|done|measured|removed|tested|treated)\b)/i
/** Pointing words further in: `During this time`, `make sense of these changes`. */
const pointing =
  /(?<!\bsuch )\b(?:this|these|such|(?<!\b(?:one|either) or )both(?! (?:[a-zß-öø-ɏ-]+ (?:and|of)|breasts|copies|ears|eyes|feet|genders|hands|hips|kidneys|knees|legs|lungs|ovaries|parents|sexes|sides|testicles)\b)|those(?! (?:who|with|in|of|whose|receiving|living|taking|without|on|for|(?:children|men|participants|patients|people|women) (?:who|with))\b|(?<=\b(?:among|as|between|by|from|in|like|of|resembles?|than|to|with) those) (?:[a-zß-öø-ɏ]{2,14}(?:ed|ing)|born|found|given|made|not|seen|that)\b))(?! (?:as|and|page|leaflet|article|guide|treatment|therapy|medicines?|tablets?|condition|drug|infection|illness|disease|year|summer|winter|means|may|can|is|are|does)\b)(?:\s+[a-zß-öø-ɏ]|[.,;])|\b(?:the|which) lists?\b/i
/** `Two of these 25 patients`: of which, was said before. */
const ofThoseMany = /\b(?:these|those) \d/u
/** `the risk of that child's brothers`: of which child, was said before. */
const that =
  /\b(?:about|at|by|for|from|of|on|to|with) that (?!(?:an?|are|can|could|did|do|does|had|has|have|he|i|is|it|may|might|of|she|should|the|there|these|they|this|those|was|we|were|which|will|would|you|your)\b)([a-zß-öø-ɏ-]+)/iu
/** `Between 18 and 24 is normal`: what is counted, was said before. */
const range =
  /^(?:(?:above|at least|below|between|from|over|under) )?\d[\d.,]* (?:(?:and|to|or|[-–]) \d?[\d.,]*\p{L}* )?(?:is|are)\b/iu
/** What is called by a title in other words, `this test` by `Bone scan`. */
const kindsOf: readonly [noun: string, kinds: RegExp][] = [
  [
    'test',
    /\b(?:biops|blood|check|CT|exam|MRI|pap|scan|screen|smear|swab|test|ultrasound|x-?ray)|(?:gram|graphy|metry|scopy)\b/i,
  ],
  ['vaccine', /\b(?:immuni[sz]|jab|shot|vaccin)/i],
]
/** `MDMA session: during these sessions, …`: the label is what the pointing word points to. */
const label = /^[^.:;]{2,60}: /u

/**
 * Whether a sentence cannot be understood without the one before it. What a word of the title is pointed to, as in
 * `do not use this inhaler`, can.
 */
export function leans(text: string, title: string): boolean {
  if ([leaning, late, left, titled].some((one) => one.test(text))) return true
  if (lacksBearer(text) || lacksPlural(text, title)) return true
  if (leansOnNeighbour(text) || leansOnAct(text)) return true
  // `The rates were 76% and 81%, respectively`: of whom, was said before.
  if (/\b(?:respectively|in that order)\b/iu.test(text) && text.split(/ and | or |;/u).length < 3)
    return true
  const known = new Set(words(title.toLowerCase()))
  for (const [noun, kinds] of kindsOf) if (kinds.test(title)) known.add(noun)
  if (range.test(text)) return true
  const noun = that.exec(text)
  if (noun && !words(text.slice(0, noun.index).toLowerCase()).includes(noun[1]!.toLowerCase()))
    return true
  if (ofThoseMany.test(text)) return true
  // `Cold hardens leaves and in this way helps them`: its own first words say how.
  const rest = text
    .replace(/\band in this (?:manner|way)\b/giu, 'and so')
    .replace(/\b(?:this|these) ([a-zß-öø-ɏ-]+)/gi, (all, noun: string, at: number) => {
      // `Most adults cough, and half of these adults sneeze`
      const own = at > 0 && words(text.slice(0, at).toLowerCase()).includes(noun.toLowerCase())
      return own || known.has(noun.toLowerCase()) ? noun : all
    })
  return !label.test(text) && pointing.test(rest)
}

/** Words that name something only the page shows. */
const pointingAtPage =
  /^[*†(]?(?:see(?! (?:an?|your|the|someone)\b(?! (?:[a-z]{3,15} )?(?:chapters?|figure|guide|leaflet|links?|list|notes?|page|sections?|table|website)\b))|read(?! (?:all|every|the (?:instructions|label|leaflet|package)))|more (?:about|details?|facts|help|info|information|on|resources|tips)|find out|learn(?! to)|check out|watch (?:an?|our|the|this) (?:[a-z]{3,12} )?(?:clip|film|video|webinar)|download|print|log in|get (?:more |further )?information|visit (?:our|the|us)|go to (?:our|the) (?:page|site|website))\b|\b(?:the following|the (?:above|one|text|table|list) (?:above|below)|(?:as|see|listed|described|shown|mentioned|given) (?:above|below)|further down|read more|more:|see also|see (?:the )?(?:page|section|chapter)|^for [^,.]{2,80}, see (?!(?:an?|your|the|someone)\b)|(?:tables?|figures?|fig\.) \d|click|learn more|this (?:article|blog|post|section)|as (?:mentioned|noted|described|shown)|this (?:list|table)|the (?:two|first|second|last) (?:two |three )?(?:lines?|lists?|ranges?|texts?|sources?|statements|counts|one)|(?:faqs?|frequently asked questions|most common questions)\b|neither of|(?:can|may) be found (?:here|on (?:our|this))\b|refine (?:the|your) search|^for [^,.]{2,80}, go to ["“]|^for (?:more )?(?:advice|details|facts|help|ideas|information|tips) (?:about|on) [^,.]{2,80}, (?:go to|see|visit)\b|you can read|you can help by|for more on)\b/i
/** Tells where else something is told: `The section “At home” lists them`, `To learn more, go to …`, `TTY users should call …` */
const pointingElsewhere =
  /^(?:to (?:find out|learn|read) more\b|the (?:chapter|section) ["“][^"”]{2,80}["”] |TTY users\b)/i
/** Says what was going to happen: stale as soon as it is printed. */
const forecast =
  /\b(?:expected to|anticipate[sd]?|future|as early as|soon be|(?:has|have) been submitted|awaiting|pending|years? away|is poised|(?:will|would) (?:likely|soon|open|then)|by 20\d\d|could become|could transform|pav(?:e|es|ing)|potential to)\b/i

/** Whether a sentence must not be printed away from its place, or at all in a summary. */
export function isOutOfPlace(text: string): boolean {
  return (
    pointingAtPage.test(text) ||
    pointingElsewhere.test(text) ||
    forecast.test(text) ||
    /[:?]["”’)]*$/u.test(text)
  )
}

/** Whether a sentence answers a question that must be read with it. */
export function isReply(text: string): boolean {
  return /^(?:yes|no|not)\b[,. ]/i.test(text) && !/^not (?:known|clear):/i.test(text)
}

/** A heading below which a list says what not to do or what is not so. */
export function forbids(heading: string): boolean {
  return /^(?:do(?:n['’]?t| not)\b|never\b|avoid|what not\b|what to avoid|things? (?:not |you should not |to avoid)|myths?\b|stay away|not\b)/i.test(
    heading.trim(),
  )
}

/** A heading or lead-in under which the words of a list mean their opposite, or count only in part. */
export function turnsRound(text: string): boolean {
  return /\b(?:not|never|no|avoid|don['’]?t|without|unless|except|myths?|wrong|stop|instead|cannot|can['’]t|isn['’]t|less|fewer|problem)\b/i.test(
    text,
  )
}

/** Whether a sentence does something to `it` or `them`; in `a sign that it is safe` or `it is vital to rest` nothing is done to it. */
export function pointsAt(text: string): boolean {
  return /\b(?:it|them)\b(?! (?:is|was|may|might|can|could|will|would|has|had|does|did)\b)/i.test(
    text,
  )
}
