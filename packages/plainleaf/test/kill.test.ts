import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { folderWith, hashes, put } from './support/folder.ts'

/** An output that writes many files, so that much of a build is writing. */
const config = `
const sheet = (topic, n) => (topic.title + ' ' + n + '\\n').repeat(500)
export default {
  outputs: [{
    name: 'sheets',
    renderTopic: (topic) => Array.from({ length: 40 }, (_, n) => ({ path: topic.id + '/' + n + '.txt', content: sheet(topic, n) })),
  }],
}
`
const topic = (name: string, version: string) =>
  `# ${name} ${version}\n\nWash your hands. This is ${version}.\n`
const names = ['colds', 'coughs', 'fevers', 'sneezes', 'aches', 'chills']
const version = (word: string) =>
  Object.fromEntries(names.map((name) => [`in/topics/${name}.md`, topic(name, word)]))

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What a kill may leave beside whole files: our temporary files and the lock. */
const leftover = /(?:^|\/)\.plainleaf-(?:[0-9a-f]{16}\.tmp|lock)$/u

test('50 kills in the middle of a rebuild leave every output old or new, and the next build works', async () => {
  const cwd = folderWith({ 'in/plainleaf.config.mjs': config, ...version('new') })
  const build = async (after?: number) => {
    const start = performance.now()
    const ended = await plainleaf(['build', 'in'], {
      cwd,
      ...(after === undefined ? {} : { after }),
    })
    return { ...ended, duration: performance.now() - start }
  }
  const out = join(cwd, 'dist')
  expect((await build()).code).toBe(0)
  const second = hashes(out)
  put(cwd, version('old'))
  let { duration } = await build()
  const first = hashes(out)
  expect(Object.keys(first)).toEqual(Object.keys(second))

  const random = seeded(20261120)
  let mixed = 0
  let killed = 0
  // A build that ended before its kill does not count, but tells how long one takes now.
  for (let round = 0; killed < 50 && round < 200; round++) {
    const word = round % 2 === 0 ? 'new' : 'old'
    put(cwd, version(word))
    const ended = await build(duration * (0.5 + 0.5 * random.next().value))
    if (ended.code === null) killed++
    else duration = ended.duration
    const left = Object.entries(hashes(out)).filter(([path]) => !leftover.test(path))
    for (const [path, sha256] of left) {
      expect([first[path], second[path]], `${path} after round ${round}`).toContain(sha256)
    }
    expect(left.map(([path]) => path)).toEqual(Object.keys(first))
    const fresh = left.filter(([path, sha256]) => sha256 === second[path]).length
    if (fresh > 0 && fresh < left.length) mixed++
    if (round % 10 === 9) await whole(word)
  }
  await whole('new')
  console.info(`kill test: ${killed} builds killed, ${mixed} left old and new files side by side`)
  expect(killed).toBe(50)

  async function whole(word: string) {
    put(cwd, version(word))
    const { code, stderr } = await build()
    expect([code, stderr]).toEqual([0, ''])
    expect(hashes(out)).toEqual(word === 'new' ? second : first)
  }
}, 240_000)

/** An output that interrupts its own build, as Ctrl-C at just that moment would. */
const interrupting = `
export default {
  outputs: [{
    name: 'sheets',
    renderTopic: async (topic) => {
      if (topic.id === 'colds') process.kill(process.pid, 'SIGINT')
      await new Promise((done) => setTimeout(done, 100))
      return [{ path: topic.id + '.txt', content: topic.title }]
    },
  }],
}
`

test('an interrupt ends the build after the file at hand and leaves no temporary file', async () => {
  const cwd = folderWith({ 'in/plainleaf.config.mjs': interrupting, ...version('new') })
  const { code, stdout, stderr } = await plainleaf(['build', 'in'], { cwd })
  expect([code, stdout, stderr]).toEqual([
    130,
    '',
    'Interrupted. Every file is whole: old or new.\n',
  ])
  // Aches and chills come before colds, coughs would come next.
  expect(Object.keys(hashes(join(cwd, 'dist')))).toEqual([
    // What was begun, for the next build to go on from; no temporary file.
    '.plainleaf-journal',
    'sheets/aches.txt',
    'sheets/chills.txt',
    'sheets/colds.txt',
  ])
})
