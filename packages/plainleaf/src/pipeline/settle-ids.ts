import type { Topic } from '@plainleaf/content-model'
import { toMessage } from '../message/to-message.ts'
import { foldName, isFileId, isReservedName } from './file-id.ts'
import type { ReadTopic } from './read-topic.ts'

/** Ids a topic cannot have, because an output uses the name itself. */
export const takenIds: readonly string[] = ['index', 'collection', 'glossary']

/**
 * Makes sure that every topic's id can be a file name and that no two are the same, also where upper and lower
 * case are one. A reserved name gets a prefix; documents that share an id both fail, since neither is the right one.
 */
export function settleIds(read: readonly ReadTopic[]): ReadTopic[] {
  const settled = read.map((entry) => (entry.topic ? settle(entry, entry.topic) : entry))
  const byName = Map.groupBy(
    settled.filter((entry) => entry.topic),
    (entry) => foldName(entry.topic?.id ?? ''),
  )
  return settled.map((entry) => {
    const same = entry.topic && byName.get(foldName(entry.topic.id))
    return same && same.length > 1 ? refuse(entry, same) : entry
  })
}

function settle(entry: ReadTopic, topic: Topic): ReadTopic {
  if (!isFileId(topic.id)) {
    const finding = {
      ruleId: 'topic-id-invalid',
      reason: `The id "${topic.id.slice(0, 80)}" cannot be a file name`,
      note: 'Use letters, digits, "-", "_" and "." only, at most 200 bytes',
    }
    return failed(entry, toMessage(entry.file.shown, 'error', finding))
  }
  if (!isReservedName(topic.id) && !takenIds.includes(foldName(topic.id))) return entry
  const id = `topic-${topic.id.replace(/(?<!\.)\.+$/u, '')}`
  const message = toMessage(entry.file.shown, 'warning', {
    ruleId: 'topic-id-reserved',
    reason: `The id "${topic.id}" is reserved, so "${id}" is used`,
    note: 'Rename the document, or give it another id',
  })
  return { ...entry, topic: { ...topic, id }, messages: [...entry.messages, message] }
}

function refuse(entry: ReadTopic, same: readonly ReadTopic[]): ReadTopic {
  const others = same.filter((other) => other !== entry).map((other) => other.file.shown)
  const finding = {
    ruleId: 'topic-id-duplicate',
    reason: `The id "${entry.topic?.id}" is also that of ${others.join(', ')}`,
    note: 'Rename one of them, or give it another id; until then none of them is built',
  }
  return failed(entry, toMessage(entry.file.shown, 'error', finding))
}

function failed(entry: ReadTopic, message: ReadTopic['messages'][number]): ReadTopic {
  return { ...entry, topic: undefined, messages: [...entry.messages, message] }
}
