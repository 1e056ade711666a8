import type { BuiltFile } from '../pipeline/build-result.ts'
import type { TakenStep } from './open-memory.ts'

/** What was done since a build was last told of: by that build, and by those before it that a newer edit ended. */
export interface Tally {
  /** A build begins. */
  begin(): void
  /** A file stands in the folder. */
  wrote(file: Pick<BuiltFile, 'path' | 'status'>): void
  /** A build that was ended took these steps. */
  ended(steps: readonly TakenStep[]): void
  /**
   * A build is whole: its files, of which those that an ended build wrote are not `unchanged`, the steps of all, and the
   * milliseconds since the first of them began. Begins anew.
   */
  settle(
    files: readonly BuiltFile[],
    steps: readonly TakenStep[],
  ): { files: BuiltFile[]; steps: TakenStep[]; took: number }
}

/** An empty tally. `now` is a clock in milliseconds. */
export function openTally(now: () => number): Tally {
  const written = new Map<string, 'new' | 'changed'>()
  let taken: TakenStep[] = []
  let began: number | undefined

  return {
    begin() {
      began ??= now()
    },
    wrote({ path, status }) {
      // One that was new, and changed before it was told of, is new.
      if ((status === 'new' || status === 'changed') && !written.has(path))
        written.set(path, status)
    },
    ended: (steps) => void taken.push(...steps),
    settle(files, steps) {
      const told = files.map((file) => {
        const before = written.get(file.path)
        return before ? { ...file, status: before } : file
      })
      const all = [...taken, ...steps]
      const took = now() - (began ?? now())
      written.clear()
      taken = []
      began = undefined
      return { files: told, steps: all, took }
    },
  }
}
