import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../src/bin.ts', import.meta.url))

/** Compiled code is kept between runs, so that hundreds of starts do not strip types hundreds of times. */
const cache = join(tmpdir(), 'plainleaf-test-compile-cache')

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

export interface CommandOptions {
  cwd?: string
  env?: Record<string, string>
  /** Milliseconds after which the process is sent `signal`. */
  after?: number
  signal?: NodeJS.Signals
}

/** Runs the real command from its source and waits for its end. */
export function plainleaf(words: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const { cwd, env, after, signal = 'SIGKILL' } = options
  const child = spawn(process.execPath, ['--conditions=plainleaf:source', bin, ...words], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', NODE_COMPILE_CACHE: cache, ...env },
    timeout: 60_000,
  })
  const timer = after === undefined ? undefined : setTimeout(() => child.kill(signal), after)
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    ended.stdout += text
  })
  child.stderr.on('data', (text) => {
    ended.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ ...ended, code })
    })
  })
}
