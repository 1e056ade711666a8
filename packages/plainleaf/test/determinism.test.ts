import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { hayFever, headLice } from './support/documents.ts'
import { folderWith, hashes } from './support/folder.ts'

const places = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
]

test('the same documents give the same bytes anywhere, in any time zone and locale', async () => {
  const from = folderWith({
    'spring/hay-fever.md': hayFever,
    'spring/Ä Ihre.txt': headLice,
    'spring/I.txt': headLice,
  })
  const [first, ...others] = await Promise.all(
    places.map(async (env, index) => {
      const cwd = join(folderWith(), `somewhere-${index}`)
      cpSync(from, cwd, { recursive: true })
      // Given from inside, from outside, relative and absolute.
      const input = ['spring', '.', join(cwd, 'spring'), './spring/'][index] ?? 'spring'
      const at = input === '.' ? join(cwd, 'spring') : cwd
      const { code, stderr } = await plainleaf(['build', input, '--out', join(cwd, 'dist')], {
        cwd: at,
        env,
      })
      expect([code, stderr]).toEqual([0, ''])
      return hashes(join(cwd, 'dist'))
    }),
  )
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(10)
  for (const other of others) expect(other).toEqual(first)
})

test('SOURCE_DATE_EPOCH changes the dates and nothing else in the set of files', async () => {
  const cwd = folderWith({ 'in/hay-fever.md': hayFever })
  const { code } = await plainleaf(['build', 'in'], {
    cwd,
    env: { SOURCE_DATE_EPOCH: '1700000000' },
  })
  const dated = hashes(join(cwd, 'dist'))
  expect(code).toBe(0)
  expect((await plainleaf(['build', 'in'], { cwd })).code).toBe(0)
  expect(Object.keys(hashes(join(cwd, 'dist')))).toEqual(Object.keys(dated))
})
