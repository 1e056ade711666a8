import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { folderWith } from './support/folder.ts'
import { pdfFile } from './support/pdf-file.ts'

test('the command builds a PDF file', async () => {
  const cwd = folderWith({ 'nosebleeds.pdf': pdfFile('Nosebleeds', 'Sit down and lean forward.') })
  const ended = await plainleaf(['build', 'nosebleeds.pdf', '--out', 'dist'], { cwd })
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  const page = readFileSync(join(cwd, 'dist/html/nosebleeds.html'), 'utf8')
  expect(page).toContain('Sit down and lean forward.')
  expect(page).toContain('<title>Nosebleeds')
})

test('a scanned PDF file gets a message that says what to do', async () => {
  const cwd = folderWith({ 'scan.pdf': pdfFile('', '') })
  const ended = await plainleaf(['build', 'scan.pdf'], { cwd })
  expect(ended.code).toBe(1)
  expect(ended.stderr).toContain('pdf-no-text')
  expect(ended.stderr).toContain('OCR')
  expect(ended.stderr).not.toMatch(/^\s+at /mu)
})
