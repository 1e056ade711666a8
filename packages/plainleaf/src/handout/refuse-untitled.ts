import type { Output } from '@plainleaf/content-model'
import { toMessage } from '../message/to-message.ts'
import type { ReadTopic } from '../pipeline/read-topic.ts'

/**
 * Handouts of no document for whose title only its file's name stands: a page has an address beside it, paper has not. Any other
 * output as it is.
 */
export function refuseUntitled(output: Output, read: readonly ReadTopic[]): Output {
  const untitled = new Set(
    read.flatMap(({ topic, messages }) =>
      topic && messages.some(({ ruleId }) => ruleId === 'title-missing') ? [topic.id] : [],
    ),
  )
  if (output.name !== 'handout' || untitled.size === 0) return output
  return {
    ...output,
    refused: untitled,
    renderTopic(topic, context) {
      if (!untitled.has(topic.id)) return output.renderTopic?.(topic, context) ?? []
      const message = toMessage('', 'error', {
        ruleId: 'handout-no-title',
        reason: `The document has no title, and a handout cannot be called “${topic.title}” after its file`,
        note: 'Write title: in its front matter, or begin it with its title',
        place: { line: 1, column: 1 },
      })
      context.report(message)
      return []
    },
  }
}
