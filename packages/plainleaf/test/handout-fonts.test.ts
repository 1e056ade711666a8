import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from '@plainleaf/fonts-arabic'
import { expect, test } from 'vitest'
import { fontsFor } from '../src/handout/fonts-for.ts'
import { plainleaf } from './support/command.ts'
import { folderWith, list } from './support/folder.ts'

test('finds the fonts of a script by itself', async () => {
  expect(await fontsFor('cough')).toBeUndefined()
  expect((await fontsFor('سعال'))?.folders).toEqual([folder])
  const text = new URL('../../handout/test/fixtures/hay-fever-ar/input.md', import.meta.url)
  const cwd = folderWith({ 'hay-fever.md': readFileSync(text, 'utf8') })
  const { code, stderr } = await plainleaf(['handout', 'hay-fever.md'], { cwd })
  expect(stderr).not.toContain('handout-glyph-missing')
  expect(code).toBe(0)
  expect(list(join(cwd, 'dist'))).toEqual(['handouts/hay-fever.pdf'])
})
