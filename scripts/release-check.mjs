#!/usr/bin/env node
// Packs every package and collection as they would be published, and checks each tarball with publint and
// "are the types wrong". That they install and work is proved by scripts/test/release.test.ts.
// `node scripts/release-check.mjs`. Exit code 0: all right; 1: a check failed.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(root, 'node_modules/.bin', name)
const scratch = mkdtempSync(join(tmpdir(), 'plainleaf-release-'))
const problems = []

/** Runs a command; its output is shown only when it fails. */
function run(label, command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options })
  const fine = result.status === 0
  console.log(`${fine ? 'ok  ' : 'FAIL'} ${label}`)
  if (!fine) {
    problems.push(label)
    console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`)
  }
  return fine
}

const folders = ['packages', 'content'].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
)
const packages = folders
  .map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  }))
  .filter(({ manifest }) => !manifest.private)

try {
  if (!run('build everything', bin('turbo'), ['run', 'build', '--output-logs=errors-only']))
    process.exit(1)
  for (const { folder, manifest } of packages) {
    const { name } = manifest
    const packed = execFileSync('pnpm', ['pack', '--json', '--pack-destination', scratch], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { filename } = JSON.parse(packed.slice(packed.indexOf('{')))
    run(`publint ${name}`, bin('publint'), ['run', filename, '--strict'])
    // A style sheet has no types to be wrong.
    const styles = Object.keys(manifest.exports).filter((path) => path.endsWith('.css'))
    const args = styles.length > 0 ? ['--exclude-entrypoints', ...styles] : []
    run(`types   ${name}`, bin('attw'), [filename, '--profile', 'esm-only', ...args])
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(
  problems.length === 0
    ? 'Every package is fit to publish.'
    : `Not fit to publish: ${problems.join('; ')}`,
)
process.exit(problems.length === 0 ? 0 : 1)
