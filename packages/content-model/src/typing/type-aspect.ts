import { remember } from '../text/remember.ts'
import type { HealthAspect } from '../tree/health-aspect.ts'
import type { SectionKind } from '../tree/section.ts'
import { type AspectHit, headingHits } from './cues.ts'
import type { TopicMask } from './mask-topic.ts'
import { textHits } from './text-hits.ts'

/** A reading of what a section is about, with the readings that came after it. */
export interface AspectReading {
  aspect: HealthAspect | null
  confidence: number
  alternatives: { aspect: HealthAspect; confidence: number }[]
}

/** Characters of a section's text that are looked at. */
export const typedLength = 2000

/** What typing a section needs to know beside its heading. */
export interface TypedSection {
  heading: string
  /** Its own text; only the first `typedLength` characters are looked at. */
  text: string
  kind: SectionKind
  /** Whether the document begins with it. */
  first: boolean
}

/** What typing needs to know of the document. */
export interface TypedDocument {
  mask: TopicMask
  /** What the cues say of a heading. */
  hits(heading: string): readonly AspectHit[]
  /** What the sentences of a text speak of. */
  said(text: string): readonly AspectHit[]
  /** Whether most headings name aspects of health, so that the others likely speak of some too. */
  guess: boolean
}

/** How often a heading without a cue says nothing of health that a reading of the text would find. */
const unread = 0.1

/**
 * Types a section by its heading, and where the heading says nothing by how it is built, by where it stands and by the
 * words of its text, with less confidence. What the text says beside a heading with a cue is an alternative.
 */
export function typeAspect(section: TypedSection, document: TypedDocument): AspectReading {
  const { mask, guess } = document
  const byHeading = document
    .hits(section.heading)
    .filter(({ confidence }) => guess || confidence > formAlone)
  const [first] = byHeading
  if (first && byHeading.length > 3) return { ...first, alternatives: rank(byHeading.slice(1)) }
  // Beside a heading the first words of the text are enough.
  const length = first ? 600 : typedLength
  const byText = document.said(section.text.slice(0, length))
  const said = first ? byHeading : byForm(section, mask)
  const [best] = said
  if (best) return { ...best, alternatives: rank(join(said, byText).slice(1)) }
  const [likeliest, next] = byText
  const alone = likeliest && likeliest.confidence > (next?.confidence ?? 0)
  if (likeliest && (likeliest.confidence >= certain || (guess && alone)))
    return {
      ...likeliest,
      confidence: round(likeliest.confidence),
      alternatives: rank(byText.slice(1)),
    }
  return { aspect: null, confidence: unread, alternatives: rank(byText) }
}

/** How sure a rule is that goes by the form of a heading alone, which headings of any page have. */
const formAlone = 0.5

/** What text says surely enough for a page of which nothing else is known to be about health. */
const certain = 0.5

/** What a heading without a cue is about by how it is built and where it stands. */
function byForm({ heading, kind, first }: TypedSection, { cues, subject }: TopicMask): AspectHit[] {
  // A medicine or an operation by its name.
  if (subject === 'condition' && cues.treatment.test(heading.toLowerCase()))
    return [{ aspect: 'TreatmentsHealthAspect', confidence: 0.62 }]
  if (kind === 'procedure')
    return [
      {
        aspect: subject === 'treatment' ? 'UsageOrScheduleHealthAspect' : 'SelfCareHealthAspect',
        confidence: 0.6,
      },
    ]
  return first ? [{ aspect: 'OverviewHealthAspect', confidence: 0.5 }] : []
}

/** Readings of the text behind those of the heading, a third as sure: beside a heading they only add what else it may be. */
function join(said: readonly AspectHit[], byText: readonly AspectHit[]): AspectHit[] {
  const more = byText.filter(({ aspect }) => !said.some((hit) => hit.aspect === aspect))
  return [
    ...said,
    ...more.map(({ aspect, confidence }) => ({ aspect, confidence: confidence / 3 })),
  ]
}

/** What a heading says by itself, or null; the `aspect` of `typeAspect` without a text. */
export function headingAspect(heading: string, mask: TopicMask): HealthAspect | null {
  const { cues, subject } = mask
  return headingHits(cues.rules, maskedHeading(heading, mask), subject, 1)[0]?.aspect ?? null
}

/** A reading less likely than this is none. */
const slight = 0.1

function rank(hits: readonly AspectHit[]): AspectHit[] {
  return hits
    .filter(({ confidence }) => confidence >= slight)
    .toSorted((one, other) => other.confidence - one.confidence)
    .slice(0, 3)
    .map(({ aspect, confidence }) => ({ aspect, confidence: round(confidence) }))
}

const round = (value: number): number => Math.round(value * 100) / 100

/** What the cues say of headings; forms and leaflets of one house have the same parts. */
function hitsOf(mask: TopicMask): (heading: string) => AspectHit[] {
  return remember((heading) =>
    headingHits(mask.cues.rules, maskedHeading(heading, mask), mask.subject),
  )
}

/** A heading as cues have it: in lower case, its topic masked, its apostrophes curled. */
function maskedHeading(heading: string, mask: TopicMask): string {
  return mask.mask(heading.slice(0, 300)).replaceAll("'", '’')
}

/** As many headings as tell what a document is about. */
const telling = 60
/** Aspects that what is done about a condition has, and those that a condition has. */
const ofTreatments: ReadonlySet<HealthAspect> = new Set([
  'IngredientsHealthAspect',
  'MayTreatHealthAspect',
  'SideEffectsHealthAspect',
  'UsageOrScheduleHealthAspect',
])
const ofConditions: ReadonlySet<HealthAspect> = new Set([
  'CausesHealthAspect',
  'ContagiousnessHealthAspect',
  'SymptomsHealthAspect',
  'TreatmentsHealthAspect',
])

/**
 * What the headings of a document tell of it: whether at least a third of them name aspects of health, and, where the
 * title names no treatment, whether it tells of one all the same.
 */
export function readDocument(headings: Iterable<string>, mask: TopicMask): TypedDocument {
  const looked: string[] = []
  for (const heading of headings) {
    looked.push(heading)
    if (looked.length === telling) break
  }
  // Asked here and kept for typing: an expression that is asked more often than ten times is compiled once more.
  const hits = hitsOf(mask)
  const aspects = looked.flatMap((heading) => hits(heading)[0]?.aspect ?? [])
  const of = (set: ReadonlySet<HealthAspect>): number =>
    new Set(aspects.filter((aspect) => set.has(aspect))).size
  const treats = of(ofTreatments) >= 2 && of(ofTreatments) > of(ofConditions)
  const subject = treats ? 'treatment' : mask.subject
  const own: TopicMask = subject === mask.subject ? mask : { ...mask, subject }
  return {
    mask: own,
    guess: aspects.length * 3 >= looked.length,
    hits: own === mask ? hits : hitsOf(own),
    said: remember((text) => textHits(text.toLowerCase(), subject), {
      longest: typedLength,
      most: 2000,
    }),
  }
}
