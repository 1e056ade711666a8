#!/usr/bin/env node
// Packs every package and collection as they would be published, and checks each tarball with publint and
// "are the types wrong", and that its LICENSE is the `license` of its package.json. That they install and work is proved by scripts/test/release.test.ts.
// `node scripts/release-check.mjs`. Exit code 0: all right; 1: a check failed.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(root, 'node_modules/.bin', name)
const scratch = mkdtempSync(join(tmpdir(), 'plainleaf-release-'))
const problems = []

/** Runs a command; its output is shown only when it fails. */
async function run(label, command, args) {
  try {
    await promisify(execFile)(command, args, { cwd: root, maxBuffer: 1 << 28 })
    console.log(`ok   ${label}`)
    return true
  } catch (error) {
    problems.push(label)
    console.log(`FAIL ${label}\n${error.stdout ?? ''}${error.stderr ?? ''}`)
    if (error.code === 'ENOENT') console.log(error.message)
    return false
  }
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

/**
 * Without a file of its own a package gets the repository's LICENSE, whatever its package.json says. What comes behind `AND`, such
 * as the licence of a typeface, has another file.
 */
async function checkLicence({ name, license }, tarball) {
  const label = `licence ${name}`
  const args = ['-xzOf', tarball, 'package/LICENSE']
  const { stdout } = await promisify(execFile)('tar', args).catch(() => ({ stdout: '' }))
  const [own = license] = license.split(' AND ')
  if (stdout.includes(own)) return console.log(`ok   ${label}`)
  problems.push(label)
  console.log(`FAIL ${label}\nIts LICENSE does not name ${own}, which package.json does`)
}

/** Packs a package and checks the tarball. */
async function check({ folder, manifest }) {
  const { name } = manifest
  const args = ['pack', '--json', '--pack-destination', scratch]
  const { stdout } = await promisify(execFile)('pnpm', args, { cwd: folder })
  const { filename } = JSON.parse(stdout.slice(stdout.indexOf('{')))
  await checkLicence(manifest, filename)
  await run(`publint ${name}`, bin('publint'), ['run', filename, '--strict'])
  // A style sheet has no types to be wrong.
  const styles = Object.keys(manifest.exports).filter((path) => path.endsWith('.css'))
  const without = styles.length > 0 ? ['--exclude-entrypoints', ...styles] : []
  await run(`types   ${name}`, bin('attw'), [filename, '--profile', 'esm-only', ...without])
}

try {
  const built = await run('build everything', bin('turbo'), [
    'run',
    'build',
    '--output-logs=errors-only',
  ])
  if (!built) process.exit(1)
  // As many packages at a time as there are cores.
  const left = packages.values()
  const worker = async () => {
    for (const one of left) await check(one)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(
  problems.length === 0
    ? 'Every package is fit to publish.'
    : `Not fit to publish: ${problems.join('; ')}`,
)
process.exit(problems.length === 0 ? 0 : 1)
