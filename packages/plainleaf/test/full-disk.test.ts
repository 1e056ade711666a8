import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { hayFever } from './support/documents.ts'
import { folderWith, hashes, put } from './support/folder.ts'

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

/** An output that writes one file of about 600 kB, other bytes for each version of the topic. */
const config = `export default { outputs: [{
  name: 'big',
  renderTopic: (topic) => [{ path: topic.id + '.txt', content: topic.title.padEnd(60, '.').repeat(10000) }],
}] }`

/** Mounts a small disk at `folder` until the test ends; false where this system does not let us. */
function mountDisk(folder: string, options: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  if (status === 0) onTestFinished(() => void execFileSync('umount', [folder]))
  return status === 0
}

const words = (version: string) => ({
  'in/topics/colds.md': `# Colds ${version}\n\nRest and drink.\n`,
})

test('a full disk leaves the old file whole and says so in plain words', async () => {
  const cwd = folderWith({ 'in/plainleaf.config.mjs': config, ...words('one') })
  const out = join(cwd, 'disk')
  mkdirSync(out)
  if (!mountDisk(out, 'size=1m')) return limited(cwd, out)
  console.info('full-disk test: a tmpfs of 1 MB was used')
  expect((await plainleaf(['build', 'in', '--out', 'disk'], { cwd })).code).toBe(0)
  const before = hashes(out)

  // 600 kB beside 600 kB do not fit: the new file cannot be written whole before the old one goes.
  put(cwd, words('two'))
  const { code, stdout, stderr } = await plainleaf(['build', 'in', '--out', 'disk'], { cwd })

  expect(code).toBe(4)
  expect(stderr).toMatch(
    /^disk\/big\/colds\.txt {2}error {2}The disk is full {2}output-write-failed$/mu,
  )
  expect(stderr).toContain('The old file is as it was')
  expect(stdout).not.toContain('written')
  expect(stderr + stdout).not.toMatch(/^\s+at .*[:(]/mu)
  expect(hashes(out)).toEqual(before)
})

/** The same through a limit on the size of files, which refuses the write or kills the process. */
function limited(cwd: string, out: string): void {
  console.info(
    'full-disk test: no disk could be mounted here, a file size limit of 300 kB was used instead',
  )
  const build = (limit: string) =>
    spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f ${limit}; exec "$@"`,
        'sh',
        process.execPath,
        '--conditions=plainleaf:source',
        bin,
        'build',
        'in',
        '--out',
        'disk',
      ],
      { cwd },
    )
  expect(build('unlimited').status).toBe(0)
  const before = hashes(out)
  put(cwd, words('two'))
  expect(build('600').status).not.toBe(0)
  const after = hashes(out)
  for (const [path, sha256] of Object.entries(before)) expect(after[path]).toBe(sha256)
}

test('a file where the folder should be, and a folder that may not be written, are named', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, taken: 'x' })
  const taken = await plainleaf(['build', 'in', '--to', 'data', '--out', 'taken'], { cwd })
  expect([taken.code, taken.stderr]).toEqual([
    4,
    'taken  error  A file stands where a folder is needed  output-write-failed\n    Remove it or choose another --out. The old file is as it was\n',
  ])
  const closed = join(cwd, 'closed')
  mkdirSync(closed)
  let where = 'closed/out'
  if (process.getuid?.() !== 0) chmodSync(closed, 0o555)
  else if (!mountDisk(closed, 'ro')) where = '/proc/plainleaf'
  console.info(`full-disk test: ${where} stands for a folder that may not be written`)
  const { code, stderr } = await plainleaf(['build', 'in', '--to', 'data', '--out', where], { cwd })
  expect(code).toBe(4)
  expect(stderr).toMatch(
    / {2}error {2}(?:You may not write here|This disk can only be read|No folder can be made here) {2}output-write-failed$/mu,
  )
})

test('a lock of a living build is respected, a dead one is taken over, old temporary files go', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  const run = () => plainleaf(['build', 'in', '--to', 'data'], { cwd })
  expect((await run()).code).toBe(0)
  const lock = join(cwd, 'dist/.plainleaf-lock')

  writeFileSync(lock, `${process.pid} - 0\n`)
  const held = await run()
  expect(held.code).toBe(4)
  expect(held.stderr).toContain(
    `Another build (process ${process.pid}) is writing to this folder  output-locked`,
  )

  const gone = spawnSync('true').pid
  writeFileSync(lock, `${gone} - 0\n`)
  const temporary = '.plainleaf-0123456789abcdef.tmp'
  put(cwd, { [`dist/data/${temporary}`]: 'half', 'dist/data/.plainleaf-mine.tmp': 'not ours' })
  expect((await run()).code).toBe(0)
  const left = Object.keys(hashes(join(cwd, 'dist'))).filter((path) => path.includes('.plainleaf-'))
  expect(left).toEqual(['data/.plainleaf-mine.tmp'])
})
