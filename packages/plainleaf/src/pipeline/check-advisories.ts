import {
  type Advisory,
  type Finding,
  isWithdrawn,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { placeOfAdvisory } from '../config/to-advisories.ts'
import { suggest } from '../message/suggest.ts'
import { toMessage } from '../message/to-message.ts'

/**
 * Holds advisories to the topics that were read: an advisory that names nothing warns nobody. `file` is how the user knows
 * `advisories.yaml`, `stems` are the names of documents that failed, `revisionOf` says what is published now.
 */
export function checkAdvisories(
  advisories: readonly Advisory[],
  topics: readonly Topic[],
  stems: readonly string[],
  file: string,
  revisionOf: (topic: Topic) => string,
): VFileMessage[] {
  const known = new Map(topics.map((topic) => [topic.id, topic]))
  const misses = (id: string) => !known.has(id) && !stems.includes(id)
  return advisories.flatMap((advisory) => {
    const { topic: id, sections = [], replacedBy, revisions = [], status } = advisory
    const topic = known.get(id)
    const withdrawn = isWithdrawn(id, advisories)
    const found: VFileMessage[] = []
    const say = (key: keyof Advisory, reason: string, note: string): void => {
      const finding: Finding = {
        ruleId: 'advisory-unfit',
        reason,
        note,
        place: placeOfAdvisory(advisory, key),
      }
      found.push(toMessage(file, 'warning', finding))
    }
    const meant = misses(id) && withdrawn ? suggest(id, [...known.keys()]) : undefined
    if (meant !== undefined)
      say(
        'topic',
        `There is no topic "${id}" to withdraw, but one "${meant}"`,
        'Correct the id: until then the topic stays published. Of a topic whose document is gone this is right as it is',
      )
    if (misses(id) && !withdrawn)
      say(
        'topic',
        `There is no topic "${id}"`,
        'Correct the id; of a topic that is gone only a withdrawal of the whole can be told',
      )
    if (topic && !withdrawn) {
      const ids = new Set(sectionsOf(topic).map((section) => section.id))
      for (const section of sections) {
        if (ids.has(section) || status === 'withdrawn') continue
        say(
          'sections',
          `There is no section "${section}" in the topic "${id}"`,
          'Use the id of a heading; `plainleaf inspect` lists them',
        )
      }
      if (status === 'corrected' && revisions.includes(revisionOf(topic)))
        say(
          'revisions',
          `The topic "${id}" still has the words of revision ${revisionOf(topic)}`,
          'Correct the topic, or take the revision out of the list',
        )
      if (status === 'withdrawn') {
        const still = sections.filter((section) => ids.has(section))
        if (still.length > 0)
          say(
            'sections',
            `The topic "${id}" still has the withdrawn section "${still[0]}"`,
            'Delete the section from the document',
          )
      }
    }
    if (replacedBy !== undefined && misses(replacedBy))
      say(
        'replacedBy',
        `There is no topic "${replacedBy}"`,
        'Correct the id, or leave the line out',
      )
    return found
  })
}
