import type { Engine } from '@plainleaf/handout'
import { openBestEngine } from './open-best-engine.ts'
import type { PressJob } from './press-job.ts'
import { runJob } from './run-job.ts'

// The process that prints for a press: one job a message, until the other side hangs up.

let engine: Engine | undefined

process.on('message', async (job: PressJob) => {
  try {
    engine ??= await openBestEngine(job.fonts)
    process.send?.({ result: await runJob(job, engine) })
  } catch (error) {
    process.send?.({
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
process.on('disconnect', () => process.exit())
// The parent decides when to stop: an interrupt of the terminal reaches both.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => {})
