import type { Collection, Theme, Topic } from '@plainleaf/content-model'
import type { Shelf } from '../config/load-shelf.ts'
import { foldName } from './file-id.ts'
import { followRenames } from './follow-renames.ts'
import type { InputGroup } from './input.ts'
import { withdraw } from './withdraw.ts'

/** Puts what was read together. Its id is set apart where a topic has the same one, since both name a book. */
export function toCollection(
  group: InputGroup,
  shelf: Shelf,
  topics: readonly Topic[],
  theme?: Theme,
): Collection {
  const { config } = shelf
  const { renamed } = config
  const clash = topics.some((topic) => foldName(topic.id) === foldName(group.id))
  return {
    id: clash ? `${group.id}-collection` : group.id,
    title: config.title ?? group.title,
    description: config.description,
    lang: config.lang ?? commonLang(topics),
    publisher: config.publisher,
    url: config.url?.replace(/(?<!\/)\/+$/u, ''),
    licence: config.licence,
    citationStyle: config.citationStyle,
    accessibility: config.accessibility,
    theme,
    renamed,
    topics: inOrder(renamed ? followRenames(topics, renamed) : topics, config.topics ?? []).map(
      (topic) => withdraw(topic, shelf.advisories, topics),
    ),
    glossary: shelf.glossary,
    references: shelf.references,
    ...(shelf.advisories.length > 0 ? { advisories: shelf.advisories } : {}),
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
