import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { folderWith, list } from './support/folder.ts'

const colds = '---\ntitle: Colds\nlang: en\n---\n\nRest and drink. A cold goes by itself.\n'
const advisories = `advisories:
  - id: 2026-001
    topic: nosebleeds
    status: withdrawn
    date: 2026-02-03
    reason: The number of minutes was wrong.
    replacedBy: colds
`

test('a topic that was withdrawn is not printed: the command says why, and what to print instead', async () => {
  const cwd = folderWith({
    'a/topics/colds.md': colds,
    'a/topics/nosebleeds.md': colds.replace('Colds', 'Nosebleeds'),
    'a/advisories.yaml': advisories,
  })
  const alone = await plainleaf(['handout', 'a/topics/nosebleeds.md'], { cwd })
  expect(alone.code).toBe(1)
  expect(alone.stderr).toMatch(
    /error .*withdrawn on 2026-02-03 \(advisory 2026-001\).* handout-withdrawn/u,
  )
  expect(alone.stderr).toContain('Print "colds" instead')
  expect(existsSync(join(cwd, 'dist/handouts/nosebleeds.pdf'))).toBe(false)
  const all = await plainleaf(['handout', 'a'], { cwd })
  expect(all.code).toBe(0)
  expect(all.stderr).toMatch(/warning .* handout-withdrawn/u)
  expect(list(join(cwd, 'dist'))).toEqual(['handouts/colds.pdf'])
})
