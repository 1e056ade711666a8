import type { Finding, Output } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import type { ReadTopic } from '../pipeline/read-topic.ts'
import { placeVariable } from './place-variable.ts'

/**
 * Handouts that heed what only the documents themselves tell, any other output as it is: none is printed of a document for
 * whose title only its file's name stands, since a page has an address beside it and paper has not, nor of one whose
 * author's own headings skip a level. What a text asks of the clinic is told where it stands.
 */
export function heedSource(output: Output, read: readonly ReadTopic[]): Output {
  if (output.name !== 'handout') return output
  const known = new Map(read.flatMap((entry) => (entry.topic ? [[entry.topic.id, entry]] : [])))
  const faults = new Map(
    [...known].map(([id, { topic, messages }]) => [id, faultsOf(messages, topic?.title ?? '')]),
  )
  const refused = new Set([...faults].filter(([, all]) => all.length > 0).map(([id]) => id))
  return {
    ...output,
    ...(refused.size > 0 && { refused }),
    renderTopic(topic, context) {
      const found = faults.get(topic.id) ?? []
      for (const fault of found) context.report(toMessage('', 'error', fault))
      if (found.length > 0) return []
      const report = (message: VFileMessage): void =>
        context.report(placeVariable(message, known.get(topic.id)?.file))
      return output.renderTopic?.(topic, { ...context, report }) ?? []
    },
  }
}

/** What a document's reader said that makes it unfit to print. */
function faultsOf(messages: readonly VFileMessage[], title: string): Finding[] {
  return messages.flatMap(({ ruleId, reason, place }): Finding[] => {
    if (ruleId === 'title-missing') return [untitled(title)]
    if (ruleId !== 'heading-skipped') return []
    return [{ ruleId: 'handout-heading-skipped', reason, note: skipped, place: place as never }]
  })
}

const untitled = (title: string): Finding => ({
  ruleId: 'handout-no-title',
  reason: `The document has no title, and a handout cannot be called “${title}” after its file`,
  note: 'Write title: in its front matter, or begin it with its title',
  place: { line: 1, column: 1 },
})

const skipped =
  'Give it the level below the heading above it, or add the heading that is missing between them: PDF/UA-1 (7.4.2) allows no gap'
