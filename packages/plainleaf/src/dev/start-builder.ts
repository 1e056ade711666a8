import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BuilderNews, BuildJob } from './build-job.ts'

/** A process of its own that builds, so that pages are served while it works, and outlive it should it fail. */
export interface Builder {
  /** Builds, or ends the build at hand and begins anew. */
  build(): void
  /** Begins anew in a new process, which knows nothing of the old one: for code that changed. */
  restart(): void
  /** Ends it, if it runs. */
  close(): void
}

/** Milliseconds that a process has to finish the file at hand. */
const patience = 3000

/** Starts nothing yet. `tell` gets all news, `fail` why the process ended by itself; the next build starts another. */
export function startBuilder(
  job: BuildJob,
  tell: (news: BuilderNews) => void,
  fail: (why: string) => void,
): Builder {
  let child: ChildProcess | undefined

  function start(): ChildProcess {
    const name = import.meta.url.endsWith('.ts') ? './build-worker.ts' : './build-worker.js'
    const worker = fork(fileURLToPath(new URL(name, import.meta.url)), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    // One that was closed may have news on the way that nobody waits for any more.
    worker.on('message', (news: BuilderNews) => {
      if (worker === child) tell(news)
    })
    worker.on('exit', (code, signal) => {
      if (worker !== child) return
      child = undefined
      fail(signal ?? `exit code ${code}`)
    })
    worker.on('error', () => {
      // What happened is told when it exits; a message to a process that is gone is no fault of ours.
    })
    return worker
  }

  function letGo(): ChildProcess | undefined {
    const worker = child
    child = undefined
    return worker
  }

  function build(): void {
    child ??= start()
    child.send(job, () => {})
  }

  return {
    build,
    restart() {
      const old = letGo()
      if (!old) return build()
      // It must be gone before another one can have the folder. What does not end is ended: files are whole at any moment.
      const impatience = setTimeout(() => old.kill('SIGKILL'), patience)
      old.once('exit', () => {
        clearTimeout(impatience)
        build()
      })
      if (old.connected) old.disconnect()
    },
    close() {
      const old = letGo()
      if (old?.connected) old.disconnect()
    },
  }
}
