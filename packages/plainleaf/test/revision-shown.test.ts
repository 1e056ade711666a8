import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collection } from './support/clinics.ts'
import { plainleaf } from './support/command.ts'

test('a page, its summary and what is read by machines name the words of a topic by one revision', async () => {
  const cwd = collection()
  const { code } = await plainleaf(['build', '.', '--to', 'html,summary,api'], { cwd })
  expect(code).toBe(0)
  const read = (path: string): string => readFileSync(join(cwd, 'dist', path), 'utf8')
  const { version } = JSON.parse(read('api/v1/topics/asthma.json'))
  expect(version).toMatch(/^[0-9a-f]{12}$/u)
  for (const path of ['html/asthma.html', 'summary/asthma.html'])
    expect(read(path).replace(/\s*\n\s*/gu, '')).toContain(`<dt>Revision</dt><dd>${version}</dd>`)
})
