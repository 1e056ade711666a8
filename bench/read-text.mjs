// What reading long plain texts costs: processor time and memory for each kind of text, and whether twice the text takes
// twice the time. Run with `pnpm bench`, or `pnpm bench --mb 10 prose lists` for some kinds of one size.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readCost } from '../packages/content-model/test/text/read-cost.ts'
import { oddShapes, toShape, usualShapes } from '../packages/content-model/test/text/shapes.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mb: { type: 'string', default: '5' },
    runs: { type: 'string', default: '2' },
    one: { type: 'string' },
  },
})

/** Reads one text of the asked length in this process, and says what that took. */
async function readOne(name) {
  const value = new TextEncoder().encode(toShape(name, Number(values.mb) * 1e6))
  const cost = await readCost(value)
  console.log(JSON.stringify({ ...cost, memory: process.resourceUsage().maxRSS / 1000 }))
}

/** The cheapest of some runs, each in a process of its own; what else the machine does only adds to it. */
function measure(name, mb) {
  const self = fileURLToPath(import.meta.url)
  const runs = Array.from({ length: Number(values.runs) }, () => {
    const child = spawnSync(
      process.execPath,
      ['--conditions=plainleaf:source', self, '--one', name, '--mb', String(mb)],
      { encoding: 'utf8' },
    )
    if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`)
    return JSON.parse(child.stdout)
  })
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best))
}

if (values.one) await readOne(values.one)
else {
  const mb = Number(values.mb)
  const names =
    positionals.length > 0 ? positionals : [...Object.keys(usualShapes), ...Object.keys(oddShapes)]
  console.log(`${'kind of text'.padEnd(36)}${mb / 2} MB s  ${mb} MB s  ratio  peak MB`)
  const slow = []
  for (const name of names) {
    const half = measure(name, mb / 2)
    const whole = measure(name, mb)
    const ratio = whole.seconds / half.seconds
    const figures = [
      half.seconds.toFixed(2).padStart(8),
      whole.seconds.toFixed(2).padStart(7),
      ratio.toFixed(1).padStart(7),
      whole.memory.toFixed(0).padStart(9),
    ]
    console.log(`${name.padEnd(34)}${figures.join('')}${whole.refused && `  ${whole.refused}`}`)
    // Texts that are read in no time say nothing of growth.
    if (ratio > 3 && half.seconds > 0.2) slow.push(name)
  }
  if (slow.length > 0) {
    console.log(`Twice the text takes more than three times the time: ${slow.join(', ')}`)
    process.exitCode = 1
  }
}
