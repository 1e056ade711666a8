import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'

const reasons: Readonly<Record<string, readonly [reason: string, note: string]>> = {
  ENOSPC: ['The disk is full', 'Make room and build again'],
  EDQUOT: ['Your share of the disk is used up', 'Make room and build again'],
  EFBIG: ['The file is larger than the system allows', 'Raise the limit or write elsewhere'],
  EACCES: ['You may not write here', 'Change the permissions or choose another --out'],
  EPERM: ['You may not write here', 'Change the permissions or choose another --out'],
  EROFS: ['This disk can only be read', 'Choose another --out'],
  ENOTDIR: ['A file stands where a folder is needed', 'Remove it or choose another --out'],
  EEXIST: ['A file stands where a folder is needed', 'Remove it or choose another --out'],
  EISDIR: ['A folder stands where the file should go', 'Remove it or choose another --out'],
  ENOENT: ['No folder can be made here', 'Choose another --out'],
  EMFILE: ['Too many files are open', 'Close programs or raise the limit'],
  ENAMETOOLONG: ['The name is too long for this disk', 'Give the topic a shorter id'],
}

/** Says in plain words why a file could not be written. The old file, if there was one, is as it was. */
export function writeFailure(file: string, error: unknown): VFileMessage {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const [reason, note] = reasons[code] ?? [
    `The file could not be written (${code || (error instanceof Error ? error.message : 'unknown')})`,
    'Check the disk and build again',
  ]
  return toMessage(file, 'error', {
    ruleId: 'output-write-failed',
    reason,
    note: `${note}. The old file is as it was`,
  })
}
