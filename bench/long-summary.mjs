// What the summary of an article of a megabyte costs over `--help`: processor time of the built command, and whether twice the
// text takes twice the time. Run with `pnpm bench:summary` after `pnpm build`; the limit is 2 s, on a machine that does nothing else.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { toShape } from '../packages/content-model/test/text/shapes.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } })
const bin = fileURLToPath(new URL('../packages/plainleaf/bin/plainleaf.js', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'plainleaf-bench-'))
const opening = '# Hay fever\n\n## What is it?\n\n'
const shapes = {
  'many sections': (length) => `# Hay fever\n\n${toShape('marked headings', length)}`,
  'one long section': (length) => opening + toShape('prose', length),
  'one paragraph': (length) => opening + toShape('prose', length).replace(/\s+/gu, ' '),
}

/** The cheapest of some runs in seconds of processor time, as bash counts them. */
function cost(args) {
  const runs = Array.from({ length: Number(values.runs) }, () => {
    const words = ['-c', 'time "$@" >/dev/null 2>/dev/null', 'bash', process.execPath, bin, ...args]
    const env = { ...process.env, TIMEFORMAT: '%U %S' }
    const { stderr } = spawnSync('bash', words, { encoding: 'utf8', env })
    const [user, system] = stderr.trim().split(' ').map(Number)
    return user + system
  })
  return Math.min(...runs)
}

try {
  const help = cost(['--help'])
  console.log(`${'article'.padEnd(20)}0.5 MB s  1 MB s  ratio`)
  for (const [name, write] of Object.entries(shapes)) {
    const [half, whole] = [500_000, 1_000_000].map((length) => {
      const file = join(scratch, 'article.md')
      writeFileSync(file, write(length))
      return cost(['summary', file]) - help
    })
    const figures = [half, whole, whole / half].map((one) => one.toFixed(2).padStart(8))
    console.log(`${name.padEnd(20)}${figures.join('')}`)
    if (whole > 2) process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
