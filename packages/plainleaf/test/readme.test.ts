import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith, put } from './support/folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the example in the README runs and prints what it says', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, code, printed] = /```ts\n(.*?)```\s*```text\n(.*?)```/su.exec(readme) ?? []
  expect(code).toBeDefined()
  // The example finds the package by its name from a folder that has it installed.
  const folder = folderWith()
  put(folder, {
    'example.ts': code?.replace("from 'plainleaf'", `from '${join(root, 'src/index.ts')}'`) ?? '',
  })
  const run = spawnSync(
    process.execPath,
    ['--conditions=plainleaf:source', join(folder, 'example.ts')],
    { encoding: 'utf8' },
  )
  expect(run.stderr).toBe('')
  expect(run.stdout).toBe(printed)
})
