// How long an edit takes to show in an open page under `plainleaf dev`, and what a session of many edits costs in memory.
// Prints a line each 20 edits; fails where the median is over a second or memory goes on growing.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const edits = Number(process.argv[2] ?? 200)
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'plainleaf-bench-'))
cpSync(path('../content/mdma-assisted-therapy'), folder, {
  recursive: true,
  filter: (from) => !/\/(?:dist|node_modules)$/u.test(from),
})
const bin = path('../packages/plainleaf/src/bin.ts')
const dev = spawn(
  process.execPath,
  ['--conditions=plainleaf:source', bin, 'dev', '.', '--port', '0'],
  { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
)
let output = ''
const hearers = new Set()
dev.stdout.on('data', (text) => {
  output += text
  for (const hear of hearers) hear()
})
const [origin] = await printed(/http:\/\/127\.0\.0\.1:\d+/u)
await printed(/^built.*s$/mu)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
await page.goto(`${origin}/html/what-it-is.html`)
const file = join(folder, 'topics/what-it-is.md')
const text = readFileSync(file, 'utf8')

const times = []
const memory = []
for (let edit = 1; edit <= edits; edit++) {
  const mark = `Edit number ${edit} of this page.`
  const started = performance.now()
  writeFileSync(file, `${text}\n${mark}\n`)
  await page.getByText(mark).first().waitFor({ state: 'attached' })
  times.push(performance.now() - started)
  // As somebody who writes: the rest of the build is done before the next edit.
  await printed(/^built.*s$/mu)
  if (edit % 20 === 0) {
    memory.push(megabytes())
    console.log(
      `${edit} edits: median ${median(times)} ms, slowest ${Math.round(Math.max(...times))} ms, memory ${memory.at(-1)} MB`,
    )
  }
}
await browser.close()
dev.kill('SIGINT')
await new Promise((resolve) => dev.on('close', resolve))
rmSync(folder, { recursive: true, force: true })
const half = Math.floor(memory.length / 2)
// Fewer than 80 edits say nothing about growth.
const grown = memory.length < 4 ? 0 : mean(memory.slice(half)) - mean(memory.slice(0, half))
console.log(`memory of the second half less that of the first: ${Math.round(grown)} MB`)
if (median(times) > 1000 || grown > 100) process.exitCode = 1

/** Resolves when this stands in what was printed since it was last asked. */
function printed(pattern) {
  return new Promise((resolve) => {
    const hear = () => {
      const found = pattern.exec(output)
      if (!found) return
      output = output.slice(found.index + found[0].length)
      hearers.delete(hear)
      resolve(found)
    }
    hearers.add(hear)
    hear()
  })
}

/** What the session and the process that builds have in memory now. */
function megabytes() {
  const list = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const rows = list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number))
  const own = rows.filter(([pid, parent]) => pid === dev.pid || parent === dev.pid)
  return Math.round(own.reduce((sum, [, , kilobytes]) => sum + kilobytes, 0) / 1024)
}

function median(numbers) {
  return Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)])
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}
