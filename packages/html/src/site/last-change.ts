import {
  type Collection,
  isWithdrawn,
  lastDay,
  type OutputContext,
  type Topic,
} from '@plainleaf/content-model'

/**
 * The day on which a topic last changed, as far as anybody says: when it was last checked, corrected or withdrawn, else the day of
 * `SOURCE_DATE_EPOCH`, else nothing. Never the clock.
 */
export function lastChange(
  topic: Topic,
  { epoch, collection }: Pick<OutputContext, 'epoch' | 'collection'>,
): string | undefined {
  const day = saidOn(topic, collection)
  if (day) return day
  return epoch === undefined ? undefined : new Date(epoch * 1000).toISOString().slice(0, 10)
}

/** The same without the day of the build: nothing where nobody says when. */
export function saidOn(topic: Topic, { advisories = [] }: Collection): string | undefined {
  const about = advisories.filter((advisory) => advisory.topic === topic.id)
  return newest([
    topic.meta.lastChecked && lastDay(topic.meta.lastChecked),
    ...about.map(({ date }) => date),
  ])
}

/** The day on which the whole topic was taken back; nothing where it was not. */
export function withdrawnOn({ id }: Topic, { advisories = [] }: Collection): string | undefined {
  if (!isWithdrawn(id, advisories)) return undefined
  const gone = advisories.filter(
    ({ topic, status, sections }) => topic === id && status === 'withdrawn' && !sections,
  )
  return newest(gone.map(({ date }) => date))
}

/** The newest of several days; `undefined` where there is none. */
export function newest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}
