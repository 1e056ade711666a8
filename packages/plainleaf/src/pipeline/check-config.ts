import type { Finding, Topic } from '@plainleaf/content-model'
import { sectionsOf } from '@plainleaf/content-model'
import type { Config } from '../config/define-config.ts'
import type { Severity } from '../message/to-message.ts'
import { foldName } from './file-id.ts'
import { takenIds } from './settle-ids.ts'

/** A finding about a value of a config. */
export interface ConfigFinding {
  finding: Finding
  /** Keys that lead to the value. */
  path: PropertyKey[]
  severity: Severity
}

/**
 * What of a config does not fit the topics that were read. `stems` are the names of the documents that failed: their ids
 * are not known, so what could be one of them is let pass.
 */
export function checkConfig(
  config: Config,
  topics: readonly Topic[],
  stems: readonly string[],
): ConfigFinding[] {
  const known = new Map(topics.map((topic) => [topic.id, topic]))
  const names = new Set([...known.keys(), ...takenIds].map(foldName))
  const found: ConfigFinding[] = []
  const say = (path: PropertyKey[], reason: string, note: string): void => {
    found.push({ finding: { ruleId: 'config-invalid', reason, note }, path, severity: 'error' })
  }
  for (const [at, id] of (config.topics ?? []).entries()) {
    if (config.topics?.indexOf(id) !== at || known.has(id) || stems.includes(id)) continue
    say(['topics', at], `topics: there is no topic "${id}"`, 'Remove it, or correct the id')
  }
  for (const [old, now] of Object.entries(config.renamed ?? {})) {
    const [id = '', section] = now.split('#')
    const topic = known.get(id)
    if (names.has(foldName(old)))
      say(
        ['renamed', old],
        `renamed: "${old}" is the id of a page that exists`,
        'Only ids that are free can lead elsewhere; remove it',
      )
    else if (!topic && !stems.includes(id))
      say(['renamed', old], `renamed: there is no topic "${id}"`, 'Correct the id on the right')
    else if (topic && section !== undefined && !hasSection(topic, section))
      say(
        ['renamed', old],
        `renamed: there is no section "${section}" in the topic "${id}"`,
        'Use the id of a heading; `plainleaf inspect` lists them',
      )
  }
  return found
}

function hasSection(topic: Topic, id: string): boolean {
  return sectionsOf(topic).some(
    (section) => section.id === id || (section.aliases ?? []).includes(id),
  )
}
