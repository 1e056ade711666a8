import { build } from '../pipeline/build.ts'
import type { ExitCode } from '../pipeline/exit-code.ts'
import { toJson } from '../terminal/clean.ts'
import { toJsonMessage } from '../terminal/format-message.ts'
import { printGuesses } from '../terminal/print-guesses.ts'
import { describeTally, printMessages, tally } from '../terminal/print-messages.ts'
import { showProgress } from '../terminal/show-progress.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { type ReadingFlags, toLimits } from './reading-flags.ts'

export interface CheckFlags extends ReadingFlags {
  frail?: boolean | undefined
  json?: boolean | undefined
}

/** `plainleaf check`: everything a build does and finds, except writing. */
export async function checkCommand(
  inputs: readonly string[],
  flags: CheckFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const progress = showProgress(terminal)
  const {
    messages,
    exitCode,
    inputs: counts,
  } = await build({
    inputs,
    signal,
    write: false,
    lang: flags.lang,
    limits: toLimits(flags),
    onProgress: progress.step,
  })
  progress.end()
  const found = tally(messages)
  if (flags.json) {
    const { found: documents, built, failed } = counts
    const findings = messages.map(toJsonMessage)
    terminal.out(toJson({ findings, counts: { inputs: documents, built, failed, ...found } }))
  } else {
    printMessages(messages, terminal, flags)
    if (!flags.verbose) printGuesses(messages, terminal)
    terminal.out(`${counts.found} checked: ${describeTally(found, flags.verbose)}\n`)
  }
  return exitCode === 0 && flags.frail && found.warnings > 0 ? 1 : exitCode
}
