import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const module = JSON.stringify(join(import.meta.dirname, '../src/pipeline/save-memory.ts'))

/** How many megabytes more are in use after 40 of garbage and a rest, in a process that is told what it will read. */
function grownBy(paths: readonly string[]): number {
  const script = `
    import { rest, saveMemory } from ${module}
    saveMemory(${JSON.stringify(paths)})
    const inUse = () => process.memoryUsage().heapUsed
    await rest()
    const before = inUse()
    let held = Array.from({ length: 5_000_000 }, () => 0)
    held = undefined
    await rest()
    console.log(Math.round((inUse() - before) / 1e6))`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script]))
}

test('a rest collects garbage where much is read, and costs nothing where little is', () => {
  expect(grownBy([process.execPath])).toBeLessThan(10)
  expect(grownBy([import.meta.filename])).toBeGreaterThan(30)
})
