import { topicSchema } from '@plainleaf/content-model'
import { internalError } from '../message/internal-error.ts'
import type { ExitCode } from '../pipeline/exit-code.ts'
import { toJson } from '../terminal/clean.ts'
import { outline } from '../terminal/outline.ts'
import { describeTally, printMessages, tally } from '../terminal/print-messages.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { readOne } from './read-one.ts'
import { type ReadingFlags, toLimits } from './reading-flags.ts'

export interface InspectFlags extends ReadingFlags {
  json?: boolean | undefined
}

/** `plainleaf inspect`: what was understood of a document, as an outline or as the whole tree. */
export async function inspectCommand(
  input: string,
  flags: InspectFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { one, messages, exitCode } = await readOne(input, toLimits(flags), signal)
  // A person who inspects a document wants to see the notes too.
  printMessages(messages, terminal, { ...flags, verbose: flags.verbose || !flags.json })
  if (!one) return exitCode
  const checked = topicSchema.safeParse(one.topic)
  if (!checked.success) {
    const error = new Error(checked.error.issues[0]?.message ?? 'no valid tree')
    printMessages([internalError(one.file.shown, 'reading', error)], terminal, flags)
    return 70
  }
  if (flags.json) terminal.out(toJson(one.topic))
  else
    terminal.out(`${outline(one.topic, terminal.colours)}${describeTally(tally(messages), true)}\n`)
  return exitCode
}
