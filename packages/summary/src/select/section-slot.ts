import { type Section, toText } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'

import { isToTakeAlong } from './asks-to-take-along.ts'
import { slots } from './slots.ts'

/** Headings of sections that are about the text and its makers. */
const aboutText =
  /^(?:where do these facts|what this (?:article|leaflet|page)|sources?\b|about (?:this|us|the author)|how we\b|references|external links|see also|further (?:reading|information)|more information|related|disclaimer|acknowledg|contents|learning (?:goals|objectives|outcomes))/i
const closing =
  /^(?:conclusion|summary(?! background)|final|key takeaways?|in short|takeaways?|the bottom line)/i

/** Headings that say what they are for in words of other slots: `Things you can do to ease the symptoms`. */
const plainly: readonly [RegExp, string][] = [
  [/^check if you have\b/i, 'symptoms'],
  [
    /^do$|\b(?:things )?you can do\b|\bat home\b|\b(?:by )?yourself\b|\bease (?:the|your)\b/i,
    'self-care',
  ],
  [/\b(?:stop|prevent|avoid)\b.{0,40}\bspread/i, 'prevention'],
  [/^stay (?:off|away)\b/i, 'contagion'],
]
/** Headings of the structured abstracts of research papers (ICMJE recommendations, IV.A.3.b). */
const method =
  /^(?:(?:patients|materials?|subjects|participants|design|rationale) and )?(?:aims?|data (?:analys[ei]s|collection|extraction|sources)|design|(?:data )?extraction methods?|hypothes[ei]s|interventions?|main outcome(?: measures?)?|materials?|measure(?:ment)?s|methods?|methodology|object(?:ives?)?|outcome measures?|participants|patients|(?:primary|secondary) (?:objectives?|outcomes?)|purpose|(?:research|study) (?:design|selection)|(?:study )?setting|study population|outcome$|subjects)\b(?!.*\b(?:findings|results)\b)/i
/** Whether a heading is one of those that tell what a study was for and how it was done. */
export function isMethod(heading: string): boolean {
  return method.test(heading)
}
/** Headings that only papers have: a leaflet has patients and materials too. */
const papers =
  /\bmethods?\b|^(?:design|main outcome|methodology|objectives?|setting|study (?:design|population))\b/i
/** The parts of a structured abstract, by the whole of their headings. */
const parts: readonly RegExp[] = [
  /^(?:(?:aims?|background|context|introduction|objectives?|purpose)(?: and (?:aims?|objectives?|purpose))?|object)$/i,
  /^(?:(?:materials?|patients|subjects) and )?methods?$|^methodology$|^data (?:extraction|sources)\b|^study selection\b/i,
  /^(?:(?:key|main|principal) )?(?:findings|results?)$|^methods and results$|^data synthesis$/i,
  /^(?:conclusions?|interpretation)$/i,
]
/** Whether a topic is a research paper: it has both methods and results, or three of the four parts of an abstract. */
export function isResearch(headings: readonly string[]): boolean {
  const found = parts.filter((part) => headings.some((one) => part.test(one))).length
  if (found > 2) return true
  return (
    headings.some((one) => papers.test(one)) &&
    headings.some((one) =>
      /^results?\b|^findings\b|^(?:main )?outcomes? and results\b|^measurements and (?:main )?results\b/i.test(
        one,
      ),
    )
  )
}
/** Headings of what was known before a study. */
const background = /^(?:(?:summary )?(?:of )?background|context|importance|introduction)\b/i
/** Headings of what a study found, and of what follows from it. */
const found =
  /\b(?:findings|results?)\b|^(?:conclusions?|data synthesis$|discussion|interpretation|(?:main )?outcomes? and results)\b/i
/** Whether a heading of a paper opens its results or what comes after them. */
export function isFound(heading: string): boolean {
  return found.test(heading)
}
/** What databases put above an abstract without headings. */
const unnamed = /^unlabel(?:l)?ed$/i
/** Questions of the reader's own case, which the slot's question does not ask. */
const special = /^(?:what if|will (?:i|my)|(?:can|do|should) (?:i|we|my)|why)\b/i
const named = /^(?:how (?:do |does )?(.{2,40}?) works?|what (?:is|are) (.{2,40}?))\??$/i
/** Whether a heading asks of something that is not the topic: `How does light therapy work?` in one on winter blues. */
function isAboutOther(heading: string, title: string): boolean {
  const match = named.exec(heading)
  const asked = words((match?.[1] ?? match?.[2] ?? '').toLowerCase()).filter(
    (word) => !/^(?:an?|the|it|they|this|these|to)$/u.test(word),
  )
  const own = new Set(
    words(title.toLowerCase()).flatMap((word) => [word, `${word}s`, word.replace(/s$/u, '')]),
  )
  return asked.length > 0 && !asked.some((word) => own.has(word))
}
/** Headings of research that has yet to find something: `What research is being done?`, `Clinical trials` */
const isUnderway =
  /^(?:what )?(?:current |new )?(?:clinical trials?|research|studies)\b.{0,40}\b(?:being done|underway|under way)\b|^(?:current |ongoing )?(?:clinical trials?|research)$|\b(?:clinical trials?|research) (?:is|are) (?:being|under)/i
const treatment = /therap(?:y|ies)\b|\bvaccin|\bsurgery\b|\btransplant/i

/** What a section's own sentences go to; `undefined`: nowhere. `settled`: its heading or aspect says so. */
export interface SectionSlot {
  slot: string
  settled: boolean
  /** Whether it is a guess at what a heading in other words means, so that the heading must be kept. */
  guessed?: boolean
  /** Whether it stands before the results of a research paper: what is open there, they may answer. */
  before?: boolean
  /** Whether it holds what a research paper found. */
  found?: boolean
  /** Whether it is the conclusion of a research paper. */
  concludes?: boolean
}

/** The slot of a section by its heading, its aspect, its kind and the section it is in, in that order. */
export function sectionSlot(
  section: Section,
  { title, research }: { title: string; research: boolean },
  parent?: SectionSlot,
): SectionSlot | undefined {
  const heading = toText(section.heading).trim()
  if (section.kind === 'references' || section.kind === 'glossary' || section.kind === 'disclaimer')
    return undefined
  // What answers a question is more than links to other pages.
  const links = section.aspect === 'RelatedTopicsHealthAspect' && !heading.endsWith('?')
  if (links || aboutText.test(heading)) return undefined
  if (heading === '' || unnamed.test(heading)) return { slot: 'what', settled: false }
  if (research && method.test(heading)) return { slot: 'study', settled: true }
  // What a paper says of its field is no answer to what its subject is.
  if (research && background.test(heading)) return { slot: 'what', settled: true, guessed: true }
  if (closing.test(heading))
    return research
      ? { slot: 'help', settled: true, found: true, concludes: true }
      : { slot: 'other', settled: false }
  // Who may join a trial, and what is being tried, does not say whether anything helps.
  if (!research && isUnderway.test(heading)) return { slot: 'other', settled: true }
  // What once happened is no step.
  if (/^what happened\b/i.test(heading)) return { slot: 'other', settled: false }
  // What it names besides does not make it another part of the paper.
  if (research && isFound(heading)) return { slot: 'help', settled: true, found: true }
  const plain = plainly.find(([pattern]) => pattern.test(heading))?.[1]
  // `Stay off school until …` is told below its own words.
  if (plain) return { slot: plain, settled: true, ...(plain === 'contagion' && { guessed: true }) }
  const named = slots.find((slot) => slot.aspects.length === 0 && slot.heading?.test(heading))
  const typed = slots.find(
    (slot) => section.aspect !== null && slot.aspects.includes(section.aspect),
  )
  const guessed = slots.find((slot) => slot.heading?.test(heading))
  const found = named ?? typed ?? guessed
  // What is written about treatment in a topic that is a treatment says what it is.
  if (found?.id === 'treatment' && treatment.test(title)) return { slot: 'other', settled: false }
  const guess =
    (found && !found.heading?.test(heading) && section.typing.confidence < 1) ||
    isAboutOther(heading, title) ||
    // `After the test`, `Blood tests` do not ask how an illness is found.
    (found?.id === 'tests' && !/\bdiagnos|\bscreening|\bfind out\b|\bfound\b/i.test(heading)) ||
    special.test(heading)
  if (found) return { slot: found.id, settled: true, ...(guess && { guessed: true }) }
  if (section.kind === 'procedure') return { slot: 'steps', settled: true, guessed: true }
  if (section.kind === 'faq') return { slot: 'questions', settled: false }
  // Nobody answers them here: `What questions can I ask?` is no question that people ask.
  if (isToTakeAlong(section)) return { slot: 'help-now', settled: true }
  // What one type is like is told below its name.
  if (parent?.settled && parent.slot === 'types') return { ...parent, guessed: true }
  return parent?.settled
    ? parent
    : { slot: heading.endsWith('?') ? 'questions' : 'other', settled: false }
}
