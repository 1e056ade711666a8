// What a batch of handouts costs: every topic of our collection for 143 clinics, 1,001 handouts by the built command; processor time
// of each further one, all processes counted, the time on the clock and the memory at most; then each variant, in smaller batches.
// Run with `pnpm bench:handouts` after `pnpm build`; exit code 1 over a bar. `--from <folder>` takes other topics, `--clinics 30`
// fewer clinics, `--own-colours` gives each clinic its own, and `--with <bin>` sets another copy of the command beside it, by turns.
import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const bars = { cpu: 60, seconds: 90, megabytes: 450 }
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const { values } = parseArgs({
  options: {
    clinics: { type: 'string', default: '143' },
    from: { type: 'string' },
    'own-colours': { type: 'boolean', default: false },
    with: { type: 'string' },
  },
})
const own = path('../packages/plainleaf/bin/plainleaf.js')
const bins = values.with ? [own, values.with] : [own]
const scratch = mkdtempSync(join(tmpdir(), 'plainleaf-handouts-'))
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><rect width="60" height="30"/></svg>'

/** Clinics of every kind: some with hours and an address, some with a logo, half of them in a colour of their own. */
function profile(number) {
  const lines = [`name: Practice ${number} at Riverside`, `phone: 020 7946 ${1000 + number}`]
  if (number % 3 === 1) lines.push(`hours: Monday to Friday, 8 to 18\naddress: ${number} Long Lane`)
  if (number % 10 === 5) lines.push('logo:\n  file: logo.svg\n  alt: Riverside')
  const dark = [37, 59, 83].map((step) => ((step * number) % 140).toString(16).padStart(2, '0'))
  if (values['own-colours'] || number % 2 === 0) lines.push(`brandColour: "#${dark.join('')}"`)
  return `${lines.join('\n')}\n`
}

function collection(clinics) {
  const folder = join(scratch, `for-${clinics}`)
  const from = path('../content/mdma-assisted-therapy')
  mkdirSync(join(folder, 'clinics'), { recursive: true })
  cpSync(values.from ?? join(from, 'topics'), join(folder, 'topics'), { recursive: true })
  const data = values.from ? [] : ['plainleaf.config.ts', 'references.yaml', 'glossary.yaml']
  for (const name of data) cpSync(join(from, name), join(folder, name))
  if (values.from) writeFileSync(join(folder, 'package.json'), '{ "name": "leaflets" }')
  writeFileSync(join(folder, 'clinics/logo.svg'), logo)
  for (let number = 1; number <= clinics; number += 1)
    writeFileSync(join(folder, `clinics/clinic-${number}.yaml`), profile(number))
  return folder
}

/** The memory of a process and those that it started, in megabytes; 0 where the system does not tell. */
function memoryOf(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kibibytes = Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0)
    const below = children.filter(Boolean).map((child) => memoryOf(child))
    return below.reduce((sum, one) => sum + one, (kibibytes * 1024) / 1e6)
  } catch {
    return 0
  }
}

/** Each process says at its end what it took: who prints is not waited for by who started it. */
const report = `import { appendFileSync } from 'node:fs'
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  appendFileSync(process.env.PLAINLEAF_BENCH_TOOK, (user + system) / 1000 + '\\n')
})`

async function print(bin, folder, more) {
  const took = join(scratch, 'took')
  rmSync(took, { force: true })
  const began = performance.now()
  const out = join(scratch, 'out')
  const child = spawn(
    process.execPath,
    [bin, 'handout', folder, '--clinic', 'all', '--out', out, ...more],
    {
      env: {
        ...process.env,
        SOURCE_DATE_EPOCH: '1700000000',
        PLAINLEAF_BENCH_TOOK: took,
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(report)}`,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child.pid))
  }, 20)
  let told = ''
  child.stderr.on('data', (data) => {
    told += data
  })
  // Until the last process has ended: each holds this end open.
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const seconds = (performance.now() - began) / 1000
  const files = readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.pdf')).length
  rmSync(out, { recursive: true })
  if (code !== 0 && files === 0) throw new Error(told)
  const cpu = readFileSync(took, 'utf8').trim().split('\n').map(Number)
  return { files, seconds, megabytes, cpu: cpu.reduce((sum, one) => sum + one) }
}

/** What each handout of the larger batch costs beyond those of the smaller one. */
async function measure(name, [many, few], more) {
  const [large, small] = [collection(many), collection(few)]
  for (const [at, bin] of bins.entries()) {
    const less = await print(bin, small, more)
    const { files, seconds, megabytes, cpu } = await print(bin, large, more)
    const each = (cpu - less.cpu) / (files - less.files)
    const shown = [
      (at === 0 ? name : '  the other').padEnd(20),
      `${files} handouts`,
      `${each.toFixed(1)} ms of processor time for each further one`,
      `${seconds.toFixed(1)} s`,
      megabytes > 0 ? `${megabytes.toFixed(0)} MB at most` : 'memory not known here',
    ]
    console.log(shown.join(', '))
    const over =
      each > bars.cpu || megabytes > bars.megabytes || (seconds / files) * 1000 > bars.seconds
    if (at === 0 && over) process.exitCode = 1
  }
}

try {
  console.log(
    `bars: ${bars.cpu} ms of processor time, ${bars.seconds} s for 1,000, ${bars.megabytes} MB`,
  )
  const many = Number(values.clinics)
  await measure('as they come', [many, Math.min(23, Math.ceil(many / 2))], [])
  for (const variant of ['large', 'booklet', 'key-points', 'mono'])
    await measure(variant, [23, 3], ['--variant', variant])
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
