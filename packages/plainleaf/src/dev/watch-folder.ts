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

/** Milliseconds of quiet that end a burst: an editor that saves, or a checkout. */
const calm = 30
/** The same after something went away: an editor that moves the old file aside puts the new one in its place at once. */
const calmAfterRemoval = 150
/** A burst that does not end is told of all the same, in milliseconds. */
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
  let began = 0
  let timer: NodeJS.Timeout | undefined
  const isOut = (path: string): boolean => {
    const parts = relative(folder, path).split(sep)
    const hidden = parts.some((part) => part.startsWith('.') && part !== '..' && part !== '.')
    return hidden || parts.includes('node_modules') || isInside(except, path)
  }
  const watcher = watch(folder, { ignored: isOut, ignoreInitial: true, followSymlinks: false })
  watcher.on('all', (event, path) => {
    if (event === 'addDir') return
    const now = performance.now()
    if (burst.size === 0) began = now
    burst.add(relative(folder, path))
    clearTimeout(timer)
    const wait = event.startsWith('unlink') ? calmAfterRemoval : calm
    timer = setTimeout(tell, Math.max(0, Math.min(wait, began + longest - now)))
  })
  watcher.on('error', (error) => failed(error as NodeJS.ErrnoException))
  await new Promise<void>((resolve) => watcher.once('ready', resolve))

  function tell(): void {
    const paths = [...burst].sort()
    burst.clear()
    changed(paths)
  }

  return {
    async close() {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}
