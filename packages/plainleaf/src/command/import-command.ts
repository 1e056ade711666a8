import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toMarkdown } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { isMessage, toMessage } from '../message/to-message.ts'
import { type ExitCode, toExitCode } from '../pipeline/exit-code.ts'
import { toSlashes } from '../pipeline/inside.ts'
import { readInputs } from '../pipeline/read-inputs.ts'
import { cleanLine } from '../terminal/clean.ts'
import { describeTally, printMessages, tally } from '../terminal/print-messages.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { type OutputFolder, openFolder } from '../write/open-folder.ts'
import { type ReadingFlags, toLimits } from './reading-flags.ts'

export interface ImportFlags extends ReadingFlags {
  to: string
  force?: boolean | undefined
}

/** `plainleaf import`: documents of any format become Markdown that an editor can go on with. */
export async function importCommand(
  inputs: readonly string[],
  flags: ImportFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { groups, messages: scanned } = await readInputs({
    inputs,
    out: flags.to,
    signal,
    limits: toLimits(flags),
  })
  const messages: VFileMessage[] = [...scanned, ...groups.flatMap((group) => group.messages)]
  const written: string[] = []
  let folder: OutputFolder | undefined
  try {
    folder = openFolder(flags.to, flags.to)
    for (const { collection } of groups) {
      for (const topic of collection?.topics ?? []) {
        signal.throwIfAborted()
        const path = `${topic.id}.md`
        const shown = toSlashes(join(flags.to, path))
        if (written.includes(shown)) messages.push(exists(shown, 'two documents have this id'))
        else if (existsSync(join(flags.to, path)) && !flags.force) messages.push(exists(shown))
        else {
          folder.write(path, Buffer.from(toMarkdown(topic)))
          written.push(shown)
        }
      }
    }
    folder.sync()
  } catch (error) {
    if (!isMessage(error)) throw error
    messages.push(error)
  } finally {
    folder?.close()
  }
  printMessages(messages, terminal, flags)
  for (const path of written) terminal.out(`${cleanLine(path)}\n`)
  terminal.err(`${written.length} imported; ${describeTally(tally(messages), flags.verbose)}\n`)
  return toExitCode(messages)
}

function exists(path: string, why = 'the file is already there'): VFileMessage {
  return toMessage(path, 'error', {
    ruleId: 'output-exists',
    reason: `Not written, because ${why}`,
    note: 'Choose another folder, or add --force to replace what is there',
  })
}
