import { saysAim, saysWhom } from './says-aim.ts'

/** What is done in a study before anything is found. */
const deeds =
  /\b(?:was|were) (?:[a-z]{2,14} ){0,2}(?:administered|allocated|analy[sz]ed|assessed|assigned|calculated|carried out|classified|collected|compared|computed|conducted|defined|determined|divided|done|enrol+ed|estimated|evaluated|examined|excluded|followed|given|included|infused|injected|interviewed|investigated|made|measured|monitored|obtained|performed|randomi[sz]ed|rated|recorded|recruited|reviewed|scored|selected|studied|taken|tested|transferred|treated|undertaken|used)\b|\b(?:received|underwent)\b|\bfollow-?up (?:period|time)?\b.{0,20}\b(?:is|was)\b|\b(?:patients|participants|subjects|volunteers) (?:completed|had no|rated|reported on|took)\b/iu
/** Says in the present what a paper is about: `A case is reported`. */
const describes =
  /\b(?:is|are) (?:described|presented|reported)(?: here(?:in)?)?(?=[.,]| (?:and|in|of|using|which|who|with)\b)/iu
/** What only a finding has: a share, a test of chance, a change or the lack of one. */
const findings =
  /\d ?%|\bper ?cent\b|\bp ?[<=>≤] ?0?\.\d|\b(?:associated|correlat\w+|decreas\w+|developed|died|differ(?:ed|ence)|disappeared|elevated|fell|found|higher|improv\w+|increas\w+|induced|lower|more|no (?:change|difference|effect)|not|observed|occurred|persisted|predicted|produced|prolonged|raised|recovered|reduced|reported|required|resolved|responded|responses?|revealed|seen|showed|shown|significant(?:ly)?)\b/iu
/** Tells of what was. */
const past = /\b(?:was|were|had|did|[a-z]{3,16}ed|found|gave|fell|rose|showed|underwent)\b/iu
/** Says what follows from findings. */
const concludes =
  /^(?:in (?:conclusion|summary)|to conclude|taken together|collectively)\b|\b(?:we|the authors?|it (?:is|was|may be|can be)) (?:therefore |thus )?(?:conclude[ds]?|considered|propose[ds]?|recommend(?:ed|s)?|suggest(?:ed|s)?|believed?)\b|^(?:an?|our|such|the|these|this|those)\b.{0,60}\b(?:case|data|evidence|experience|findings?|observations?|reports?|results?|stud(?:y|ies))\b.{0,80}\b(?:confirms?|demonstrates?|highlights?|illustrates?|impl(?:y|ies)|indicates?|points?|provides?|reaffirms?|shows?|suggests?|supports?|underscores?)\b/iu
/** Goes on from the sentence before it. */
const goesOn = /^(?:but|however|it|nevertheless|they|this|these)\b/iu
/** Draws on the sentence before it, or adds to that: of a conclusion, it is not the first. */
const addsOn = /^(?:additionally|furthermore|hence|in addition|moreover|then|therefore|thus)\b/iu
/** Says what holds, `Firm pillows are of no use to adults`, and not what was found on a day. */
const holds =
  /\b(?:affects?|appears?|are|can|causes?|correlates?|could|decreases?|depends?|do|does|has|have|helps?|improves?|increases?|is|leads?|lowers?|makes?|may|might|offers?|plays?|predicts?|prevents?|provides?|reduces?|remains?|represents?|seems?|should)\b/iu
const ofThen = /\b(?:was|were|had|did|found|showed|revealed)\b|\d ?%|\bp ?[<=>≤]|\d\.\d/iu

/** A part of a paper, by what its sentences do. */
export type Deed = 'Background' | 'Methods' | 'Results' | 'Conclusions'

/**
 * The part that each sentence of an abstract in one piece belongs to, by its own deed and by its place: what was known, what was done,
 * what was found, what follows. `undefined` where the sentences are not those of a paper.
 */
export function deedsOf(texts: readonly string[]): Deed[] | undefined {
  const last = texts.length - 1
  const from = texts.findIndex(isDone)
  if (last < 3 || from < 0 || from > 0.6 * texts.length || !isPaper(texts)) return undefined
  const end = conclusionOf(texts, from)
  const rest = texts.findIndex((text, at) => at > from && at < end && isFound(text))
  const found = rest < 0 ? end : rest
  return texts.map((_, at) =>
    at < from ? 'Background' : at < found ? 'Methods' : at < end ? 'Results' : 'Conclusions',
  )
}

function isDone(text: string): boolean {
  return (
    saysAim(text) ||
    describes.test(text) ||
    ((saysWhom(text) || deeds.test(text)) && past.test(text))
  )
}

function isFound(text: string): boolean {
  return findings.test(text) && !saysAim(text)
}

/**
 * Where the conclusion begins: with the first of the last sentences that draws one, or with the last and what that goes on from; and
 * before these with what is said in the same breath, as what holds and not as what was.
 */
function conclusionOf(texts: readonly string[], from: number): number {
  const earliest = Math.max(from + 1, texts.length - Math.max(2, Math.floor(texts.length / 3)))
  const drawn = texts.findIndex((text, at) => at >= earliest && concludes.test(text))
  let start = drawn < 0 ? texts.length - 1 : drawn
  const isIn = (at: number) => {
    if (saysWhatHolds(texts[at]!)) return true
    if (drawn < 0 && goesOn.test(texts[at + 1]!)) return true
    return at === texts.length - 2 && addsOn.test(texts[at + 1]!)
  }
  while (start > earliest && isIn(start - 1)) start -= 1
  return start
}

function saysWhatHolds(text: string): boolean {
  return holds.test(text) && !ofThen.test(text) && !saysAim(text)
}

/** Whether sentences tell of a study or a case: mostly of what was, to nobody, and with two of aim, persons, findings and conclusion. */
function isPaper(texts: readonly string[]): boolean {
  if (texts.some((text) => /\byou(?:rs?)?\b/iu.test(text))) return false
  if (texts.filter((text) => past.test(text)).length < 0.4 * texts.length) return false
  const signs = [
    texts.some(saysAim),
    texts.some((text) => saysWhom(text) && past.test(text)),
    texts.some((text) => deeds.test(text) && past.test(text) && !saysWhom(text)),
    texts.filter((text) => isFound(text) && past.test(text)).length > 1,
    texts.slice(-3).some((text) => concludes.test(text)),
  ]
  return signs.filter(Boolean).length > 1
}
