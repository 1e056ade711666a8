import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { hayFever } from './support/documents.ts'
import { folderWith } from './support/folder.ts'
import { wordFile } from './support/word-file.ts'

const nosebleeds = wordFile('Nosebleeds', 'Sit down and lean forward.')

test('the command builds a Word document', async () => {
  const cwd = folderWith({ 'nosebleeds.docx': nosebleeds })
  const ended = await plainleaf(['build', 'nosebleeds.docx', '--out', 'dist'], { cwd })
  expect(ended).toMatchObject({ code: 0 })
  const page = readFileSync(join(cwd, 'dist/html/nosebleeds.html'), 'utf8')
  expect(page).toContain('Sit down and lean forward.')
  expect(page).toContain('<title>Nosebleeds')
})

test('a folder may hold Word documents beside others, and one that cannot be read stops none', async () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  const cwd = folderWith({ 'in/a.docx': nosebleeds, 'in/b.md': hayFever, 'in/c.docx': old })
  const ended = await plainleaf(['build', 'in', '--out', 'dist', '--to', 'html'], { cwd })
  expect(ended.code).toBe(1)
  expect(ended.stderr).toContain('word-not-a-document')
  expect(ended.stderr).not.toMatch(/^\s+at /mu)
  const index = readFileSync(join(cwd, 'dist/html/index.html'), 'utf8')
  expect(index).toContain('Nosebleeds')
  expect(index).toContain('Hay fever')
})

test('the size cap holds for Word documents', async () => {
  const cwd = folderWith({ 'long.docx': wordFile('Nosebleeds', 'Lean forward. '.repeat(80_000)) })
  const ended = await plainleaf(['build', 'long.docx', '--max-input', '1'], { cwd })
  expect(ended.code).toBe(1)
  expect(ended.stderr).toContain('file-too-large')
})
