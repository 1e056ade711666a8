import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** A pattern that is small enough to be analysed. */
export interface Piece {
  pattern: string
  flags: string
}

/** How the time of a piece grows with the text; `attack` makes a text that shows it. */
export type Verdict =
  | { status: 'linear' }
  | { status: 'slow'; growth: string; attack: string }
  | { status: 'undecided' }

/** Asks recheck about each piece, on all processors; the verdicts are in the order of the pieces. */
export async function analyse(pieces: readonly Piece[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  // The long ones first, so that no processor ends up alone with one.
  const queue = [...pieces.keys()].sort(
    (one, other) => pieces[one]!.pattern.length - pieces[other]!.pattern.length,
  )
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('analyse-worker.ts', import.meta.url), {
      env: { ...process.env, RECHECK_SYNC_BACKEND: 'pure' },
    })
    try {
      for (let index = queue.pop(); index !== undefined; index = queue.pop())
        verdicts[index] = await ask(worker, pieces[index]!)
    } finally {
      await worker.terminate()
    }
  }
  const workers = Math.min(availableParallelism(), queue.length)
  await Promise.all(Array.from({ length: workers }, work))
  return verdicts
}

function ask(worker: Worker, piece: Piece): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const stop = (error: Error): void => reject(error)
    worker.once('error', stop)
    worker.once('message', (verdict: Verdict) => {
      worker.off('error', stop)
      resolve(verdict)
    })
    worker.postMessage(piece)
  })
}
