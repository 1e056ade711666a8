import type { TopicData } from '@plainleaf/astro'
import type { HealthAspect } from '@plainleaf/content-model'
import { aspectOrder } from '@plainleaf/html'
import type { PageWords } from '../words/words-in.ts'

/** A section as it is found from outside its topic. */
export interface Find {
  topic: TopicData
  section: TopicData['sections'][number]
}

/** All sections of the library that are about one thing. */
export interface AspectGroup {
  aspect: HealthAspect
  label: string
  /** The end of its address. */
  slug: string
  finds: Find[]
}

/** Sections with a heading, by what they are about, in the order in which questions about health usually come up. */
export function groupByAspect(
  topics: readonly TopicData[],
  { shared }: Pick<PageWords, 'shared'>,
): AspectGroup[] {
  return aspectOrder
    .map((aspect) => ({
      aspect,
      label: shared.aspects[aspect],
      slug: aspectSlug(aspect),
      finds: topics.flatMap((topic) =>
        topic.sections
          .filter((section) => section.aspect === aspect && section.heading !== '')
          .map((section) => ({ topic, section })),
      ),
    }))
    .filter(({ finds }) => finds.length > 0)
}

/**
 * The first of some finds, each question once, from as many collections as there are, so that none hides the others; in the
 * order in which they stood.
 */
export function sampleOf(finds: readonly Find[], count: number): Find[] {
  const asked = new Set<string>()
  const once = finds.filter(({ section: { heading } }) => !asked.has(heading) && asked.add(heading))
  const rounds = new Map<string, number>()
  const ranked = once.map((find, at) => {
    const round = rounds.get(find.topic.collection.id) ?? 0
    rounds.set(find.topic.collection.id, round + 1)
    return { find, at, round }
  })
  const chosen = ranked.sort((a, b) => a.round - b.round || a.at - b.at).slice(0, count)
  return chosen.sort((a, b) => a.at - b.at).map(({ find }) => find)
}

/** `side-effects` for `SideEffectsHealthAspect`. */
export function aspectSlug(aspect: string): string {
  return aspect
    .replace(/HealthAspect$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
}
