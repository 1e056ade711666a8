import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toMarkdown } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { isMessage, toMessage } from '../message/to-message.ts'
import { toDroppedNote } from '../pipeline/check-topic.ts'
import { type ExitCode, toExitCode } from '../pipeline/exit-code.ts'
import { toSlashes } from '../pipeline/inside.ts'
import { readInputs } from '../pipeline/read-inputs.ts'
import { cleanLine } from '../terminal/clean.ts'
import { describeTally, plural, printMessages, tally } from '../terminal/print-messages.ts'
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
    lang: flags.lang,
    limits: toLimits(flags),
  })
  // All lines that were left out are told, not only the doubtful ones: nothing goes missing in silence.
  const messages: VFileMessage[] = [
    ...scanned,
    ...groups.flatMap((group) => group.messages),
  ].filter(({ ruleId }) => ruleId !== 'line-dropped')
  const dropped = groups.flatMap(({ read }) =>
    read.flatMap(({ topic, file }) =>
      (topic?.dropped ?? []).map((line) => toDroppedNote(line, file.shown)),
    ),
  )
  const written: string[] = []
  let folder: OutputFolder | undefined
  try {
    folder = openFolder(flags.to, flags.to, true)
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
    folder?.settle()
    folder?.close()
  }
  printMessages(messages, terminal, flags)
  // What to do about a line is told once, below the last.
  for (const message of dropped.slice(0, -1)) message.note = undefined
  printMessages(dropped, terminal, { verbose: true })
  for (const path of written) terminal.out(`${cleanLine(path)}\n`)
  const quiet = tally(messages).notes > 0
  const leftOut = plural(dropped.length, 'line left out', 'lines left out')
  const done = [`${written.length} imported`, leftOut].filter(Boolean).join(', ')
  terminal.err(
    `${done}; ${describeTally(tally([...messages, ...dropped]), flags.verbose || !quiet)}\n`,
  )
  return toExitCode(messages)
}

function exists(path: string, why = 'the file is already there'): VFileMessage {
  return toMessage(path, 'error', {
    ruleId: 'output-exists',
    reason: `Not written, because ${why}`,
    note: 'Choose another folder, or add --force to replace what is there',
  })
}
