import { VFileMessage } from 'vfile-message'

/** A message for `context.report`: `reason` says what is wrong, `note` what to do. `fatal` stays unset for a note. */
export function finding(
  ruleId: string,
  reason: string,
  note: string,
  where: { file?: string | undefined; severity?: 'note' | 'warning' } = {},
): VFileMessage {
  const message = new VFileMessage(reason, { ruleId, source: 'plainleaf' })
  message.note = note
  message.fatal = where.severity === 'note' ? undefined : false
  if (where.file) message.file = where.file
  return message
}
