import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

function hashes(variables: Record<string, string>): string {
  const script = join(import.meta.dirname, 'print-hashes.ts')
  return execFileSync(process.execPath, ['--conditions=plainleaf:source', script], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
  })
}

test('books have the same bytes in every time zone and locale', () => {
  const here = hashes({ TZ: 'UTC', LANG: 'C' })
  expect(here.trim().split('\n')).toHaveLength(4)
  expect(hashes({ TZ: 'America/New_York', LANG: 'tr_TR.UTF-8' })).toBe(here)
  expect(hashes({ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' })).toBe(here)
}, 120_000)
