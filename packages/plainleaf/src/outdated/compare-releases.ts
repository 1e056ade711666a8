import type { Advisory } from '@plainleaf/content-model'
import {
  compareTopics,
  type Impact,
  impacts,
  type TopicChange,
  type TopicJson,
} from '@plainleaf/data'
import { byCodeUnit } from '../pipeline/by-code-unit.ts'
import type { Release } from './find-installed.ts'

/** What became of a topic: only `same` asks for nothing. `withdrawn` and `corrected` come before whatever words changed. */
export type TopicState = 'same' | 'changed' | 'corrected' | 'withdrawn' | 'added' | 'removed'

/** A topic of two versions of a collection. */
export interface TopicDifference {
  id: string
  title: string
  state: TopicState
  /** Revisions of the words: the same where only the version moved. */
  from?: string | undefined
  to?: string | undefined
  /** How grave the changes are; absent where nothing changed. */
  impact?: Impact | undefined
  changes: TopicChange[]
  /** Why a topic was withdrawn. */
  reason?: string | undefined
  /** What the newer release says of words that were published, sections among them, and the older does not, oldest first. */
  notices?: Advisory[] | undefined
}

/** Compares what is installed with the latest, topic by topic, the gravest first. */
export function compareReleases(installed: Release, latest: Release): TopicDifference[] {
  const before = new Map(installed.index.topics.map((topic) => [topic.id, topic]))
  const after = new Map(latest.index.topics.map((topic) => [topic.id, topic]))
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  const found = ids.map((id): TopicDifference => {
    const [old, now] = [before.get(id), after.get(id)]
    const title = now?.title ?? old?.title ?? id
    const base = { id, title, from: old?.revision, to: now?.revision, changes: [] }
    if (!now) {
      // Its text may be deleted once it is withdrawn: the list still says why.
      const gone = newNotices(id, installed, latest).findLast(
        ({ status, sections }) => status === 'withdrawn' && !sections,
      )
      return gone
        ? { ...base, state: 'withdrawn', impact: 'safety', reason: gone.reason }
        : { ...base, state: 'removed', impact: 'safety' }
    }
    if (now.withdrawn && old && !old.withdrawn)
      return { ...base, state: 'withdrawn', impact: 'safety', reason: now.withdrawn.reason }
    if (now.withdrawn) return { ...base, state: 'same' }
    if (!old) return { ...base, state: 'added', impact: 'none' }
    const changed =
      old.contentHash === now.contentHash ? undefined : changesOf(id, installed, latest)
    const notices = newNotices(id, installed, latest)
    if (notices.length > 0) {
      // The impact of the words alone does not say how wrong the old ones were: whoever shows them has to act.
      const state = notices.some(({ status }) => status === 'withdrawn') ? 'withdrawn' : 'corrected'
      return { ...base, ...changed, state, impact: 'safety', notices }
    }
    return changed ? { ...base, state: 'changed', ...changed } : { ...base, state: 'same' }
  })
  return found.sort((a, b) => weightOf(b) - weightOf(a) || byCodeUnit(a.id, b.id))
}

/** What was said of a topic since: packages of older versions hold no list. */
function newNotices(id: string, installed: Release, latest: Release): Advisory[] {
  const known = new Set((installed.index.advisories ?? []).map(keyOf))
  return (latest.index.advisories ?? [])
    .filter((advisory) => advisory.topic === id && !known.has(keyOf(advisory)))
    .sort((a, b) => byCodeUnit(a.date, b.date))
}

/** An advisory that was written anew under its id has to be read again. */
function keyOf(advisory: Advisory): string {
  const { id, topic, status, date, reason, sections = [], revisions = [] } = advisory
  return JSON.stringify([id, topic, status, date, reason, sections, revisions])
}

function changesOf(id: string, ...releases: [Release, Release]) {
  const [before, after] = releases.map((release) => readTopic(release, id))
  // Without the files it is only known that words changed: then a person has to read.
  return before && after
    ? compareTopics(before, after)
    : { impact: 'meaning' as const, changes: [] }
}

function readTopic(release: Release, id: string): TopicJson | undefined {
  try {
    return JSON.parse(release.read(`dist/api/v1/topics/${id}.json`) ?? '')
  } catch {
    return undefined
  }
}

function weightOf({ state, impact }: TopicDifference): number {
  const first = ['corrected', 'withdrawn'].indexOf(state)
  if (first >= 0) return impacts.length + first
  return state === 'same' ? -1 : impacts.indexOf(impact ?? 'none')
}
