import type { Topic } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import { toAsk } from './ask-model.ts'
import type { ModelChoice } from './model-choice.ts'
import { type ModelSession, openSession } from './model-session.ts'

/** A document whose summary a model may help to word. */
export interface Helped {
  topic: Topic
  /** The document as the user knows it. */
  shown: string
  model: ModelChoice
}

export interface WithModelsOptions {
  summarise(topic: Topic): Topic
  /** The value of `PLAINLEAF_API_KEY`. */
  key: string | undefined
  signal?: AbortSignal | undefined
}

/** A `summarise` that knows the wordings that models had for some documents. */
export interface WithModels {
  summarise(topic: Topic): Topic
  messages: VFileMessage[]
}

/**
 * Summarises documents and asks models for plainer wordings of the hard sentences, one request after the other. What
 * cannot be asked or proved stays as `summarise` makes it. Throws a message when the key cannot be sent.
 */
export async function withModels(
  documents: readonly Helped[],
  { summarise, key, signal }: WithModelsOptions,
): Promise<WithModels> {
  const sessions = new Map<string, ModelSession>()
  const made = new Map<Topic, Topic>()
  for (const { topic, shown, model } of documents) {
    signal?.throwIfAborted()
    const plain = attempt(() => summarise(topic))
    if (!plain) continue
    const id = JSON.stringify(model)
    const session = sessions.get(id) ?? openSession(model, toAsk(model, checkedKey(key)))
    sessions.set(id, session)
    made.set(topic, await session.reword(topic, plain, shown, signal))
  }
  return {
    summarise: (topic) => made.get(topic) ?? summarise(topic),
    messages: [...sessions.values()].flatMap((session) => session.messages()),
  }
}

/** A topic that cannot be summarised fails again, and is told of, where an output asks for its summary. */
function attempt(act: () => Topic): Topic | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** A key with other characters would be refused by a library, in words that repeat it. */
function checkedKey(key: string | undefined): string | undefined {
  const text = key?.trim()
  if (!text) return undefined
  if (/^[\x21-\x7e]{1,4000}$/u.test(text)) return text
  throw toMessage('PLAINLEAF_API_KEY', 'error', {
    ruleId: 'model-key-invalid',
    reason:
      'The key in the environment variable holds a space, a line break or a letter that is not ASCII',
    note: 'Set it to the key alone, or unset it for a server that wants none',
  })
}
