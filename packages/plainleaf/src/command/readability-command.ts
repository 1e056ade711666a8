import { internalError } from '../message/internal-error.ts'
import { toMessage } from '../message/to-message.ts'
import type { ExitCode } from '../pipeline/exit-code.ts'
import { readSourceText } from '../pipeline/read-source.ts'
import { readabilityReportSchema } from '../readability/readability-report.ts'
import { toReport } from '../readability/to-report.ts'
import { toJson } from '../terminal/clean.ts'
import { describeReadability } from '../terminal/describe-readability.ts'
import { printMessages } from '../terminal/print-messages.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { readOne } from './read-one.ts'
import { type ReadingFlags, toLimits } from './reading-flags.ts'

export interface ReadabilityFlags extends ReadingFlags {
  json?: boolean | undefined
  /** How many of the hardest sentences are shown. */
  sentences: number
}

/** `plainleaf readability`: how hard a document is to read, and what to change, as text or JSON. */
export async function readabilityCommand(
  input: string,
  flags: ReadabilityFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { one, messages, exitCode } = await readOne(input, flags, signal)
  if (!one) {
    printMessages(messages, terminal, flags)
    return exitCode
  }
  const { topic, file } = one
  const english = /^en\b/iu.test(topic.lang)
  if (!english)
    messages.push(
      toMessage(file.shown, 'warning', {
        ruleId: 'readability-english-only',
        reason: `The measures are made for English, and the document is in "${topic.lang}"`,
        note: 'Do not go by its figures; nothing is suggested. If it is English, name its language with --lang en or in its front matter',
        place: { line: 1, column: 1 },
      }),
    )
  const source = readSourceText(file, toLimits(flags))
  const report = toReport(topic, {
    file: file.shown,
    hardest: flags.sentences,
    messages,
    english,
    ...(typeof source === 'string' && { source }),
  })
  const checked = readabilityReportSchema.safeParse(report)
  if (!checked.success) {
    const error = new Error(checked.error.issues[0]?.message ?? 'no valid report')
    printMessages([internalError(file.shown, 'the report', error)], terminal, flags)
    return 70
  }
  if (flags.json) {
    terminal.out(toJson(report))
    return exitCode
  }
  printMessages(messages, terminal, flags)
  terminal.out(describeReadability(report, terminal.colours, flags.verbose))
  return exitCode
}
