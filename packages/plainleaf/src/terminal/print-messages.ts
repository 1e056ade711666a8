import type { VFileMessage } from 'vfile-message'
import { severityOf } from '../message/to-message.ts'
import { clean } from './clean.ts'
import { formatMessage } from './format-message.ts'
import type { Terminal } from './terminal.ts'

/** What every command can be told about messages. */
export interface Loudness {
  /** Print notes too. */
  verbose?: boolean | undefined
  /** Print where our own code failed. */
  debug?: boolean | undefined
}

/** Notes that are always printed: what left the machine. */
const always: ReadonlySet<string> = new Set(['model-used'])

/** Prints findings to standard error. Notes only when asked for; a stack only with `--debug`. */
export function printMessages(
  messages: readonly VFileMessage[],
  terminal: Terminal,
  { verbose, debug }: Loudness,
): void {
  for (const message of messages) {
    const quiet = severityOf(message) === 'note' && !always.has(message.ruleId ?? '')
    if (quiet && !verbose) continue
    terminal.err(formatMessage(message, terminal.errColours))
    const { cause } = message
    if (debug && cause instanceof Error) terminal.err(clean(`${cause.stack ?? cause.message}\n`))
  }
}

/** How many findings there are of each severity. */
export interface Tally {
  errors: number
  warnings: number
  notes: number
}

/** Counts findings. */
export function tally(messages: readonly VFileMessage[]): Tally {
  const count = (severity: string) =>
    messages.filter((message) => severityOf(message) === severity).length
  return { errors: count('error'), warnings: count('warning'), notes: count('note') }
}

/** `2 errors, 1 warning`; `no findings` when there are none. Notes count only where they were not printed. */
export function describeTally({ errors, warnings, notes }: Tally, verbose = false): string {
  const parts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')]
  const text = parts.filter(Boolean).join(', ') || 'no findings'
  return notes > 0 && !verbose ? `${text} (--verbose prints notes)` : text
}

/** `1 page`, `2 pages`; nothing for none. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}
