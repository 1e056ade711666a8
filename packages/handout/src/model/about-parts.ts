import { acronymsIn, cite, citeAll, dateWords, type Topic } from '@plainleaf/content-model'
import type { Clinic } from '../clinic/clinic.ts'
import { fill, fixedRuns, type HandoutWords } from '../words/words.ts'
import type { Variant } from './design.ts'
import { type Part, spareLines } from './handout.ts'
import { languageNames } from './language-names.ts'
import { clean, plainRuns } from './to-runs.ts'

/** What the last parts are made from, beside the topic. */
export interface AboutContext {
  clinic: Clinic | null
  variant: Variant
  revision: string | undefined
  words: HandoutWords
  /** The web page, of which a code is printed. */
  address: string | undefined
}

/** The sources that the printed sentences cited, and what is said of the handout itself. */
export function aboutParts(topic: Topic, plain: Topic, context: AboutContext): Part[] {
  const { words, address } = context
  const lang = words.marked && { lang: words.marked }
  const inCapitals = acronymsIn(topic)
  const entries = plain.references.map((reference) => [
    { type: 'text' as const, runs: plainRuns(clean(cite(reference, inCapitals))) },
  ])
  const sources: Part = {
    id: 'handout-sources',
    role: 'sources',
    level: 2,
    heading: words.sources,
    ...lang,
    pieces: [{ type: 'list', ordered: false, start: 1, boxes: false, items: entries }],
    short: [
      {
        type: 'text',
        runs: plainRuns(clean(citeAll(plain.references, inCapitals))),
      },
    ],
  }
  const lines = aboutLines(topic, context)
  // A text that names its sources is not printed as if it had none.
  const named = entries.length > 0 && context.variant !== 'key-points'
  const elsewhere = sourcesElsewhere(context)
  if (!named && topic.references.length > 0 && elsewhere !== '') {
    lines.push([elsewhere, 'where its sources stand'])
  }
  const said = lines.map(([line]) => line).join(' ')
  const spare = lines.flatMap(([line, what]): [string, string][] => (what ? [[what, line]] : []))
  const about: Part = {
    id: 'about-this-handout',
    role: 'about',
    level: 2,
    heading: topic.meta.authors.length > 0 ? words.about : words.edition,
    ...lang,
    pieces: said === '' ? [] : [{ type: 'text', runs: fixedRuns(said, words) }],
    ...(spare.length > 0 && { spare }),
    ...(context.clinic?.funding && { funding: clean(unended(context.clinic.funding)) }),
  }
  return [...(entries.length > 0 ? [sources] : []), ...(said === '' && !address ? [] : [about])]
}

/** Where the sources of a topic can be had, for a handout without them; nothing where there is neither a page nor anyone to ask. */
export function sourcesElsewhere({
  address,
  clinic,
  words,
}: Pick<AboutContext, 'address' | 'clinic' | 'words'>): string {
  if (address) return words.sourcesOnline
  return clinic ? words.sourcesAsked : ''
}

/** A full stop stands at the end of all of them, not behind each. */
const unended = (words = ''): string => words.trim().replace(/(?<!\.)\.$/u, '')

/** What is said of a handout, line by line, and what those are that it may go without. */
function aboutLines(
  { meta }: Topic,
  { clinic, variant, revision, words }: AboutContext,
): [line: string, spare?: string][] {
  const funding = [meta.funding, clinic?.funding].map(unended).filter(Boolean).join('; ')
  const say = (line: string, value: string | undefined, spare?: string): [string, string?][] =>
    value ? [spare ? [fill(line, value), spare] : [fill(line, value)]] : []
  const spoken = languageNames(clinic?.languages ?? [], words.lang)
  // The sheet is one page: what the whole handout says too goes first.
  const sheet = variant === 'key-points'
  return [
    ...say(words.authors, meta.authors.join(', ')),
    ...say(words.version, meta.version),
    ...say(words.revision, revision),
    ...say(
      words.nextReview,
      meta.reviewBy && dateWords(meta.reviewBy, words.lang),
      spareLines.nextCheck,
    ),
    ...say(words.funding, funding),
    ...say(words.licence, meta.licence, sheet ? spareLines.licence : undefined),
    ...(variant === 'large'
      ? say(words.alsoStandard, ' ')
      : say(words.alsoLarge, ' ', 'the offer of large print')),
    ...(clinic ? [[words.otherFormats] as [string]] : []),
    ...say(words.languages, spoken.join(', '), "the clinic's languages"),
  ]
}
