import type { Collection, Finding, Topic } from '@plainleaf/content-model'
import type { Shelf } from '../config/load-shelf.ts'
import { foldName } from './file-id.ts'
import type { InputGroup } from './input.ts'

/** Puts what was read together. Its id is set apart where a topic has the same one, since both name a book. */
export function toCollection(
  group: InputGroup,
  shelf: Shelf,
  topics: readonly Topic[],
): Collection {
  const { config } = shelf
  const clash = topics.some((topic) => foldName(topic.id) === foldName(group.id))
  return {
    id: clash ? `${group.id}-collection` : group.id,
    title: config.title ?? group.title,
    description: config.description,
    lang: config.lang ?? commonLang(topics),
    publisher: config.publisher,
    url: config.url?.replace(/(?<!\/)\/+$/u, ''),
    licence: config.licence,
    topics: inOrder(topics, config.topics ?? []),
    glossary: shelf.glossary,
    references: shelf.references,
  }
}

function inOrder(topics: readonly Topic[], order: readonly string[]): Topic[] {
  const named = order.flatMap((id) => topics.find((topic) => topic.id === id) ?? [])
  return [...named, ...topics.filter((topic) => !order.includes(topic.id))]
}

function commonLang(topics: readonly Topic[]): string {
  const first = topics[0]?.lang
  return first && topics.every((topic) => topic.lang === first) ? first : 'en'
}

/**
 * Findings about a config that orders topics which do not exist. `stems` are the names of the documents that
 * failed: their ids are not known, so what could be one of them is let pass.
 */
export function checkOrder(
  order: readonly string[],
  topics: readonly Topic[],
  stems: readonly string[],
): Finding[] {
  return [...new Set(order)]
    .filter((id) => !topics.some((topic) => topic.id === id) && !stems.includes(id))
    .map((id) => ({
      ruleId: 'config-invalid',
      reason: `topics: there is no topic "${id}"`,
      note: 'Remove it, or correct the id',
    }))
}
