import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the bundled command; its `bin.js` is what starts. */
    command: string
  }
}

const home = join(import.meta.dirname, '../..')
// It lies as deep below the package as where it is published. Each run of the tests has its own, named after its process.
const parent = join(home, '.plainleaf-start')

/**
 * Bundles the command as it is published, for the tests that start it hundreds of times: from its source each start reads
 * hundreds of files, which takes longer than most of what is tested. It is bundled again before each run, from the
 * sources as they are then.
 */
export function setup(project: TestProject): () => void {
  mkdirSync(parent, { recursive: true })
  for (const name of readdirSync(parent))
    if (!isAlive(Number(name))) rmSync(join(parent, name), { recursive: true, force: true })
  const folder = join(parent, String(process.pid))
  const rolldown = createRequire(join(home, 'package.json')).resolve('rolldown/package.json')
  const bundle = (): void => {
    const words = ['--conditions=plainleaf:source', join(dirname(rolldown), 'bin/cli.mjs')]
    execFileSync(process.execPath, [...words, '--config', '--dir', folder], { cwd: home })
  }
  bundle()
  project.onTestsRerun(bundle)
  project.provide('command', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}
