import { type ChildProcess, spawn } from 'node:child_process'
import { cache, program } from './command.ts'

/** A running `plainleaf dev`. */
export interface Dev {
  child: ChildProcess
  /** All that was printed. */
  output(): string
  /** Resolves with the match when, after what was seen before, this is printed. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  /** Interrupts it and waits for its exit code. */
  end(): Promise<number | null>
}

/** Starts the real command, on any free port unless the words say otherwise. */
export function startDev(words: readonly string[], cwd: string): Dev {
  const child = spawn(process.execPath, [...program, 'dev', ...words], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', NODE_COMPILE_CACHE: cache },
  })
  let output = ''
  let seen = 0
  const waiting = new Set<() => void>()
  const hear = (text: Buffer): void => {
    output += text
    for (const look of waiting) look()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve))

  return {
    child,
    output: () => output,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(output.slice(seen))
          if (!match) return
          seen += match.index + match[0].length
          waiting.delete(look)
          resolve(match)
        }
        waiting.add(look)
        look()
        void exit.then((code) => reject(new Error(`ended with ${code}:\n${output}`)))
      }),
    async end() {
      child.kill('SIGINT')
      return exit
    },
  }
}
