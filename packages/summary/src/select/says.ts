const figure = /(?:\d[\d.,]*(?:\s?%|\s?(?:percent|per cent|out of|in \d)|\s?[–-]\s?\d+\s?%)?)/gu
const comparison =
  /\b(?:compared (?:to|with)|against|versus|vs?\.?|than|rather than|whereas|out of \d+|placebo|in the (?:placebo|control|other) group)\b/i

/** A figure set against another, such as `67% … compared with 32%`: must be kept. */
export function isComparison(text: string): boolean {
  // `20 out of 100` is one figure, and sets nothing against it.
  const figures =
    text.replace(/(?<=\d )(?:out of|in)(?: every)? \d[\d,]*/gu, '').match(figure) ?? []
  if (figures.length < 2) return false
  // `78 and 68%, respectively`
  if (/\d (?:and|versus|vs\.?) \d[\d.]*\s?%/u.test(text) && /\brespectively\b/i.test(text))
    return true
  // `0.28 ± 0.6 versus 0.38`
  if (/\d(?: ?(?:±|\+\/-) ?[\d.]{1,8})? (?:versus|vs\.?|compared (?:to|with)) \d/u.test(text))
    return true
  const shares = text.match(/%|percent\b|per cent\b|\d (?:out )?of \d|\d in \d/gi) ?? []
  if (shares.length > 1 && /\b(?:respectively|while|but)\b/i.test(text)) return true
  return shares.length > 0 ? comparison.test(text) : setsAmounts(text)
}

/** Whether amounts of one unit stand on both sides of a comparing word: `15 months … compared with 56 months`. */
function setsAmounts(text: string): boolean {
  const word = /\b(?:compared (?:to|with)|versus|vs|whereas|than)\b/i.exec(text)
  if (!word) return false
  const units = (part: string) =>
    [...part.matchAll(/\d ?(\p{L}{1,12})\b/gu)].map(([, unit]) => unit)
  const after = new Set(units(text.slice(word.index)))
  return units(text.slice(0, word.index)).some((unit) => after.has(unit))
}

const people =
  '(?:people|person|individuals?|patients?|anyone|you|everyone|those|children|adults|women|men|babies|candidates?)'
const exclusion =
  /\b(?:(?:should|must|can) ?not (?:have|take(?! (?:(?:[a-zß-öø-ɏ]{1,12}|\d+) )?(?:deep )?(?:breaths?|care|off|out|part|place|steps?|time|turns?)\b)|use|be (?:given|used|treated))|(?:may |is |are |might )?not (?:be )?suitable|unsuitable|(?:generally |usually |often )?(?:excluded|left out|kept out|turned away)|contraindicated|not for everyone|does not suit)\b/i
/** What is there for those who are not able to take or use something: `If you cannot swallow …`, `for people who cannot take aspirin` */
const unable =
  /\b(?:(?:because|if|when|whether) (?:(?:an? |the |your )?[a-zß-öø-ɏ]{1,12}|[^,.;:]{1,80} (?:and|or))|(?:that|who)(?: [^,.;:]{1,80} (?:and|but|or))?) can ?not (?:have|take|use)\b/i
/** What a body fails to do, which no one tells it not to: `Their cells cannot use the sugar`, `They cannot use their arms` */
const bodily =
  /\b(?:bod(?:y|ies)|brain|cells?|kidneys?|liver|lungs?|muscles?) can ?not (?:have|take|use)\b|\bcan ?not use (?:(?:his|her|its|the|their|your) (?:own )?(?:arms?|bod(?:y|ies)|feet|fingers?|foot|hands?|legs?|muscles?|voices?)\b|[^,.;:]{1,60} (?:correctly|normally|properly|well)\b)/i
/** What was done so far, or in studies: `have been left out of transplants`, `were excluded from the trial`. */
const practice =
  /\b(?:were|was|been)(?: [a-z]{2,12})? (?:excluded|left out|kept out|turned away)\b|\b(?:excluded|left out|kept out|turned away)(?: of| from)?(?: [a-z]{2,12}){0,3} (?:analys[ei]s|research|stud(?:y|ies)|trials?)\b/i
/** What is the rule still: `are generally excluded from trials`. */
const usual =
  /\b(?:are|is) (?:generally|mostly|normally|often|typically|usually) (?:excluded|kept out|left out|turned away)\b/i
/** Says whom a treatment is not for; whom its studies left out is another matter. */
export function isExclusion(text: string): boolean {
  return (
    (usual.test(text) ||
      exclusion.test(text.replace(practice, '').replace(unable, '').replace(bodily, ''))) &&
    new RegExp(String.raw`\b${people}\b`, 'i').test(text)
  )
}

const leftOut = new RegExp(
  String.raw`\b(?:exclud(?:e|es|ed|ing)|(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept|turn(?:s|ed|ing)?)(?: ${people})? (?:away|out))\b`,
  'i',
)
const whom = new RegExp(
  String.raw`\b${people} (?:above|aged|below|in|on|over|pregnant|taking|under|who|whose|with|younger|older)\b`,
  'i',
)
/** Names those whom a treatment is not for by what they have: `people with a weak heart`, and not only `not for everyone`. */
export function namesWhom(text: string): boolean {
  return isExclusion(text) && whom.test(text)
}
/** Says whom trials leave out: `Trials turn away people with a weak heart`. */
export function namesLeftOut(text: string): boolean {
  return leftOut.test(text) && whom.test(text)
}

const regulator =
  /\b(?:FDA|Food and Drug Administration|EMA|European Medicines Agency|MHRA|NICE|regulators?|DEA|Drug Enforcement Administration|Health Canada|TGA)\b/u
const status =
  /\b(?:approv\w+|licen[cs]ed|reject\w*|refus\w+|turned down|designat\w+|recogni[sz]ed|grant\w+|application|classif\w+)\b/i
/** `Access is limited to trials`: nobody else can have it. */
const confined =
  /\b(?:access|application|availability|use) (?:is|remains) (?:[a-z]{2,12} )?(?:limited|restricted) to\b[^.]{0,60}\b(?:research|stud(?:y|ies)|trials?)\b/i
/** Says that a treatment is for those in studies only. */
export function isConfined(text: string): boolean {
  return confined.test(text)
}
/** Says what the law says of it; `illegal drugs` only names what harms. */
const outlawed =
  /\b(?:legally|lawfully|against the law|(?:is|are|remains?|still|was|were) (?:an? )?illegal|illegal(?! (?:and|drugs?|or|substances?)\b))\b/i
/** Says whether a treatment is approved, licensed or legal, or that only studies give it. */
export function isApproval(text: string): boolean {
  return (
    confined.test(text) ||
    (regulator.test(text) && status.test(text)) ||
    outlawed.test(text) ||
    /\bSchedule (?:I{1,3}|IV|V|[1-5])\b/u.test(text) ||
    /\b(?:not|never|no) (?:\w+ ){0,3}(?:approved|approval|licensed|legally available|available (?:in|outside)|available prescription)\b/i.test(
      text,
    )
  )
}
/** Says that a regulator turned something down: what a reader must not miss. */
export function isTurnedDown(text: string): boolean {
  return (
    regulator.test(text) &&
    /\b(?:reject\w*|refus\w+|turned (?:it |\w+ )?down|declined|complete response)\b/i.test(text)
  )
}
/** Says that it is not approved or was refused: what a reader must not miss. */
export function isRefusal(text: string): boolean {
  return (
    confined.test(text) ||
    (isApproval(text) &&
      /\b(?:not|never|no|reject\w*|refus\w+|turned down|illegal|against the law)\b/i.test(text))
  )
}

const forecast = /\b(?:expected|anticipat\w+|as early as|soon|future|hopes?|aims?|plans?)\b/i
/** Says what an authority decided, and when. */
export function isDatedStatus(text: string): boolean {
  if (!/\b(?:19|20)\d\d\b/u.test(text) || forecast.test(text)) return false
  return (
    /\b(?:illegal|legali[sz]ed|made legal|outlawed)\b/i.test(text) ||
    (regulator.test(text) &&
      /\b(?:approv\w+|licen[cs]ed|designat\w+|classif\w+|grant\w+|listed)\b/i.test(text))
  )
}

/** Says that something should not be had, taken or done, or stands for nothing else: `is not a substitute for`. */
export function isBan(text: string): boolean {
  return /\b(?:(?:should|must) not (?:[a-zß-öø-ɏ]+ )?(?:be (?:given|used|taken|combined|mixed|stopped|confused)|breastfeed|combine|drink|drive|have|mix|smoke|stop|take|use)|(?:is|are|be) (?:[a-zß-öø-ɏ]+ )?not (?:[a-zß-öø-ɏ]+ )?(?:safe|suitable|recommended|advised|for everyone|a (?:substitute|replacement|cure))|(?:cannot|do not|would not) (?:call|consider) (?:[a-zß-öø-ɏ]+ ){1,3}safe|unsafe)\b/i.test(
    text,
  )
}

/** Says that something is not known. */
export function isUnknown(text: string): boolean {
  return /^not (?:known|clear):|\b(?:not (?:yet )?(?:been )?(?:known|understood)|unknown whether|it is not (?:yet )?clear (?:how|if|what|when|whether|which|who|why)\b|(?:more|further) (?:research|studies|trials|evidence) (?:is|are|may be) (?:still )?needed|(?:we|doctors|researchers|experts|scientists) (?:do not|don['’]t) (?:yet )?know|no (?:source|text|trial|study) (?:tells|says|gives|shows)|(?:sources|texts|trials|studies) (?:give|name|report)(?: us)? no (?:data|figures?|numbers?|results?)|(?:require|need)s? (?:further|more) research)\b|^(?:further|future|more) (?:research|studies|trials|work)\b[^.]{0,160} (?:could|may|might|must|should|will) (?:[a-z]+ ){0,2}(?:clarify|confirm|examine|explore|find|help|identify|investigate|show|tell)\b/i.test(
    text,
  )
}
const notKnown =
  /\b(?:(?:we|doctors|researchers|experts|scientists) (?:do not|don['’]t|cannot|can['’]t) (?:yet )?know\b|(?:nobody|no one) (?:yet )?knows(?= (?:for sure|how (?:common|long|many|often|well)|if|whether|why)\b|\.)|(?:it is|it['’]s|this is|is) (?:still )?(?:not (?:yet )?known|unknown)\b|(?:has|have) (?:not|never) (?:yet )?been (?:proven|shown)\b|not (?:yet )?(?:been )?formally established\b|there is (?:still )?no (?:\p{L}{2,10} )?(?:evidence|proof)\b|(?:evidence|sources|studies|texts|trials) (?:cannot|can['’]t|do not|don['’]t) (?:yet )?(?:show|tell us)\b|(?:sources|texts) (?:give|name|report) no (?:\p{L}[\p{L}-]{1,12} )?(?:data|figures?|stud(?:y|ies)|trials?)\b|no (?:sources?|texts?) (?:tells?(?: us)?|says?) how (?:common|often|many)\b)|^not (?:yet )?(?:known|proven|shown)\./iu
/** Answers that something is not known, not shown or without evidence: a claim beside it is not told without that. */
export function saysNotKnown(text: string): boolean {
  return notKnown.test(text)
}
/** Says, less plainly, that something is open: enough where the section is about nothing else. */
export function isOpen(text: string): boolean {
  return /\b(?:unclear|(?:not|isn['’]t|never) (?:yet )?(?:been )?(?:clear|shown|established|formally established|proven)|(?:do|does) not (?:agree|tell us|say anything))\b/i.test(
    text,
  )
}

/** Says what something is. */
export function isDefinition(text: string): boolean {
  return /\b(?:is|are) (?:a|an|the|short for|any|not the same)\b|\b(?:combines?|joins?|involves?|refers? to|means|known as|a type of|a kind of|being (?:explored|studied|tested))\b/i.test(
    text,
  )
}

/** Only gives a thing its name, which answers no question but what it is called. */
export function isNaming(text: string): boolean {
  return /^[^,;:]{1,80}\b(?:is|are) (?:also |sometimes |often )?(?:called|named|known as)\b[^,;:]{1,60}\.$/i.test(
    text,
  )
}

const share =
  /\d\s?%|\bpercent\b|\bper cent\b|\bout of (?:every )?\d|\b\d in (?:every )?\d|^(?:But |And )?(?:[Oo]ut o|[Oo])f (?:every |the )?\d[\d,]* [^.;:,]+, (?:[a-z]+ ){0,2}\d/u
/** What a figure of a result is of: something that was tried, or got better or worse. */
const tried =
  /\b(?:after|antibiotics?|better|compared|controls?|cream|dose|doses|drop\w*|drugs?|effective|fewer|group|groups|heal\w*|help\w*|improv\w+|less|longer|medicines?|more|placebo|reduc\w+|relie\w+|respon\w+|side effects?|stud(?:y|ies)|surgery|tablets?|taking|therapy|took|treat\w*|trials?|vaccin\w+|worked|worse)\b/i
const having =
  /\b(?:affects?|affected|catch|common|develop|gets?|had|has|have|live with|people with|rate of)\b/i

/** Says how many people have something, which is no answer to whether anything helps. */
export function isPrevalence(text: string): boolean {
  return share.test(text) && having.test(text) && !tried.test(text)
}

/** Gives a result in figures. */
export function isResult(text: string): boolean {
  return share.test(text) && !isPrevalence(text)
}

const evidence = /\b(?:evidence|research|reviews?|stud(?:y|ies)|trials?)\b/i
const shows =
  /\b(?:conclud\w+|demonstrat\w+|find(?:s|ings)?|found|indicat\w+|report(?:s|ed)?|show(?:s|ed|n)?|suggest\w*)\b/i
const effect =
  /\b(?:better|benefits?|cures?|cured|difference|drops?|eases?|eased|effective|effects?|fewer|gains?|heals?|help(?:s|ed|ful)?|improv\w+|less|longer|lower|reduc\w+|relie\w+|work(?:s|ed)?|worse)\b/i
/** Says what studies found of whether something helps, with a figure or without. */
export function isFinding(text: string): boolean {
  return evidence.test(text) && shows.test(text) && effect.test(text)
}

/** Says how long or how often something is done. */
export function isSchedule(text: string): boolean {
  return (
    /\b(?:sessions?|phases?|visits?|appointments?|doses?)\b/i.test(text) &&
    /\b(?:last|take|spaced|spans?|every|each|between)\w{0,12}\b.{0,80}\b(?:hours?|minutes?|days?|weeks?|months?)\b/i.test(
      text,
    )
  )
}

/** Names what can go wrong. */
export function isRisk(text: string): boolean {
  return (
    /\bside[ -]effects?\b|\badverse (?!outcomes?\b|(?:[a-z]+ )?(?:outcomes?|pregnancy|prognos\w+|reports?)\b)|\bcarr(?:y|ies) (?:\w+ )?risks?\b|\bhas risks\b|\bserious (?:problem|harm|safety)|\bsafety (?:data|profile)\b/i.test(
      text,
    ) && !/\b(?:traditional|conventional|than|unlike)\b/i.test(text)
  )
}

/** Lists what can go wrong: `Common side effects include …`, `The main risks are …`, `Some people may have …`. */
export function listsHarms(text: string): boolean {
  return /\b(?:many|most|some|several) (?:adults|children|men|patients|people|users|women) (?:can|may|might) (?:also )?(?:develop|experience|feel|get|have|suffer)\b|\b(?:effects|risks|reactions|complications|harms|problems)\b[^.]{0,80}\b(?:include|are|were)\b/i.test(
    text,
  )
}

/** Tells how something is lived through. */
export function isExperience(text: string): boolean {
  return /\b(?:fe(?:el|lt)\w*|describ\w+|report\w*|sa(?:y|id)|told|thought)\b/i.test(text)
}

/** Says how something is got. */
export function isAccess(text: string): boolean {
  return /\b(?:access\w*|availab\w+|prescri\w+|trials?|costs?|pays?|insurance|free of charge|buy|bought|pharmac\w+|shop|appl(?:y|ies) for|join\w*|enrol\w*|refer\w*|counter|suppl(?:y|ied)|where you)\b/i.test(
    text,
  )
}

const helper =
  /\b(?:doctor|nurse|pharmacist|midwife|health visitor|care team|GP|clinic|hospital|emergency|ambulance|provider|professionals?|911|999|112|111|helpline|regulator)\b/i
const plea =
  /^(?:please |always |if [^,]{3,80}, (?:please )?|before [^,]{3,60}, )?(?:call|ring|phone|see|contact|ask|tell|talk|speak|check|go|get|seek|visit|look|bring|stop|do not|don['’]t|never|wait)\b/i
/** Tells the reader what to do about it: whom to ask, when to call. */
export function isAction(text: string): boolean {
  return plea.test(text) && (helper.test(text) || /\bmedicines?\b|\bmedications?\b/i.test(text))
}
const feelsBad =
  /^if you (?:feel|get|have|notice|start)\b.{0,60}\b(?:afraid|faint|frightened|ill|low|pain|sick|side effects?|unwell|worse)\b.{0,60}, (?:please )?(?:ask|call|contact|phone|ring|see|talk to|tell)\b/i
/** Says whom to tell if one feels worse: `If you feel faint after it, tell the nurse`. */
export function isSafetyNet(text: string): boolean {
  return feelsBad.test(text) && helper.test(text)
}
/** Tells the reader what to do at once. */
export function isUrgent(text: string): boolean {
  return (
    isAction(text) &&
    /\b(?:emergency|now|at once|straight ?away|immediately|urgent\w*|911|999|112|ambulance)\b/i.test(
      text,
    )
  )
}

const seeks =
  /(?:^|, )(?:please |always )?(?:call|contact|get|phone|ring|see|seek|tell) (?:[a-zß-öø-ɏ-]{1,15} ){0,6}(?:dentist|doctor|help|medical care|midwife|nurse|pharmacist|provider|team|treatment)\b[^.]{0,40}\b(?:at once|immediately|right away|straight ?away)\b/i
/** Says for what to get help at once: `If your lips swell, get help right away`. */
export function isHelpAtOnce(text: string): boolean {
  return seeks.test(text)
}

/** Says `not`, `never` or `do not` about something that can do harm. */
export function isNegatedSafety(text: string): boolean {
  return (
    /\b(?:not|never|no|avoid|don['’]t|cannot)\b/i.test(text) &&
    /\b(?:safe|safety|risks?|suitable|recommended|substitute|take|use|mix|stop|harm|dose|share|give|drive)\b/i.test(
      text,
    )
  )
}
