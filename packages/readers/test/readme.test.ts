import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('shows what its example prints', () => {
  const root = new URL('../', import.meta.url)
  const readme = readFileSync(new URL('README.md', root), 'utf8')
  const example = /```ts\n(.*?)```/su.exec(readme)?.[1] ?? ''
  const shown = /```text\n(.*?)```/su.exec(readme)?.[1]
  const options = [
    '--conditions=plainleaf:source',
    '--input-type=module-typescript',
    '--eval',
    example,
  ]
  expect(execFileSync(process.execPath, options, { cwd: root, encoding: 'utf8' })).toBe(shown)
})
