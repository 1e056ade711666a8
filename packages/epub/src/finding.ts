import type { Position } from '@plainleaf/content-model'
import { VFileMessage } from 'vfile-message'

/** Where a finding belongs, and how grave it is; a warning by default. */
export interface Where {
  file?: string | undefined
  place?: Position | undefined
  severity?: 'note' | 'warning'
}

/** A message for `context.report`: `reason` says what is wrong, `note` what to do. */
export function finding(
  ruleId: string,
  reason: string,
  note: string,
  { file, place, severity = 'warning' }: Where = {},
): VFileMessage {
  const message = new VFileMessage(reason, {
    ruleId,
    source: 'plainleaf',
    // The library's type asks for offsets to be absent where ours may be undefined.
    ...(place && { place: place as never }),
  })
  message.note = note
  message.fatal = severity === 'note' ? undefined : false
  if (file !== undefined) message.file = file
  return message
}
