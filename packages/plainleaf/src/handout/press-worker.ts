import { engineWith } from './engine-with.ts'
import type { PressMessage, Subject } from './press-job.ts'
import { runJob } from './run-job.ts'

// The process that prints for a press: one job a message, until the other side hangs up.

let last: Subject | undefined

process.on('message', async ({ job: own, subject = last }: PressMessage) => {
  try {
    if (!subject) throw new Error('the first job has no topic')
    last = subject
    const job = { ...own, ...subject }
    process.send?.({ result: await runJob(job, await engineWith(job.fonts)) })
  } catch (error) {
    process.send?.({
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
process.on('disconnect', () => process.exit())
// The parent decides when to stop: an interrupt of the terminal reaches both.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => {})
