import { realpathSync } from 'node:fs'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import { makeFolder } from '../write/make-folder.ts'
import { sessionLock, takeLock } from '../write/take-lock.ts'

/**
 * Keeps a folder to one session: builds of two would remove each other's files. Gives the function that lets go of it, or the
 * finding `dev-out-held`. `shown` is how the user knows it. A folder that cannot be written is held by nobody: the build
 * says why.
 */
export function holdFolder(folder: string, shown: string): (() => void) | VFileMessage {
  try {
    makeFolder(folder)
    const held = takeLock(realpathSync(folder), sessionLock)
    if (typeof held === 'function') return held
    return toMessage(shown, 'error', {
      ruleId: 'dev-out-held',
      reason: `Another plainleaf dev (process ${held.pid}) builds into this folder`,
      note: 'End that one, or choose another --out',
    })
  } catch {
    return () => {}
  }
}
