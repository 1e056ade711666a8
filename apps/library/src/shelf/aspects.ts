import type { TopicData } from '@plainleaf/astro'
import type { HealthAspect } from '@plainleaf/content-model'
import { aspectLabel, aspectOrder } from '@plainleaf/html'

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
export function groupByAspect(topics: readonly TopicData[]): AspectGroup[] {
  return aspectOrder
    .map((aspect) => ({
      aspect,
      label: aspectLabel(aspect),
      slug: aspectSlug(aspect),
      finds: topics.flatMap((topic) =>
        topic.sections
          .filter((section) => section.aspect === aspect && section.heading !== '')
          .map((section) => ({ topic, section })),
      ),
    }))
    .filter(({ finds }) => finds.length > 0)
}

/** `side-effects` for `SideEffectsHealthAspect`. */
export function aspectSlug(aspect: string): string {
  return aspect
    .replace(/HealthAspect$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
}
