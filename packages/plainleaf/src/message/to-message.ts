import type { Finding } from '@plainleaf/content-model'
import { VFileMessage } from 'vfile-message'

/** How bad a finding is: an error stops its input, a warning wants a look, a note is only worth knowing. */
export type Severity = 'error' | 'warning' | 'note'

/** Makes a message about a file that no reader has opened: `file` is the path as the user knows it. */
export function toMessage(file: string, severity: Severity, finding: Finding): VFileMessage {
  const message = new VFileMessage(finding.reason, {
    ruleId: finding.ruleId,
    source: 'plainleaf',
    ...(finding.place && { place: finding.place as never }),
  })
  message.note = finding.note
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  return inFile(message, file)
}

/** Names the file of a message that does not name one yet. */
export function inFile(message: VFileMessage, file: string): VFileMessage {
  if (message.file) return message
  message.file = file
  message.name =
    message.line === undefined ? file : `${file}:${message.line}:${message.column ?? 1}`
  return message
}

/** The severity that vfile spells as `fatal`: true, false or undefined. */
export function severityOf(message: VFileMessage): Severity {
  return message.fatal ? 'error' : message.fatal === false ? 'warning' : 'note'
}

/** True for a finding, whichever copy of vfile-message made it; false for any other error. */
export function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error && 'fatal' in error
}
