import { build } from '../pipeline/build.ts'
import type { BuildResult } from '../pipeline/build-result.ts'
import type { ExitCode } from '../pipeline/exit-code.ts'
import { toJson } from '../terminal/clean.ts'
import { describeBuild } from '../terminal/describe-build.ts'
import { toJsonMessage } from '../terminal/format-message.ts'
import { printMessages, tally } from '../terminal/print-messages.ts'
import { showProgress } from '../terminal/show-progress.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { type ModelFlags, toModelChoice } from './model-flags.ts'
import { type ReadingFlags, toLimits } from './reading-flags.ts'

export interface BuildFlags extends ReadingFlags, ModelFlags {
  out: string
  to?: string[] | undefined
  url?: string | undefined
  force?: boolean | undefined
  json?: boolean | undefined
}

/** `plainleaf build`: writes every output and says where to look. */
export async function buildCommand(
  inputs: readonly string[],
  flags: BuildFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const progress = showProgress(terminal)
  const { out, to, lang, url, force } = flags
  const result = await build({
    inputs,
    out,
    to,
    lang,
    url,
    force,
    signal,
    model: toModelChoice(flags),
    limits: toLimits(flags),
    onProgress: progress.step,
  })
  progress.end()
  if (flags.json) {
    terminal.out(toJson(toJsonResult(result)))
    return result.exitCode
  }
  printMessages(result.messages, terminal, flags)
  if (result.exitCode === 130) terminal.err('Interrupted. Every file is whole: old or new.\n')
  else if (result.inputs.found > 0)
    terminal.out(describeBuild(result, terminal.colours, flags.verbose))
  return result.exitCode
}

function toJsonResult({ messages, exitCode: _, ...result }: BuildResult) {
  const { found, built, failed } = result.inputs
  return {
    out: result.out,
    collections: result.collections,
    files: result.files,
    removed: result.removed,
    findings: messages.map(toJsonMessage),
    counts: {
      inputs: found,
      built,
      failed,
      files: result.files.length,
      leftOut: result.leftOut.lines,
      ...tally(messages),
    },
  }
}
