import { parentPort } from 'node:worker_threads'
import { checkSync } from 'recheck'
import type { Piece, Verdict } from './analyse.ts'

/**
 * Bounds in steps and not in time, so that the same pattern gets the same answer on a slow machine. An attack is
 * believed when it makes the matcher take `attackLimit` steps with a text of at most `maxAttackStringSize` characters.
 */
const bounds = {
  attackLimit: 50_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxAttackStringSize: 20_000,
  /** Milliseconds, only lest the lint step hangs: long enough for a machine that does much else. */
  timeout: 300_000,
}

parentPort?.on('message', ({ pattern, flags }: Piece) => {
  const found = checkSync(pattern, flags, bounds)
  const verdict: Verdict =
    found.status === 'safe'
      ? { status: 'linear' }
      : found.status === 'vulnerable'
        ? { status: 'slow', growth: found.complexity.summary, attack: found.attack.pattern }
        : { status: 'undecided' }
  parentPort?.postMessage(verdict)
})
