import { directionOf, languageOf, modifiedDate, type Topic, toText } from '@plainleaf/content-model'
import type { Clinic } from '../clinic/clinic.ts'
import { type HandoutWords, wordsIn } from '../words/words.ts'
import { aboutParts, sourcesElsewhere } from './about-parts.ts'
import { clinicParts, withPhones } from './clinic-parts.ts'
import { ownAccent, toPalette } from './colours.ts'
import { type Design, type Paper, papers, type Variant } from './design.ts'
import { editionOf } from './edition-of.ts'
import { fillIn, withAsked } from './fill-in.ts'
import type { Handout, Part, Role } from './handout.ts'
import { absentFrom, forSheet } from './key-points-sheet.ts'
import { type Noticed, noticesPart } from './notices-part.ts'
import { questionsPart } from './questions-part.ts'
import { namesIn } from './sentence-case.ts'
import { statusOf } from './status-of.ts'
import { countWords } from './strings-of.ts'
import { toParts } from './to-parts.ts'
import type { Refusal } from './to-pieces.ts'
import { footOf, oneLine, titleOf } from './to-question.ts'
import { clean } from './to-runs.ts'
import { toWebCode } from './web-code.ts'
import { withAnswers } from './with-answers.ts'
import { withFewPoints } from './with-few-points.ts'
import { withPointsTogether } from './with-points-together.ts'

/** What `toHandout` may be told beside the content. */
export interface HandoutOptions {
  /** Default: `standard`, or `large` where the clinic says so. */
  variant?: Variant | undefined
  /** Default: the clinic's, else `a4`. */
  paper?: Paper | undefined
  /** Where the pages are served, without a trailing slash; absent: no code to scan. The clinic's `pages` wins. */
  url?: string | undefined
  /**
   * Which words the full topic has, such as the first digits of a hash of them; what is printed also has six that stand for
   * the words of the handout. Default: the first digits of the hash of the source.
   */
  revision?: string | undefined
  /** What was said of the words of the collection. Default: nothing. */
  noticed?: Noticed | undefined
  /** Seconds since 1970 from `SOURCE_DATE_EPOCH`. Default: when the facts were last checked. */
  epoch?: number | undefined
  /** Default: those of the plain variant's language, English where there are none in it. */
  words?: HandoutWords | undefined
  /** The engine's name of an image of the topic; undefined where it cannot be had. Default: none can. */
  file?: ((url: string) => string | undefined) | undefined
  /** The engine's name of the clinic's logo. Default: no logo. */
  logo?: string | undefined
  /** Called for what makes the handout unfit to print. */
  refuse?: ((refusal: Refusal) => void) | undefined
}

/**
 * What a handout prints, from a topic, its plain-language variant and a clinic: nothing that does not stand in one of
 * them or is a fixed word, and nothing for what is missing.
 */
export function toHandout(
  topic: Topic,
  short: Topic,
  clinic: Clinic | null,
  options: HandoutOptions = {},
): Handout {
  const { plain, answers } = withAnswers(short, topic)
  const words = options.words ?? spokenIn(plain.lang)
  const variant = options.variant ?? (clinic?.largePrint ? 'large' : 'standard')
  const base = (clinic?.pages ?? options.url)?.replace(/(?<!\/)\/+$/u, '')
  const asked = withAsked(withPointsTogether(plain, topic), topic)
  const filled = fillIn(asked, clinic)
  const read = (from: Topic, refuse: (refusal: Refusal) => void = () => {}): Part[] =>
    toParts(from.children, {
      file: options.file ?? (() => undefined),
      refuse,
      words,
      isName: namesIn(topic),
      answers,
      ticked: words.ticked,
      checked: topic.meta.lastChecked,
    })
  const body = read(filled, options.refuse)
  const title = titleOf(topic, words)
  const status = statusOf(topic, plain, words)
  const notices = noticesPart(topic, options.noticed, words)
  // As it is for every clinic and in every form.
  const unfilled = filled === asked ? body : read(asked)
  const usual = {
    clinic: null,
    variant: 'standard',
    revision: undefined,
    words,
    address: undefined,
  } as const
  const edition = editionOf(
    [title, ...status],
    [
      ...notices,
      ...unfilled,
      ...questionsPart(unfilled, words),
      ...aboutParts(topic, plain, usual),
    ],
  )
  const article = options.revision ?? topic.meta.source.sha256?.slice(0, 12)
  const revision = article && `${article}-${edition}`
  const address = base && `${base}/${topic.id}.html${revision ? `?v=${revision}` : ''}`
  const parts = [
    ...notices,
    ...withPhones(body, clinic, words),
    ...questionsPart(body, words),
    ...clinicParts(clinic, body, words),
    ...aboutParts(topic, plain, { clinic, variant, revision, words, address }),
  ]
  const sheet = variant === 'key-points' ? forSheet(parts, plain.lang) : parts
  const paper = options.paper ?? clinic?.paper ?? papers[0]
  const design = toDesign(variant, paper, plain.lang, clinic?.brandColour)
  const narrow = variant === 'booklet' || variant === 'large'
  const room = variant === 'booklet' ? (paper === 'a4' ? 44 : 38) : narrow ? 42 : 68
  return {
    id: topic.id,
    title,
    lang: plain.lang,
    dir: directionOf(plain.lang),
    ...(words.marked && { fixed: words.marked }),
    outOf: words.outOf.split('{}') as [string, string],
    description: topic.meta.description ?? '',
    keywords: topic.meta.keywords,
    authors: topic.meta.authors,
    created: Math.floor(Date.parse(modifiedDate([topic], options.epoch)) / 1000),
    design,
    clinic: clinic && {
      name: clean(clinic.name),
      logo:
        clinic.logo && options.logo ? { file: options.logo, alt: clean(clinic.logo.alt) } : null,
    },
    status,
    parts: inOrder(withScan(sheet.flatMap(boxed), address), narrow),
    absent: absentFrom(parts, sheet, words),
    code: address ? toWebCode(address, words) : null,
    elsewhere: sourcesElsewhere({ address, clinic, words }),
    footer: {
      ...footOf(oneLine(topic.title), room),
      page: words.page,
      of: words.pageOf,
    },
  }
}

/** Words for a text: marked as what they are where there are none in its language. */
function spokenIn(lang: string): HandoutWords {
  const words = wordsIn(lang)
  return words.lang === languageOf(lang) ? words : { ...words, marked: words.lang }
}

/** Key points as a box of few, and the others below it. */
const boxed = (part: Part): Part[] => (part.role === 'keyPoints' ? withFewPoints(part) : [part])

/** Where the code to scan stands: with the contact details, else with what is said of the handout. */
function withScan(parts: readonly Part[], address: string | undefined): readonly Part[] {
  const beside = (['contact', 'about'] as const)
    .map((role) => parts.find((part) => part.role === role))
    .find(Boolean)
  if (!address || !beside) return parts
  return parts.map((part) => (part === beside ? { ...part, scan: true } : part))
}

/** What stands below the article itself, in this order. */
export const belowArticle: readonly Role[] = [
  'help',
  'questions',
  'notes',
  'contact',
  'words',
  'disclaimer',
  'sources',
  'about',
]

/** What was corrected stands above all; then come key points, then the article's own order, then what a reader acts on, then what is said of the handout. */
function inOrder(parts: readonly Part[], narrow: boolean): Part[] {
  const rank = ({ role }: Part): number =>
    role === 'notice' ? -3 : role === 'keyPoints' ? -2 : belowArticle.indexOf(role)
  // A part of level 3 stays with the part that it belongs to.
  let last = 0
  const ranks = new Map<Part, number>()
  for (const part of parts) {
    if (part.level === 2) last = rank(part)
    ranks.set(part, last)
  }
  return [...parts]
    .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    .map((part) =>
      sizeOf(part, narrow) <= mostKept(part, narrow) ? { ...part, keep: true } : part,
    )
}

/**
 * Most words of a part that a page's end must not part: no more than half a page, so that none is left half empty. What
 * to do in an emergency is kept together on any page.
 */
function mostKept({ role }: Part, narrow: boolean): number {
  if (role === 'help') return 150
  if (narrow) return 45
  return role === 'keyPoints' ? 150 : 60
}

/** Words of a part; a row of pictures takes the room of 30, on a narrow page an item of a list that of 8 and a row of a table that of 10. */
function sizeOf(part: Part, narrow: boolean): number {
  const pictures = JSON.stringify(part.pieces).split('"type":"counts"').length - 1
  const rows = part.pieces.map((piece) => {
    if (piece.type === 'table') return 10 * (piece.rows.length + 1)
    return piece.type === 'list' || piece.type === 'terms' ? 8 * piece.items.length : 0
  })
  const room = rows.reduce((sum, one) => sum + one, 0)
  return Math.max(countWords(part), narrow ? room : 0) + 30 * pictures
}

/** Languages in the Arabic script, whose letters are smaller than Latin ones of the same size. */
const inArabicScript: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'ps', 'ur'])

function toDesign(variant: Variant, paper: Paper, lang: string, brand = ownAccent): Design {
  const mono = variant === 'mono'
  const { accent, ground } = mono ? { accent: '#000000', ground: '#ffffff' } : toPalette(brand)
  const page = pageOf(paper, variant === 'booklet')
  const size = (variant === 'large' ? 18 : 12) + (inArabicScript.has(languageOf(lang)) ? 2 : 0)
  return {
    variant,
    page,
    size,
    tight: false,
    ink: mono ? '#000000' : '#1a1a1a',
    accent,
    ground,
    alarm: mono ? '#000000' : '#9c1c1c',
  }
}

/** A page of a booklet is half a sheet, so that nothing is scaled down when two are put on one. */
function pageOf(paper: Paper, half: boolean): Design['page'] {
  if (paper === 'letter') return half ? 'us-statement' : 'us-letter'
  return half ? 'a5' : 'a4'
}

/** Whether the words of a topic can be printed: a handout without any is none. */
export function isEmpty(plain: Topic): boolean {
  return plain.children.every((section) => toText(section.children).trim() === '')
}
