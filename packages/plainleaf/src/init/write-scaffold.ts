import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import { toSlashes } from '../pipeline/inside.ts'
import { makeFolder } from '../write/make-folder.ts'
import { writeFailure } from '../write/write-failure.ts'

/**
 * Why nothing may be made in a folder: it holds something already. The folder one stands in may hold other things, such as
 * old leaflets, as long as none of the `paths` to be written is there.
 */
export function whyTaken(
  folder: string,
  shown: string,
  paths: Iterable<string>,
  isHere: boolean,
): VFileMessage | undefined {
  const taken = [...paths].find((path) => existsSync(join(folder, path)))
  if (taken !== undefined) {
    return toMessage(toSlashes(join(shown, taken)), 'error', {
      ruleId: 'init-exists',
      reason: 'This file is already there, so nothing was written',
      note: 'Choose another folder: init never replaces a file',
    })
  }
  if (isHere || list(folder).every((name) => name.startsWith('.'))) return undefined
  return toMessage(shown, 'error', {
    ruleId: 'init-folder-full',
    reason: 'There is something in this folder, so nothing was written',
    note: 'Choose a new folder, or run init in this one without naming it',
  })
}

/** Writes files that are not there yet; gives the finding that ended it, if one did. */
export function writeScaffold(
  folder: string,
  shown: string,
  files: ReadonlyMap<string, string>,
): VFileMessage | undefined {
  for (const [path, text] of files) {
    try {
      makeFolder(dirname(join(folder, path)))
      writeFileSync(join(folder, path), text, { flag: 'wx' })
    } catch (error) {
      return writeFailure(toSlashes(join(shown, path)), error)
    }
  }
  return undefined
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // It will be made, or writing says what is wrong.
    return []
  }
}
