import { defaultLimits } from '@plainleaf/content-model'
import { VFileMessage } from 'vfile-message'
import type { InputFile } from '../pipeline/input.ts'
import { readSourceText } from '../pipeline/read-source.ts'
import { placesIn } from '../readability/place-in-source.ts'

/** The variable that a message is about, without what closes it. */
const named = /"\{\{ ?([^"{}]{1,40})/u

/**
 * A message about a `{{variable}}` of a passage that goes over several lines, at the variable's own line and column: the tree
 * joins such lines, so that only the file tells. Any other message as it is, and where the file has no lines of text.
 */
export function placeVariable(message: VFileMessage, file: InputFile | undefined): VFileMessage {
  const { ruleId, place, reason } = message
  const [, name] = named.exec(reason) ?? []
  if (!file || !name || !ruleId?.startsWith('handout-variable-')) return message
  if (!place || !('start' in place) || place.start.line === place.end.line) return message
  const text = readSourceText(file, defaultLimits)
  if (typeof text !== 'string') return message
  const places = placesIn(text)
  const written = [`{{${name}`, `{{ ${name}`]
  const found = written
    .map((words) => places.find(words, undefined, place as never))
    .find((one) => one && text.startsWith('{{', one.start.offset))
  if (!found) return message
  const placed = new VFileMessage(reason, { ruleId, source: 'plainleaf', place: found as never })
  placed.note = message.note
  placed.fatal = message.fatal
  placed.file = message.file
  return placed
}
