import { type Output, type Topic, visit } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'

/** Outputs that print what a clinic's profile fills in, and say themselves what is missing. */
const filling = 'handout'

/** What a text may leave to a clinic (README of `@plainleaf/handout`). */
const left = /\{\{ ?(?:name|phone|hours|address|web) ?\}\}/u

/** Says once of a topic that all other outputs show what it leaves to a clinic, such as `{{phone}}`, as it stands. */
export function checkLeftToClinic(
  topic: Topic,
  shown: string,
  outputs: readonly Output[],
): VFileMessage[] {
  const others = outputs.filter(({ name }) => name !== filling)
  const messages: VFileMessage[] = []
  if (others.length === 0) return messages
  visit(topic, (node) => {
    if (messages.length > 0) return false
    const [found] = (node.type === 'text' && left.exec(node.value)) || []
    if (!found) return undefined
    const finding = {
      ruleId: 'variable-left',
      reason: `"${found}" is filled in only on handouts of a clinic; other outputs (${others.map(({ name }) => name).join(', ')}) show it as it stands`,
      note: 'Write words that fit everywhere, such as "your clinic", or build only handouts of it (plainleaf handout)',
      place: node.position,
    }
    messages.push(toMessage(shown, 'warning', finding))
    return false
  })
  return messages
}
