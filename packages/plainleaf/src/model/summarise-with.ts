import type { Topic } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import type { ReadGroup } from '../pipeline/read-group.ts'
import type { ModelChoice } from './model-choice.ts'
import type { Helped } from './with-models.ts'

export interface SummariseWithOptions {
  /** For all documents; `false`: none. Default: what the config of their collection says, else none. */
  model?: ModelChoice | false | undefined
  /** Default: the process's `PLAINLEAF_API_KEY`. */
  apiKey?: string | undefined
  signal?: AbortSignal | undefined
  /** `false`: nothing is published, so nothing is sent. */
  write?: boolean | undefined
}

/**
 * `summarise` with the wordings of the models that were chosen for groups of documents; what was sent goes into `messages`.
 * Without a choice the same function: no library is loaded, no key read, nothing sent.
 */
export async function summariseWith(
  groups: readonly ReadGroup[],
  summarise: (topic: Topic) => Topic,
  { model: chosen, apiKey, signal, write }: SummariseWithOptions,
  messages: VFileMessage[],
): Promise<(topic: Topic) => Topic> {
  const documents = groups.flatMap(({ collection, shelf, read, group }): Helped[] => {
    const model = write === false ? undefined : (chosen ?? shelf.config.model)
    if (!model) return []
    const files = new Map(read.map((entry) => [entry.topic?.id, entry.file.shown]))
    return (collection?.topics ?? []).map((topic) => {
      return { topic, shown: files.get(topic.id) ?? group.shown, model }
    })
  })
  if (documents.length === 0) return summarise
  const { withModels } = await import('./with-models.ts')
  const key = apiKey ?? process.env.PLAINLEAF_API_KEY
  const result = await withModels(documents, { summarise, key, signal })
  messages.push(...result.messages)
  return result.summarise
}
