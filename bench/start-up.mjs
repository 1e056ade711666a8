// What each verb costs from a cold start: processor time of the built command, and how much that is over `--help`. Run with
// `pnpm bench:start` after `pnpm build`. `--with <bin>` sets another copy of the command beside it
// (`packages/plainleaf/bin/plainleaf.js` of another checkout), run by turns, since what else the machine does moves every figure.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, with: { type: 'string' } },
})
const scratch = mkdtempSync(join(tmpdir(), 'plainleaf-bench-'))
const collection = path('../content/mdma-assisted-therapy')
const topic = join(collection, 'topics/what-it-is.md')
const loose = join(scratch, 'what-it-is.md')
cpSync(topic, loose)
// A collection of a clinic: config, references, glossary and a profile.
const clinic = join(scratch, 'clinic')
for (const name of ['topics', 'plainleaf.config.ts', 'references.yaml', 'glossary.yaml'])
  cpSync(join(collection, name), join(clinic, name), { recursive: true })
mkdirSync(join(clinic, 'clinics'))
writeFileSync(
  join(clinic, 'clinics/riverside.yaml'),
  'name: Riverside Clinic\nphone: 020 7946 0123\nhours: Monday to Friday, 8 to 18\nbrandColour: "#0b3f5c"\n',
)
const ofClinic = ['handout', join(clinic, 'topics/what-it-is.md'), '--clinic', 'riverside']
const verbs = {
  '--help': ['--help'],
  'inspect, a loose file': ['inspect', loose],
  'summary, a loose file': ['summary', loose],
  'handout, a loose file': ['handout', loose, '--out', join(scratch, 'one')],
  'handout, of a collection': [...ofClinic, '--out', join(scratch, 'two')],
  'check of the collection': ['check', collection],
  'build of the collection': ['build', collection, '--out', join(scratch, 'built')],
}
const own = path('../packages/plainleaf/bin/plainleaf.js')
const bins = values.with ? [own, values.with] : [own]

/** Milliseconds of processor time of a process and those that it started, as bash counts them. */
function cost(args, cache) {
  const env = {
    ...process.env,
    SOURCE_DATE_EPOCH: '1700000000',
    TMPDIR: cache,
    TIMEFORMAT: '%U %S',
  }
  const { stderr } = spawnSync(
    'bash',
    ['-c', 'time "$@" >/dev/null 2>/dev/null', 'bash', process.execPath, ...args],
    { encoding: 'utf8', env },
  )
  const [user, system] = stderr.trim().split(' ').map(Number)
  return Math.round((user + system) * 1000)
}

/** The cheapest of some runs of each, by turns: `first` with nothing compiled before, `second` after one of the same. */
function measure(args) {
  const best = bins.map(() => ({ first: Infinity, second: Infinity }))
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const [at, bin] of bins.entries()) {
      const cache = mkdtempSync(join(scratch, 'compiled-'))
      for (const name of ['first', 'second'])
        best[at][name] = Math.min(best[at][name], cost([bin, ...args], cache))
      rmSync(cache, { recursive: true })
    }
  return best
}

try {
  const bare = Math.min(...Array.from({ length: 9 }, () => cost(['-e', '0'], scratch)))
  const head = ['first', 'second'].map((name) => name.padStart(8)).join('')
  console.log(
    `node alone: ${bare} ms; ms of each, and over --help\n${' '.repeat(26)}${head}${head}`,
  )
  const help = []
  for (const [name, args] of Object.entries(verbs))
    for (const [at, { first, second }] of measure(args).entries()) {
      help[at] ??= { first, second }
      const over = [first - help[at].first, second - help[at].second]
      const figures = [first, second, ...over].map((ms) => `${ms}`.padStart(8)).join('')
      console.log(`${(at === 0 ? name : '  the other').padEnd(26)}${figures}`)
    }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
