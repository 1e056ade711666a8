import { relative, sep } from 'node:path'
import { watch } from 'chokidar'
import { isInside } from '../pipeline/inside.ts'

/** A folder that is being watched. */
export interface Watch {
  close(): Promise<void>
}

export interface WatchOptions {
  /** Absolute folder that is not looked into: where builds write. */
  except: string
  /** Told of the paths that changed, relative to the folder, when the burst is over. */
  changed(paths: string[]): void
  /** Told why the system does not let us watch on. */
  failed(error: NodeJS.ErrnoException): void
}

/**
 * Milliseconds of quiet that end a burst: an editor that saves, or a checkout. Chokidar tells of no change of a file within
 * 50 ms of another one of it, and looks away for 5 ms more: what happens then must be over before anybody reads the file.
 */
const calm = 75
/** The same after something went away: an editor that moves the old file aside puts the new one in its place at once. */
const calmAfterRemoval = 150
/** A burst that goes on is told of every so many milliseconds too, and at its end. */
const longest = 500

/**
 * Watches a folder and those below it, but for hidden ones, `node_modules` and the output. Resolves when nothing that
 * happens from then on is missed. By Chokidar 5: `fs.watch` with `recursive` is emulated on Linux, where it misses what
 * happens in a new folder and tells each half of a save; Chokidar 6 wants a newer Node.js than we do.
 */
export async function watchFolder(
  folder: string,
  { except, changed, failed }: WatchOptions,
): Promise<Watch> {
  const burst = new Set<string>()
  let quiet: NodeJS.Timeout | undefined
  let limit: NodeJS.Timeout | undefined
  const isOut = (path: string): boolean => {
    const parts = relative(folder, path).split(sep)
    const hidden = parts.some((part) => part.startsWith('.') && part !== '..' && part !== '.')
    return hidden || parts.includes('node_modules') || isInside(except, path)
  }
  const watcher = watch(folder, { ignored: isOut, ignoreInitial: true, followSymlinks: false })
  watcher.on('all', (event, path) => {
    if (event === 'addDir') return
    if (burst.size === 0) limit = setInterval(tell, longest)
    burst.add(relative(folder, path))
    clearTimeout(quiet)
    quiet = setTimeout(end, event.startsWith('unlink') ? calmAfterRemoval : calm)
  })
  watcher.on('error', (error) => failed(error as NodeJS.ErrnoException))
  await new Promise<void>((resolve) => watcher.once('ready', resolve))

  function tell(): void {
    changed([...burst].sort())
  }

  function end(): void {
    clearInterval(limit)
    tell()
    burst.clear()
  }

  return {
    async close() {
      clearTimeout(quiet)
      clearInterval(limit)
      await watcher.close()
    },
  }
}
