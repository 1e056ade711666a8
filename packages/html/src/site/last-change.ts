import type { OutputContext, Topic } from '@plainleaf/content-model'

/**
 * The day on which a topic last changed, as far as anybody says: when it was last checked, else the day of
 * `SOURCE_DATE_EPOCH`, else nothing. Never the clock.
 */
export function lastChange(topic: Topic, { epoch }: OutputContext): string | undefined {
  const { lastChecked } = topic.meta
  if (lastChecked) return lastChecked
  return epoch === undefined ? undefined : new Date(epoch * 1000).toISOString().slice(0, 10)
}

/** The newest of several days; `undefined` where there is none. */
export function newest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}
