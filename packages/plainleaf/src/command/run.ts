import { CommanderError } from 'commander'
import { internalError } from '../message/internal-error.ts'
import type { ExitCode } from '../pipeline/exit-code.ts'
import { printMessages } from '../terminal/print-messages.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { toProgram } from './program.ts'

/** Runs one command line, without the name of the program, and returns its exit code. Never throws. */
export async function run(
  words: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = toProgram(terminal, signal, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return exitCode
  } catch (error) {
    // Help and version end with 0, everything else that commander refuses is wrong usage.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (signal.aborted && error === signal.reason) return 130
    const debug = words.includes('--debug')
    printMessages([internalError('plainleaf', 'the command', error)], terminal, { debug })
    return 70
  }
}
