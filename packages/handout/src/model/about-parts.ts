import { dateWords, type Topic } from '@plainleaf/content-model'
import type { Clinic } from '../clinic/clinic.ts'
import { fill, fixedRuns, type HandoutWords } from '../words/words.ts'
import { cite } from './cite.ts'
import type { Variant } from './design.ts'
import type { Part } from './handout.ts'
import { plainRuns } from './to-runs.ts'

/** What the last parts are made from, beside the topic. */
export interface AboutContext {
  clinic: Clinic | null
  variant: Variant
  revision: string | undefined
  words: HandoutWords
}

/** The sources that the printed sentences cited, and what is said of the handout itself. */
export function aboutParts(topic: Topic, plain: Topic, context: AboutContext): Part[] {
  const { words } = context
  const lang = words.marked && { lang: words.marked }
  const entries = plain.references.map((reference) => [
    { type: 'text' as const, runs: plainRuns(cite(reference)) },
  ])
  const sources: Part = {
    id: 'handout-sources',
    role: 'sources',
    level: 2,
    heading: words.sources,
    ...lang,
    pieces: [{ type: 'list', ordered: false, start: 1, boxes: false, items: entries }],
  }
  const said = aboutLines(topic, context).join(' ')
  const about: Part = {
    id: 'about-this-handout',
    role: 'about',
    level: 2,
    heading: words.about,
    ...lang,
    pieces: [{ type: 'text', runs: fixedRuns(said, words) }],
  }
  return [...(entries.length > 0 ? [sources] : []), ...(said === '' ? [] : [about])]
}

function aboutLines({ meta }: Topic, { clinic, variant, revision, words }: AboutContext): string[] {
  const funding = [meta.funding, clinic?.funding].filter(Boolean).join('; ')
  const say = (line: string, value: string | undefined): string[] =>
    value ? [fill(line, value)] : []
  const state = [
    ...say(words.version, meta.version),
    ...say(words.revision, revision),
    ...say(words.nextReview, meta.reviewBy && dateWords(meta.reviewBy, words.lang)),
  ]
  // The sheet is one page: it says which handout it is, and the whole handout says the rest.
  if (variant === 'key-points') return [...state, ...say(words.funding, funding)]
  return [
    ...say(words.authors, meta.authors.join(', ')),
    ...state,
    ...say(words.funding, funding),
    ...say(words.licence, meta.licence),
    variant === 'large' ? words.alsoStandard : words.alsoLarge,
    ...(clinic ? [words.otherFormats] : []),
    ...say(words.languages, clinic?.languages?.join(', ')),
  ]
}
