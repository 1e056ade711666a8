import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Held while a build writes. */
const buildLock = '.plainleaf-lock'

/** Held as long as a session of `plainleaf dev` serves what is in a folder. */
export const sessionLock = '.plainleaf-session'

/** Another process has the folder. */
export interface LockHeld {
  pid: number
  path: string
}

/**
 * Keeps a second build, or with another `name` a second session, out of a folder until the returned function is called. A lock
 * whose process is gone is taken over. Returns who holds it when it is held.
 */
export function takeLock(folder: string, name: string = buildLock): (() => void) | LockHeld {
  const path = join(folder, name)
  const mine = `${process.pid} ${startOf(process.pid)} ${randomBytes(8).toString('hex')}\n`
  const own = join(folder, `.plainleaf-${randomBytes(8).toString('hex')}.tmp`)
  writeFileSync(own, mine, { flag: 'wx' })
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      try {
        // A link appears whole or not at all, so nobody ever reads half a lock.
        linkSync(own, path)
        return () => release(path, mine)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const theirs = read(path)
      if (theirs === undefined) continue
      const [pid, start] = theirs.split(' ')
      if (isAlive(Number(pid), start)) return { pid: Number(pid), path }
      discard(path, theirs, folder)
    }
    return { pid: 0, path }
  } finally {
    unlinkSync(own)
  }
}

function release(path: string, mine: string): void {
  if (read(path) === mine) unlinkSync(path)
}

/** Removes a dead lock, unless another process was quicker: then its new lock goes back where it was. */
function discard(path: string, theirs: string, folder: string): void {
  const aside = join(folder, `.plainleaf-${randomBytes(8).toString('hex')}.tmp`)
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== theirs) linkSync(aside, path)
  unlinkSync(aside)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** When a process started, where the system tells (Linux): a number used again is then not taken for the old process. */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-'
}

function isAlive(pid: number, start: string | undefined): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: the process is there, but belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = startOf(pid)
  return now === '-' || start === '-' || now === start
}
