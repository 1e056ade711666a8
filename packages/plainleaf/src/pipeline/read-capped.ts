import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import type { Finding } from '@plainleaf/content-model'

/**
 * Reads a regular file of at most `limit` bytes; what is longer is refused from its size, without reading it.
 * Returns the bytes, or the finding that says why not.
 */
export function readCapped(path: string, limit: number): Uint8Array | Finding {
  let fd: number | undefined
  try {
    // Looked at before it is opened, since opening a pipe waits for somebody to write to it.
    const kind = statSync(path)
    if (kind.isDirectory()) return isFolder
    if (!kind.isFile()) return notRegular
    fd = openSync(path, 'r')
    const stat = fstatSync(fd)
    if (stat.size > limit) return tooLarge(stat.size, limit)
    // One byte more than the size, so that a file that grows meanwhile is noticed.
    const buffer = new Uint8Array(stat.size + 1)
    let length = 0
    for (;;) {
      const read = readSync(fd, buffer, length, buffer.length - length, length)
      if (read === 0) return buffer.subarray(0, length)
      length += read
      if (length === buffer.length) return changed
    }
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException)
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

const isFolder: Finding = {
  ruleId: 'file-is-folder',
  reason: 'This is a folder, but its name ends like a document',
  note: 'Rename the folder, or name the documents in it',
}

const notRegular: Finding = {
  ruleId: 'file-unreadable',
  reason: 'This is a device or a pipe, not a file',
  note: 'Save the text to a file and name that',
}

const changed: Finding = {
  ruleId: 'file-unreadable',
  reason: 'The file grew while it was being read',
  note: 'Build again when nothing writes to it any more',
}

function tooLarge(size: number, limit: number): Finding {
  return {
    ruleId: 'file-too-large',
    reason: `The file has ${size} bytes, the limit is ${limit}`,
    note: 'Split the document, or raise the limit with --max-input if you trust it',
  }
}

/** Says in plain words why the system does not give us a file or a folder. */
export function unreadable(error: NodeJS.ErrnoException): Finding {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return missing
  const [reason, note] = reasons[error.code ?? ''] ?? [
    `This cannot be read (${error.code})`,
    'Check the disk it lies on',
  ]
  return { ruleId: 'file-unreadable', reason, note }
}

const denied = [
  'You may not read this',
  'Change its permissions, or move it out of the folder',
] as const
const reasons: Readonly<Record<string, readonly [reason: string, note: string]>> = {
  EACCES: denied,
  EPERM: denied,
  ELOOP: ['This link leads back to itself', 'Remove the link, or let it lead to a document'],
}

/** What is said of an input that is not there. */
export const missing: Finding = {
  ruleId: 'file-missing',
  reason: 'There is no such file or folder',
  note: 'Check the spelling and the folder you are in',
}
