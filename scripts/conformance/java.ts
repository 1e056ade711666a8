import { spawn } from 'node:child_process'
import { ToolMissing } from './finding.ts'

/** What a Java program said. */
export interface Said {
  code: number | null
  stdout: string
  stderr: string
}

/** A quick start, no window, and a proxy that nobody answers at: a checker that asks the network for something fails. */
const options: readonly string[] = [
  '-XX:+UseSerialGC',
  '-Djava.awt.headless=true',
  '-Duser.language=en',
  ...['http', 'https', 'ftp'].flatMap((scheme) => [
    `-D${scheme}.proxyHost=127.0.0.1`,
    `-D${scheme}.proxyPort=9`,
    `-D${scheme}.nonProxyHosts=`,
  ]),
]

/** Runs Java to its end. Throws `ToolMissing` where there is no Java. */
export function java(args: readonly string[], input = ''): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn('java', [...options, ...args])
    const said: Said = { code: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said.stderr += text
    })
    child.on('error', (fault: NodeJS.ErrnoException) =>
      reject(
        fault.code === 'ENOENT'
          ? new ToolMissing('No Java: run apt-get install default-jdk-headless')
          : fault,
      ),
    )
    child.on('close', (code) => resolve({ ...said, code }))
    // A program that ended early does not read to the end; what it said tells why.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
