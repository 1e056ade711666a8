import { lastDay } from '../words/last-day.ts'
import type { Advisory } from './advisory.ts'
import type { Topic } from './topic.ts'

/**
 * When topics last changed, as `CCYY-MM-DDThh:mm:ssZ`: the newest `lastChecked` or day of what was said of them in `advisories`, or `SOURCE_DATE_EPOCH` when
 * given, or the start of 1980 (the oldest date a zip file can hold) when nothing is known. Never the clock.
 */
export function modifiedDate(
  topics: readonly Topic[],
  epoch?: number,
  advisories: readonly Advisory[] = [],
): string {
  if (epoch !== undefined) return `${new Date(epoch * 1000).toISOString().slice(0, 19)}Z`
  const dates = topics.flatMap(({ id, meta }) => [
    ...(meta.lastChecked ? [lastDay(meta.lastChecked)] : []),
    ...advisories.flatMap(({ topic, date }) => (topic === id ? date : [])),
  ])
  const newest = dates.sort().at(-1) ?? '1980-01-01'
  return `${newest}T00:00:00Z`
}
