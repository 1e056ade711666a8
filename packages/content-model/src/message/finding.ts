import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Point, Position } from '../tree/node.ts'

/** A problem in a document. */
export interface Finding {
  /** Permanent rule id, kebab-case. */
  ruleId: string
  /** What is wrong, in one sentence without a full stop. */
  reason: string
  /** What to do about it. */
  note: string
  place?: Point | Position | undefined
}

const origin = 'plainleaf'

/** Adds a warning to the file. */
export function warn(file: VFile, finding: Finding): VFileMessage {
  const message = file.message(finding.reason, {
    ruleId: finding.ruleId,
    source: origin,
    ...(finding.place && { place: finding.place as never }),
  })
  message.note = finding.note
  return message
}

/** Adds a note to the file: worth knowing, nothing to repair. */
export function inform(file: VFile, finding: Finding): VFileMessage {
  const message = warn(file, finding)
  message.fatal = undefined
  return message
}

/** Adds an error to the file and throws it: this document cannot be read. */
export function fail(file: VFile, finding: Finding): never {
  const message = warn(file, finding)
  message.fatal = true
  throw message
}
