const hype =
  /\b(?:promis(?:e|es|ing)|groundbreaking|ground-breaking|revolution\w*|innovat\w+|unique|novel|immense|hope|remarkabl[ey]|striking|compelling|transform\w*|life-changing|exciting|paradigm|unprecedented|profound\w*|genuine|dramatic\w*|powerful|cutting-edge|game-chang\w+|increasingly evident|gained momentum|gained recognition|encouraging|holistic|journey|significant shift|new frontier|vital tool|reassuring|paradigm shift|breakthroughs?(?! (?:therapy|designation)))\b/giu
/** About the text and its making, not about health. */
const about =
  /\b(?:this (?:page|article|text|leaflet)|our (?:sources?|subtraction|reading)|(?:one|another|older|newer|two|three|five|no|most|some|recent) (?:\w+ )?(?:texts?|sources?)|web texts?|the text\b|in (?:its|their) title|words mean|which list|\bword ["“]|may hint|short answers|we cannot|told here|papers? (?:they|it) lists?|we (?:have|worked|cite|compared|follow|explain|order|call|set)|cited?|second-hand|footnote|delves?)\b/iu

/** How many words of praise a sentence holds. */
export function hypeIn(text: string): number {
  return text.match(hype)?.length ?? 0
}

/** Whether a sentence is about the text itself. */
export function isAboutText(text: string): boolean {
  return about.test(text)
}

const setup =
  /^understanding\b|\brequires? looking\b|\b(?:researchers|studies|trials?|research)\b.{0,40}\b(?:administered|enrolled|examin\w+|investigat\w+|explor\w+)\b|\b(?:has|have|is|are) (?:also |currently )?(?:been |being )?(?:studied|explored|investigated)\b|\bdiverge\b|\bnoteworthy\b|\b(?:path|journey|finding)\b.{0,50}\b(?:is|has|hasn['’]t|isn['’]t)\b|\b(?:distinction|difference)s? (?:exists?|is|are)\b|\banother fundamental\b/iu
/** Announces something and does not say it. */
export function isSetup(text: string): boolean {
  return setup.test(text)
}

const finite =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|should|will|would|cannot|can['’]t|don['’]t|isn['’]t|helps?|works?|lasts?|makes?|gives?|causes?|includes?|involves?|uses?|says?|shows?|means?|increases?|reduces?|combines?|takes?|needs?|feels?|gets?|goes|comes?|becomes?|raises?|\p{Ll}{3,}ed)\b/iu
/** Whether a sentence has a verb of its own, as far as a list of common ones can tell. */
export function hasVerb(text: string): boolean {
  return finite.test(text)
}
