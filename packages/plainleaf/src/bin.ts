import pc from 'picocolors'
import { run } from './command/run.ts'
import type { Terminal } from './terminal/terminal.ts'

// A reader that closes early (`plainleaf inspect x | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const coloured = pc.isColorSupported
const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colours: pc.createColors(coloured && process.stdout.isTTY),
  errColours: pc.createColors(coloured && process.stderr.isTTY),
  live: process.stderr.isTTY,
  width: process.stdout.columns || 100,
}

// The first interrupt ends the build after the file at hand; a second one ends the process at once.
const interrupt = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort())

process.exitCode = await run(process.argv.slice(2), terminal, interrupt.signal)
