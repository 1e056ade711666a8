import type { Collection, Topic } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import { type ExitCode, toExitCode } from '../pipeline/exit-code.ts'
import type { InputFile } from '../pipeline/input.ts'
import type { ReadGroup } from '../pipeline/read-group.ts'
import { readInputs } from '../pipeline/read-inputs.ts'
import { type ReadingFlags, toLimits } from './reading-flags.ts'

/** One document, read: everything that is known of it, or only why it could not be read. */
export interface ReadOne {
  one?: { topic: Topic; file: InputFile; collection: Collection; group: ReadGroup } | undefined
  messages: VFileMessage[]
  exitCode: ExitCode
}

/** Reads the one document that a verb such as `inspect` is about. */
export async function readOne(
  input: string,
  flags: ReadingFlags,
  signal: AbortSignal,
): Promise<ReadOne> {
  const { groups, messages: scanned } = await readInputs({
    inputs: [input],
    lang: flags.lang,
    limits: toLimits(flags),
    signal,
  })
  const messages = [...scanned, ...groups.flatMap((group) => group.messages)]
  const files = groups.flatMap(({ group }) => group.files)
  if (files.length > 1) {
    const message = toMessage(input, 'error', {
      ruleId: 'input-not-one',
      reason: `This names ${files.length} documents, expected one`,
      note: 'Name one document',
    })
    return { messages: [message], exitCode: 2 }
  }
  const group = groups[0]
  const collection = group?.collection
  const entry = group?.read[0]
  const exitCode = toExitCode(messages)
  if (!entry?.topic || !collection) return { messages, exitCode }
  const { topic, file } = entry
  return { one: { topic, file, collection, group }, messages, exitCode }
}
