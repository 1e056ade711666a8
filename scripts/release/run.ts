import { spawn } from 'node:child_process'

export interface Ran {
  exitCode: number | null
  /** What it printed, on both streams. */
  output: string
  stdout: string
}

/** Runs a program and waits for it, whatever its exit code. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let stdout = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT'
      reject(missing ? new Error(`No ${command}: run the tests with npx -y pnpm@12 test`) : error)
    })
    child.on('close', (exitCode) => resolve({ exitCode, output, stdout }))
  })
}

/** As `run`, and throws with what was printed unless the exit code is 0. Gives what was printed on standard output. */
export async function mustRun(...call: Parameters<typeof run>): Promise<string> {
  const { exitCode, output, stdout } = await run(...call)
  if (exitCode === 0) return stdout
  throw new Error(`${call[0]} ${call[1].join(' ')}: exit code ${exitCode}\n${output}`)
}
