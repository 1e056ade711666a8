import { hash } from 'node:crypto'
import { basename } from 'node:path'
import { defaultLimits, type ReadContext, type Topic } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { checkImages } from '../image/check-images.ts'
import { internalError } from '../message/internal-error.ts'
import { inFile, isMessage, toMessage } from '../message/to-message.ts'
import { checkTopic } from './check-topic.ts'
import { compact } from './compact.ts'
import type { InputFile } from './input.ts'
import { readCapped } from './read-capped.ts'
import { type RolesOf, readRoles, unusedRoles } from './roles-file.ts'
import type { Readers } from './standard-readers.ts'

/** What reading a document gave: its topic, unless it failed. */
export interface ReadTopic {
  file: InputFile
  topic?: Topic | undefined
  messages: VFileMessage[]
}

/** Reads one document with the reader its name calls for. Never throws: what goes wrong becomes a message. */
export async function readTopic(
  file: InputFile,
  readers: Readers,
  context: ReadContext,
): Promise<ReadTopic> {
  const bytes = readCapped(file.path, context.limits?.bytes ?? defaultLimits.bytes)
  if (!(bytes instanceof Uint8Array)) {
    const finding = { place: { line: 1, column: 1 }, ...bytes }
    return { file, messages: [toMessage(file.shown, 'error', finding)] }
  }
  const sha256 = hash('sha256', bytes, 'hex')
  const vfile = new VFile({ path: file.shown, value: bytes, data: { sha256 } })
  try {
    const reader = await readers.find(basename(file.path))
    if (!reader) throw new Error(`no reader for ${file.shown}`)
    const told: RolesOf = reader.obeysRoles
      ? readRoles(file, bytes, context.limits)
      : { messages: unusedRoles(file) }
    // To read it without its roles would undo what an editor has settled.
    if (told.messages.some((message) => message.fatal)) return { file, messages: told.messages }
    const topic = await reader.read(vfile, { ...context, roles: told.roles })
    const source = { ...topic.meta.source, path: file.source, sha256 }
    const kept = { ...topic, meta: { ...topic.meta, source } }
    compact(kept)
    const said = named(vfile)
    const checked = [...checkTopic(kept, file.shown, said), ...checkImages(kept, file)]
    return { file, topic: kept, messages: [...said, ...told.messages, ...checked] }
  } catch (error) {
    if (!isMessage(error)) {
      return {
        file,
        messages: [...named(vfile), internalError(file.shown, 'reading', error)],
      }
    }
    if (!vfile.messages.includes(error)) vfile.messages.push(error)
    error.fatal = true
    return { file, messages: named(vfile) }
  }
}

function named(vfile: VFile): VFileMessage[] {
  return vfile.messages.map((message) => inFile(message, vfile.path))
}
