import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the example of the README prints what it says', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const [, code = '', shown] = /```ts\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? []
  // Beside the tests, so that the package's name resolves as it does for them.
  const file = join(import.meta.dirname, `readme-example-${process.pid}.ts`)
  writeFileSync(file, code)
  try {
    const args = ['--conditions=plainleaf:source', file]
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe(shown)
  } finally {
    rmSync(file)
  }
}, 120_000)
