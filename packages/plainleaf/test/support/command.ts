import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'

const folder = inject('command')

/** How the tests start the command: bundled as it is published (see `bundle-command.ts`). */
export const program: readonly string[] = ['--conditions=plainleaf:source', join(folder, 'bin.js')]

/** Compiled code is kept, as the published command keeps it. */
export const cache: string = join(folder, 'compiled')

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

/** Runs the real command and waits for its end. */
export function plainleaf(words: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const { cwd, env, after, signal = 'SIGKILL' } = options
  const child = spawn(process.execPath, [...program, ...words], {
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
