import { readFileSync, realpathSync, rmdirSync, statSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toMessage } from '../message/to-message.ts'
import { isDirectory } from '../pipeline/collection-root.ts'
import { isInside, toSlashes } from '../pipeline/inside.ts'
import { foldPath, whyUnsafe } from '../pipeline/output-path.ts'
import { openJournal } from './journal.ts'
import { makeFolder } from './make-folder.ts'
import { fromManifest, type Manifest, manifestName } from './manifest.ts'
import { takeLock } from './take-lock.ts'
import { sweepTemporary, syncFolder, writeAtomically } from './write-atomically.ts'
import { writeFailure } from './write-failure.ts'

/** What became of a file. */
export type FileStatus = 'new' | 'changed' | 'unchanged'

/** A folder that this build alone writes to. Paths are relative to it. All functions throw `VFileMessage`s. */
export interface OutputFolder {
  /** What an earlier build wrote. */
  earlier: Manifest | undefined
  /** Replaces a file atomically; one that holds these bytes already is left alone. */
  write(path: string, bytes: Uint8Array): FileStatus
  /** True for a file that is there and has so many bytes. */
  holds(path: string, bytes: number): boolean
  /** Removes a file and the folders that this leaves empty. */
  remove(path: string): void
  /** Makes all writes so far outlast a power cut. */
  sync(): void
  /** Forgets which files were begun: all are done, and a manifest lists those that a build made. */
  settle(): void
  /** Lets other builds in. */
  close(): void
}

/**
 * Makes a folder and locks it. `shown` is how the user knows it. Throws a `VFileMessage` when it cannot be
 * written, another build holds it, or its `manifest.json` is somebody else's. A file that no manifest lists is replaced
 * only with `force`.
 */
export function openFolder(folder: string, shown: string, force = false): OutputFolder {
  const started = Date.now()
  const name = (path: string) => toSlashes(join(shown, path))
  const root = attempt(shown, () => {
    makeFolder(folder)
    return realpathSync(folder)
  })
  const release = attempt(shown, () => takeLock(root))
  if (typeof release !== 'function') throw locked(shown, release.pid)
  const earlier = orElse(release, () => readEarlier(join(root, manifestName), name(manifestName)))
  for (const below of new Set(earlier?.files.map((file) => dirname(file.path)))) {
    const left = join(root, below)
    if (isDirectory(left) && isInside(root, realpathSync(left))) sweepTemporary(left, started)
  }
  const journal = openJournal(root)
  const known = [...journal.begun, ...(earlier?.files ?? []).map((file) => file.path)]
  const ours = new Set([manifestName, ...known.map(foldPath)])
  const swept = new Set<string>()

  /** The absolute path of a file whose folder exists, is really below ours and is free of old temporary files. */
  function place(path: string): string {
    const unsafe = whyUnsafe(path)
    if (unsafe) throw unsafePath(name(path), unsafe)
    const target = join(root, path)
    const parent = dirname(target)
    if (swept.has(parent)) return target
    makeFolder(parent)
    if (!isInside(root, realpathSync(parent)))
      throw unsafePath(name(path), 'a link leads out of the folder')
    sweepTemporary(parent, started)
    swept.add(parent)
    return target
  }

  return {
    earlier,
    write: (path, bytes) =>
      attempt(name(path), () => {
        const target = place(path)
        const status = compare(target, bytes)
        if (status === 'changed' && !force && !ours.has(foldPath(path))) throw foreign(name(path))
        if (status === 'new' && !ours.has(foldPath(path))) journal.note(path)
        if (status !== 'unchanged') writeAtomically(target, bytes)
        return status
      }),
    holds: (path, bytes) => {
      const stat = statSync(join(root, path), { throwIfNoEntry: false })
      return stat?.isFile() === true && stat.size === bytes
    },
    remove: (path) =>
      attempt(name(path), () => {
        const target = join(root, path)
        if (whyUnsafe(path) || !statSync(target, { throwIfNoEntry: false })?.isFile()) return
        if (!isInside(root, realpathSync(dirname(target)))) return
        unlinkSync(target)
        removeEmpty(dirname(target), root)
      }),
    sync: () => [...swept].forEach(syncFolder),
    settle: journal.clear,
    close: release,
  }
}

function compare(target: string, bytes: Uint8Array): FileStatus {
  const stat = statSync(target, { throwIfNoEntry: false })
  if (!stat) return 'new'
  if (!stat.isFile() || stat.size !== bytes.byteLength) return 'changed'
  return readFileSync(target).equals(bytes) ? 'unchanged' : 'changed'
}

function removeEmpty(folder: string, root: string): void {
  try {
    for (let next = folder; next !== root; next = dirname(next)) rmdirSync(next)
  } catch {
    // Not empty: somebody's files are in it.
  }
}

function readEarlier(path: string, shown: string): Manifest | undefined {
  if (!statSync(path, { throwIfNoEntry: false })) return undefined
  const manifest = fromManifest(readFileSync(path, 'utf8'))
  if (manifest) return manifest
  throw toMessage(shown, 'error', {
    ruleId: 'output-not-ours',
    reason: 'This manifest.json was not written by Plainleaf, so the folder is left alone',
    note: 'Choose another --out, or remove the file if nothing needs it',
  })
}

function attempt<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw error instanceof Error && 'code' in error ? writeFailure(file, error) : error
  }
}

function orElse<T>(undo: () => void, act: () => T): T {
  try {
    return act()
  } catch (error) {
    undo()
    throw error
  }
}

function locked(shown: string, pid: number): Error {
  return toMessage(shown, 'error', {
    ruleId: 'output-locked',
    reason: `Another build (process ${pid}) is writing to this folder`,
    note: 'Wait until it is done, or choose another --out',
  })
}

function foreign(file: string): Error {
  return toMessage(file, 'error', {
    ruleId: 'output-foreign-file',
    reason: 'Not replaced, because no earlier build is known to have written this file',
    note: 'Move it away or choose another --out; or add --force, if nothing needs it',
  })
}

function unsafePath(file: string, why: string): Error {
  return toMessage(file, 'error', {
    ruleId: 'output-path-unsafe',
    reason: `An output may not write to this path: ${why}`,
    note: 'This is a fault of the output; report it to those who made it',
  })
}
