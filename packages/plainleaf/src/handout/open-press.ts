import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { Fonts } from './find-fonts.ts'
import type { PressJob, PressMessage, PressResult, Subject } from './press-job.ts'

/** Prints handouts one after the other. */
export interface Press {
  /** Given by the user, for every handout. */
  fonts: Fonts | undefined
  print(job: PressJob): Promise<PressResult>
  /** Ends what was started. */
  close(): void
}

/** This many handouts are printed in the process itself: starting another one costs more than they leak. */
const few = 12
/** The engine keeps a third of a megabyte of every handout for good, so a process that prints is replaced after this many. */
const recycle = 200
/** Has V8 collect garbage sooner: many handouts then take half the memory, and a tenth more time. */
const small = '--optimize-for-size'

/**
 * Opens a press for about so many handouts. A few come from this process, many from a child that is replaced now and
 * then. `fonts` are for every handout and come after ours. Without a number the first few come from this process and further ones from a child.
 */
export function openPress(expected = 0, fonts?: Fonts): Press {
  if (expected > few) setFlagsFromString(small)
  let printed = 0
  let child: ChildProcess | undefined
  let left = 0
  let sent: Subject | undefined

  async function here(job: PressJob): Promise<PressResult> {
    const [{ runJob }, { engineWith }] = await Promise.all([
      import('./run-job.ts'),
      import('./engine-with.ts'),
    ])
    return runJob(job, await engineWith(job.fonts))
  }

  function away(job: PressJob, cost: number): Promise<PressResult> {
    if (!child?.connected || left <= 0) {
      child?.disconnect()
      child = startWorker()
      left = recycle
      sent = undefined
    }
    left -= cost
    const { topic, plain, collection, ...own } = job
    const isKnown = sent?.topic === topic && sent.plain === plain && sent.collection === collection
    sent = { topic, plain, collection }
    return ask(child, isKnown ? { job: own } : { job: own, subject: sent })
  }

  return {
    fonts,
    async print(job) {
      const cost = job.choice.variants?.length ?? 2
      printed += cost
      return expected <= few && printed <= few ? here(job) : away(job, cost)
    },
    close() {
      if (child?.connected) child.disconnect()
      child = undefined
    },
  }
}

function startWorker(): ChildProcess {
  const name = import.meta.url.endsWith('.ts') ? './press-worker.ts' : './press-worker.js'
  const worker = fork(fileURLToPath(new URL(name, import.meta.url)), {
    execArgv: [...process.execArgv, small],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  worker.unref()
  worker.channel?.unref()
  return worker
}

function ask(worker: ChildProcess, message: PressMessage): Promise<PressResult> {
  return new Promise((resolve, reject) => {
    worker.channel?.ref()
    const done = (act: () => void): void => {
      worker.off('message', answer)
      worker.off('exit', gone)
      worker.channel?.unref()
      act()
    }
    const answer = ({ result, fault }: { result?: PressResult; fault?: string }): void =>
      done(() => (result ? resolve(result) : reject(new Error(fault ?? 'no answer'))))
    const gone = (code: number | null): void =>
      done(() => reject(new Error(`the process that prints ended (${code})`)))
    worker.on('message', answer)
    worker.on('exit', gone)
    worker.send(message, (error) => error && gone(worker.exitCode))
  })
}
