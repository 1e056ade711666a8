import pc from 'picocolors'
import type { VFileMessage } from 'vfile-message'
import { severityOf, toMessage } from '../message/to-message.ts'
import { cleanLine } from './clean.ts'
import type { Colors } from './terminal.ts'

/** A finding for a person: `file:line:column  severity  reason  rule-id`, below it what to do. Without colours unless there are. */
export function formatMessage(message: VFileMessage, colours: Colors = plain): string {
  const { file = '', line, column, reason, ruleId, note } = message
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  const severity = severityOf(message)
  const colour = { error: colours.red, warning: colours.yellow, note: colours.blue }[severity]
  const parts = [cleanLine(place), colour(severity), cleanLine(reason), colours.dim(ruleId ?? '')]
  const first = parts.filter(Boolean).join('  ')
  return note ? `${first}\n    ${colours.dim(cleanLine(note))}\n` : `${first}\n`
}

const plain = pc.createColors(false)

/** A finding for a program. */
export interface JsonMessage {
  file: string
  line?: number | undefined
  column?: number | undefined
  severity: 'error' | 'warning' | 'note'
  rule: string
  reason: string
  note: string
}

/** The fields of a finding that `--json` prints. */
export function toJsonMessage(message: VFileMessage): JsonMessage {
  const { file = '', line, column, reason, ruleId = '', note = '' } = message
  return { file, line, column, severity: severityOf(message), rule: ruleId, reason, note }
}

/** The finding again that `toJsonMessage` took apart, but for the end of its place. */
export function fromJsonMessage({ file, line, column, ...finding }: JsonMessage): VFileMessage {
  const place = line === undefined ? undefined : { line, column: column ?? 1 }
  const { rule: ruleId, reason, note, severity } = finding
  return toMessage(file, severity, { ruleId, reason, note, ...(place && { place }) })
}
