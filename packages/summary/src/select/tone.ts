import { saysNotKnown } from './says.ts'

/**
 * Single words of praise and excitement, as in lists of hype words for health reporting: they tell the reader what
 * to feel and nothing else.
 */
const praise =
  /\b(?:amazing|astonishing|breakthroughs?(?! (?:therapy|designation|infections?|bleeding|pain))|compelling|dramatic(?:ally)?|encouraging|evident|exciting|extraordinary|fascinating|game-chang\w+|ground-?breaking|holistic|hopes?|immense(?:ly)?|incredibl[ey]|innovati\w+|journeys?|miracul\w+|miracles?|momentum|noteworthy|novel|paradigms?|powerful|profound(?:ly)?|promis(?:e|es|ing)|reassuring|remarkabl[ey]|revolution\w*|striking(?:ly)?|transform\w*|tremendous(?:ly)?|unique(?:ly)?|unparalleled|unprecedented|vital|wonder(?:ful)?)\b/gi

/** How many words of praise a sentence holds. */
export function hypeIn(text: string): number {
  return text.match(praise)?.length ?? 0
}

/** Nouns for a text and verbs for making one. */
const writing =
  /\b(?:articles?|authors?|chapters?|footnotes?|leaflets?|pages?|sources?|texts?|titles?|wording)\b/i
const telling =
  /\b(?:agrees?|calls?|checked|cites?|cited|compares?|explains?|follows?|lists?|listed|mentions?|names?|quotes?|quoted|reads?|says?|speaks?|states?|uses?|written|wrote)\b/i

/** What the writers have, did or left undone: `our sources`, `we follow`. */
const ours =
  /\b(?:our|each|its|undated) (?:[a-zß-öø-ɏ]{1,30} )?(?:figures?|reading|sources?|texts?|titles?)\b|\bwe (?:cannot |do not |have |have not )?(?:cite|compare|follow|found|know|order|read|set|tell|use|work)\w*\b|\bwords? [“"]|\bbelow\b|\b(?:described|explained|listed|set out|told) here\b/i

/** Whether a sentence is about the text itself and its making, not about health: a noun for a text and a verb for telling. */
export function isAboutText(text: string): boolean {
  if (saysNotKnown(text)) return false
  return ours.test(text) || (writing.test(text) && telling.test(text))
}

const study = /\b(?:researchers?|studies|study|trials?|research|scientists?)\b/i
const doing =
  /\b(?:administered|enrol\w+|examin\w+|investigat\w+|explor\w+|studied|recruit\w+|look(?:ed|ing) (?:at|into))\b/i
const finding = /\d|\b(?:found|show\w*|better|worse|fewer|more|less|no longer)\b/i

/** When a study was, and of how many: no finding yet. */
const circumstance =
  /\b(?:19|20)\d\d\b|(?<![\d,])\d[\d,]{0,12} (?=(?:adults|children|individuals|men|participants|patients|people|volunteers|women)\b)/gi

/** Nouns that only point to what comes next, as the subject of a sentence without a figure. */
const shell =
  /^(?:the|an?|another|one)(?: [a-zß-öø-ɏ-]+){0,3} (?:advantage|challenge|difference|distinction|factor|feature|finding|issue|journey|path|picture|point|purpose|question|reason|road|story)s?\b/i

/** Announces something and does not say it: a study was done, with no word of what it found. */
export function isSetup(text: string): boolean {
  return (
    /\b(?:is|are) (?:[a-zß-öø-ɏ]+ )?(?:noteworthy|remarkable|striking|impressive)\.$/i.test(text) ||
    /^(?:understanding|think of|imagine|picture|suppose)\b/i.test(text) ||
    (shell.test(text) && !/\d/u.test(text)) ||
    (/^we (?:compared|checked|looked|read|searched)\b/i.test(text) && writing.test(text)) ||
    (study.test(text) && doing.test(text) && !finding.test(text.replace(circumstance, ' ')))
  )
}

const finite =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|should|will|would|cannot|can['’]t|don['’]t|isn['’]t|helps?|works?|lasts?|makes?|gives?|causes?|includes?|involves?|uses?|says?|shows?|means?|increases?|reduces?|combines?|takes?|needs?|feels?|gets?|goes|comes?|becomes?|raises?|[a-zß-öø-ɏ]{3,20}ed)\b/i
/** Whether a sentence has a verb of its own, as far as a list of common ones can tell. */
export function hasVerb(text: string): boolean {
  return finite.test(text)
}
