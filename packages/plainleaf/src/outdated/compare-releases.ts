import {
  compareTopics,
  type Impact,
  impacts,
  type TopicChange,
  type TopicJson,
} from '@plainleaf/data'
import { byCodeUnit } from '../pipeline/by-code-unit.ts'
import type { Release } from './find-installed.ts'

/** What became of a topic: only `same` asks for nothing. */
export type TopicState = 'same' | 'changed' | 'withdrawn' | 'added' | 'removed'

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
    if (!now) return { ...base, state: 'removed', impact: 'safety' }
    if (now.withdrawn && old && !old.withdrawn)
      return { ...base, state: 'withdrawn', impact: 'safety', reason: now.withdrawn.reason }
    if (now.withdrawn || old?.contentHash === now.contentHash) return { ...base, state: 'same' }
    if (!old) return { ...base, state: 'added', impact: 'none' }
    return { ...base, state: 'changed', ...changesOf(id, installed, latest) }
  })
  return found.sort((a, b) => weightOf(b) - weightOf(a) || byCodeUnit(a.id, b.id))
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
  return state === 'same' ? -1 : impacts.indexOf(impact ?? 'none')
}
