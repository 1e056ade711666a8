import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const temporaryName = /^\.plainleaf-[0-9a-f]{16}\.tmp$/

/**
 * Replaces a file so that at any moment, also after a kill, a power cut or on a full disk, the path holds the
 * old bytes or the new ones, whole: write beside it, sync, check the length, rename. Throws what the system says.
 */
export function writeAtomically(target: string, bytes: Uint8Array): void {
  const temporary = join(dirname(target), `.plainleaf-${randomBytes(8).toString('hex')}.tmp`)
  let fd: number | undefined = openSync(temporary, 'wx')
  try {
    // Given a descriptor, this loops until all is written; a single `write` may stop short without an error.
    writeFileSync(fd, bytes)
    fsyncSync(fd)
    const { size } = fstatSync(fd)
    closeSync(fd)
    fd = undefined
    if (size !== bytes.byteLength) {
      throw Object.assign(new Error(`wrote ${size} of ${bytes.byteLength} bytes`), { code: 'EIO' })
    }
    renameSync(temporary, target)
  } catch (error) {
    if (fd !== undefined) closeSync(fd)
    unlinkSync(temporary)
    throw error
  }
}

/** Removes temporary files that a killed build left in a folder: ours by name, last written before `before` (ms). */
export function sweepTemporary(folder: string, before: number): void {
  for (const name of readdirSync(folder)) {
    if (!temporaryName.test(name)) continue
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isFile() && stat.mtimeMs < before) unlinkSync(path)
  }
}

/** Makes a folder's renames last through a power cut. Systems that cannot sync a folder are left alone. */
export function syncFolder(folder: string): void {
  let fd: number | undefined
  try {
    fd = openSync(folder, 'r')
    fsyncSync(fd)
  } catch {
    // Windows cannot open a folder; some network file systems cannot sync one.
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
