import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { mustRun } from './run.ts'

/** A registry of this machine that holds what is published to it, and nothing of ours from elsewhere. */
export interface Registry {
  url: string
  /** The line of an .npmrc that lets its reader publish. */
  npmrc: string
  close(): Promise<void>
}

const require = createRequire(import.meta.url)

/** Starts verdaccio in a folder. Packages that are not ours it gets from the registry that npm is configured for. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true })
  const uplink = await mustRun('npm', ['config', 'get', 'registry'], folder)
  const ours = 'access: $all, publish: $authenticated'
  writeFileSync(
    join(folder, 'config.yaml'),
    `storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: { elsewhere: { url: '${uplink.trim()}', maxage: 60m, timeout: 60s } }
packages:
  'plainleaf': { ${ours} }
  '@plainleaf/*': { ${ours} }
  '@plainleaf-content/*': { ${ours} }
  '**': { access: $all, proxy: elsewhere }
web: { enable: false }
max_body_size: 200mb
log: { type: stdout, format: pretty, level: error }
`,
  )
  const url = `http://127.0.0.1:${await freePort()}/`
  const manifest = require.resolve('verdaccio/package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const program = join(dirname(manifest), typeof bin === 'string' ? bin : bin.verdaccio)
  const args = [program, '--config', 'config.yaml', '--listen', url.slice('http://'.length, -1)]
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  for (let waited = 0; !(await answers(url)); waited++) {
    if (child.exitCode !== null || waited > 600)
      throw new Error(`verdaccio did not start:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const token = await addUser(url)
  return {
    url,
    npmrc: `//${url.slice('http://'.length)}:_authToken=${token}`,
    async close() {
      child.kill()
      await ended
    },
  }
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(`${url}-/ping`).catch(() => undefined)
  return response?.ok ?? false
}

async function addUser(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:release`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'release', password: crypto.randomUUID() }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error('verdaccio gave no token')
  return token
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
