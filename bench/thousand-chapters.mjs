// What a book of a thousand chapters costs: about 6 MB of Markdown in a hundred documents, built to one book for each and
// one of all. Prints time and the most memory the building process took, of the bundled command, which users run and which is
// bundled here from the sources as they are; exit code 1 over 250 MB. The command from source, for which Node.js reads TypeScript
// too, is measured beside it. Run with `pnpm bench:long`, or `pnpm bench:long --chapters 500`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const most = 250
const perTopic = 10
const home = fileURLToPath(new URL('../packages/plainleaf', import.meta.url))
const { values } = parseArgs({ options: { chapters: { type: 'string', default: '1000' } } })

const words =
  'people often ask how long a cold lasts and when to see a nurse because coughing at night keeps children awake while warm drinks rest and fresh air help most of them within ten days so that no tablets are needed'.split(
    ' ',
  )
let seed = 7
/** The same numbers at every run. */
const below = (count) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return seed % count
}
const times = (count, make) => Array.from({ length: count }, make)
const word = () => words[below(words.length)]

function sentence() {
  const [first, ...rest] = times(8 + below(14), word)
  const cited = below(30) === 0 ? ` [${1 + below(20)}]` : ''
  return `${first[0].toUpperCase()}${first.slice(1)} ${rest.join(' ')}${cited}.`
}

const paragraph = () => times(6 + below(6), sentence).join(' ')

function chapter(number) {
  return [
    `## Chapter ${number}: ${word()} ${word()}`,
    ...times(2, paragraph),
    times(3, () => `- ${sentence()}`).join('\n'),
    `### More about ${word()} ${number}`,
    `| What | How much |\n| --- | --- |\n| Rest | ${1 + below(9)} hours |\n| Tea | ${1 + below(9)} cups |`,
    ...times(7, paragraph),
  ].join('\n\n')
}

const sources = times(20, (_, index) => `${index + 1}. Example A. Colds, part ${index + 1}. 2020.`)

const folder = mkdtempSync(join(tmpdir(), 'thousand-chapters-'))
try {
  const into = join(folder, 'colds', 'topics')
  mkdirSync(into, { recursive: true })
  writeFileSync(join(folder, 'colds', 'package.json'), '{ "name": "colds" }')
  const topics = Math.ceil(Number(values.chapters) / perTopic)
  for (let topic = 0; topic < topics; topic++) {
    const chapters = times(perTopic, (_, index) => chapter(topic * perTopic + index + 1))
    const text = [`# Colds, part ${topic + 1}`, ...chapters, '## References', sources.join('\n')]
    writeFileSync(join(into, `part-${String(topic + 1).padStart(3, '0')}.md`), text.join('\n\n'))
  }
  const bytes = readdirSync(into).reduce((sum, name) => sum + statSync(join(into, name)).size, 0)
  // As deep below the package as where it is published: it finds files by its own address.
  const bundled = join(home, '.plainleaf-start', String(process.pid))
  const rolldown = createRequire(join(home, 'package.json')).resolve('rolldown/package.json')
  try {
    const words = ['--conditions=plainleaf:source', join(dirname(rolldown), 'bin/cli.mjs')]
    execFileSync(process.execPath, [...words, '--config', '--dir', bundled], { cwd: home })
    console.log(
      `${values.chapters} chapters, ${(bytes / 1e6).toFixed(1)} MB of source; limit ${most} MB`,
    )
    if (measure('the bundled command', [join(bundled, 'bin.js')]) > most) process.exitCode = 1
  } finally {
    rmSync(bundled, { recursive: true, force: true })
  }
  measure('from source', ['--conditions=plainleaf:source', join(home, 'src/bin.ts')])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure(name, command) {
  const out = join(folder, name)
  // The process itself says what it took: that of children would be counted in from outside.
  const report =
    'process.on("exit", () => console.error("took", process.resourceUsage().maxRSS, process.cpuUsage().user))'
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(report)}`,
      ...command,
      ...['build', join(folder, 'colds'), '--to', 'epub', '--out', out],
    ],
    { encoding: 'utf8' },
  )
  const [, kibibytes, cpu] = /took (\d+) (\d+)/.exec(stderr) ?? []
  if (status !== 0 || !kibibytes) throw new Error(`The build failed: ${stderr}`)
  const taken = Math.round((Number(kibibytes) * 1024) / 1e6)
  const book = statSync(join(out, 'epub/colds.epub')).size
  console.log(
    `${name}: a book of ${(book / 1e6).toFixed(1)} MB, ${(Number(cpu) / 1e6).toFixed(0)} s of processor time, ` +
      `${taken} MB of memory at most`,
  )
  return taken
}
