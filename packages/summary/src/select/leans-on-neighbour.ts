/** `Second, the rash is gone`, `The respective shares were …`: counted on, or told in the order of names said before. */
const inOrder =
  /^(?:(?:second|third|fourth|fifth|lastly|last|next), |(?:(?:for|in) )?(?:the|their) (?:corresponding|respective) \p{Ll})/iu
/** `To subscribe, call …`: to what, was said before. */
const joining =
  /^to (?:apply|donate|enroll?|join|order|participate|register|sign up|subscribe|take part|unsubscribe|volunteer)(?: (?:by phone|now|online|today))?, /iu
/** `Staff will help you`, `The project has a library`: whose and which, was said before. */
const run =
  /^(?:(?:the )?staff(?: members?)?|the (?:campaign|hotline|initiative|network|organi[sz]ation|project|registry)) (?:also )?(?:aims?|answers?|can|collects?|gives?|has|have|helps?|is|are|maintains?|may|offers?|provides?|runs?|seeks?|tries|try|was|were|will|works?)\b/iu
/** `Controls were taken from two towns`: of which cases, was said before. */
const against =
  /^(?:the )?(?:(?:matched|population) )?(?:comparators|controls|non-?cases|referents) (?:are|came|comprised|consisted|included|is|was|were)\b/iu
/** `Only the latter was safe`: of what two, its own words before it may say. */
const ofTwo = /\bthe (?:latter\b|former(?= (?:are|can|had|has|have|is|may|was|were)\b|[,.;)]))/iu
const pair = /\b(?:and|but|from|nor|or|than|versus|vs|while|with)\b|[,;:]/iu

/** `The number fell in men`, `The rate was 3%`: of what, was said before. */
const count =
  /^(?:the|this|their) (?:figure|number|percentage|proportion|rate|share|total)s? (?:(?:also|slightly|then) )?(?:are|decreased|declined|differs?|dropped|falls?|fell|goes|grew|has|have|increased|is|rises?|rose|varies|was|were|went)\b/iu
/** `In some cases, however, it heals`: set against what was said before. */
const turned =
  /^[^,.;:]{2,60}, (?:by contrast|conversely|for example|for instance|however|in contrast|on the other hand|therefore|though|thus), /iu
/** `Because it is bound, …`: what is, was said before. */
const bare =
  /^(?:although|because|once|while) it (?!(?:is|may be|was) (?:(?:also|not|often|still|usually) )?(?:been |be )?(?:believed|best|better|clear|common|difficult|easy|hard|important|known|likely|possible|rare|safe|said|thought|true|unclear|unlikely)\b)/iu

/** `A smaller excess was seen in women`: than in whom, was said before. */
const lesser =
  /\ban? (?:lesser|similar|smaller|weaker) (?:(?:but|yet) [\p{Ll}]{3,14} )?(?:associations?|benefits?|changes?|decreases?|drop|effects?|excess|falls?|increases?|links?|patterns?|reductions?|rise|risks?|trends?)\b/iu
const than = /\b(?:as|between|compar\w+|in both|than|to that|to those|to what)\b/i

/** Whether a sentence counts on from, joins to or is set against what only the sentence before it names. */
export function leansOnNeighbour(text: string): boolean {
  if ([inOrder, joining, run, against, count, turned, bare].some((one) => one.test(text)))
    return true
  if (lesser.test(text) && !than.test(text)) return true
  const at = ofTwo.exec(text)?.index
  return at !== undefined && !pair.test(text.slice(0, at))
}
