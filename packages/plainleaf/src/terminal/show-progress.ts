import { cleanLine } from './clean.ts'
import type { Terminal } from './terminal.ts'

/** Builds of at most this many steps (a document counts when read and when built) need no progress. */
const small = 40

/**
 * Progress of a build on standard error: one line drawn again and again where a person watches, else a plain
 * line after each tenth of a build. Small builds show nothing.
 */
export function showProgress(terminal: Terminal): {
  step(progress: { done: number; total: number; name: string }): void
  end(): void
} {
  let drawn = false
  return {
    step({ done, total, name }) {
      if (total <= small) return
      const text = `${String(done).padStart(String(total).length)}/${total}`
      if (terminal.live) {
        terminal.err(`\r\u001b[2K${text}  ${cleanLine(name).slice(0, 60)}`)
        drawn = true
      } else if (Math.floor((10 * done) / total) > Math.floor((10 * (done - 1)) / total)) {
        terminal.err(`${text} steps done\n`)
      }
    },
    end() {
      if (drawn) terminal.err('\r\u001b[2K')
      drawn = false
    },
  }
}
