import type { VFileMessage } from 'vfile-message'
import { type BuildOptions, buildWith } from '../pipeline/build.ts'
import { byCodeUnit } from '../pipeline/by-code-unit.ts'
import { type JsonMessage, toJsonMessage } from '../terminal/format-message.ts'
import type { BuilderNews, BuildJob } from './build-job.ts'
import { openMemory } from './open-memory.ts'
import { openTally } from './open-tally.ts'

// The process that builds for a session: one build a message, until the other side hangs up. A message that comes while a
// build is under way ends it after the file at hand; what was done by then is remembered.

const tell = (news: BuilderNews): void => {
  // The other side may be gone by the time it arrives.
  if (process.connected) process.send?.(news, undefined, undefined, () => {})
}
const tally = openTally(() => performance.now())
const memory = openMemory({
  onFile(file) {
    tally.wrote(file)
    tell({ file })
  },
  onStep(output, messages) {
    pages ??= output
    if (told || output === pages) return
    told = true
    tell({ findings: toFindings(messages) })
  },
})
/** The output that is made first. */
let pages: string | undefined
/** Whether the findings of this build were told before its end. */
let told = false
let waiting: BuildJob | undefined
let running: AbortController | undefined

process.on('message', (job: BuildJob) => {
  waiting = job
  if (running) running.abort()
  else void buildAll()
})
process.on('disconnect', () => {
  waiting = undefined
  // The file at hand is finished and the folder let go of.
  if (running) running.abort()
})
// The parent decides when to stop: an interrupt of the terminal reaches both.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => {})

async function buildAll(): Promise<void> {
  while (waiting) {
    running = new AbortController()
    // A session never asks a language model: nobody wants a sentence sent at every key stroke.
    const options: BuildOptions = { ...waiting, model: false, signal: running.signal }
    waiting = undefined
    pages = undefined
    told = false
    tally.begin()
    const { messages, ...result } = await buildWith(options, memory)
    const whole = result.exitCode !== 130
    const { steps, documents } = memory.endBuild(whole)
    if (!whole) {
      tally.ended(steps)
      continue
    }
    const { collections, removed, exitCode } = result
    const findings = toFindings(messages)
    const done = tally.settle(result.files, steps)
    tell({ built: { collections, removed, exitCode, findings, documents, ...done } })
  }
  running = undefined
}

/** Findings in the order of their places: what was remembered came first. */
function toFindings(messages: readonly VFileMessage[]): JsonMessage[] {
  return messages
    .map(toJsonMessage)
    .sort(
      (a, b) =>
        byCodeUnit(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    )
}
