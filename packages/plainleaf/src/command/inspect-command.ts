import { topicFault } from '@plainleaf/content-model'
import { internalError } from '../message/internal-error.ts'
import { toMessage } from '../message/to-message.ts'
import type { ExitCode } from '../pipeline/exit-code.ts'
import { readSource } from '../pipeline/read-source.ts'
import { toJson } from '../terminal/clean.ts'
import { outline } from '../terminal/outline.ts'
import { describeTally, printMessages, tally } from '../terminal/print-messages.ts'
import { sourceView } from '../terminal/source-view.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { readOne } from './read-one.ts'
import { type ReadingFlags, toLimits } from './reading-flags.ts'

export interface InspectFlags extends ReadingFlags {
  json?: boolean | undefined
  source?: boolean | undefined
}

/** `plainleaf inspect`: what was understood of a document, as an outline, beside its source, or as the whole tree. */
export async function inspectCommand(
  input: string,
  flags: InspectFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { one, messages, exitCode } = await readOne(input, flags, signal)
  // A person who inspects a document wants to see the notes too.
  const shownApart = one && !flags.json
  const told = messages.filter(({ ruleId }) => !shownApart || ruleId !== 'line-dropped')
  printMessages(told, terminal, { ...flags, verbose: flags.verbose || !flags.json })
  if (!one) return exitCode
  const fault = topicFault(one.topic)
  if (fault) {
    const error = new Error(fault)
    printMessages([internalError(one.file.shown, 'reading', error)], terminal, flags)
    return 70
  }
  if (flags.json) {
    terminal.out(toJson(one.topic))
    return exitCode
  }
  let shown = outline(one.topic, terminal.colours)
  if (flags.source) {
    const lines = readSource(one.file, toLimits(flags))
    if (!Array.isArray(lines)) {
      printMessages([toMessage(one.file.shown, 'error', lines)], terminal, flags)
      return 2
    }
    shown = sourceView(one.topic, lines, terminal)
  }
  terminal.out(`${shown}${describeTally(tally(told), true)}\n`)
  return exitCode
}
