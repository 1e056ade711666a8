import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { hayFever } from './support/documents.ts'
import { folderWith } from './support/folder.ts'

const bad: Record<string, [content: string | Uint8Array, said: RegExp]> = {
  'empty.txt': ['', /^in\/empty\.txt:1:1 {2}error {2}.+ {2}file-empty$/mu],
  'blank.md': [' \n\n\t\n', /^in\/blank\.md:1:1 {2}error {2}.+ {2}file-empty$/mu],
  'binary.txt': [
    new Uint8Array([72, 105, 10, 0, 1, 2]),
    /^in\/binary\.txt:2:1 {2}error {2}.+ {2}file-binary$/mu,
  ],
  'cyrillic.txt': [
    new Uint8Array([71, 111, 111, 100, 10, 99, 0xe4, 0xee, 0xe7, 0xe0, 10]),
    /^in\/cyrillic\.txt:2:2 {2}error {2}.+ {2}file-encoding$/mu,
  ],
  'utf-32.txt': [
    new Uint8Array([0xff, 0xfe, 0, 0, 72, 0, 0, 0]),
    /^in\/utf-32\.txt:1:1 {2}error {2}.*UTF-32.* {2}file-encoding$/mu,
  ],
  'front-matter.md': [
    '---\ntitle: "Hay fever\n---\n\nText.\n',
    /^in\/front-matter\.md:[23]:\d+ {2}error {2}.+ {2}front-matter-[a-z-]+$/mu,
  ],
  'nested.md': [
    `${'> '.repeat(2000)}deep\n`,
    /^in\/nested\.md:1:\d+ {2}error {2}.+ {2}nesting-too-deep$/mu,
  ],
  'long-line.txt': [
    'word '.repeat(300_000),
    /^in\/long-line\.txt:1:\d+ {2}error {2}.+ {2}line-too-long$/mu,
  ],
}

test('a folder of bad files: the good one is built, each bad one named, no stack printed', async () => {
  const files = Object.fromEntries(
    Object.entries(bad).map(([name, [content]]) => [`in/${name}`, content]),
  )
  const cwd = folderWith({ ...files, 'in/good.md': hayFever })
  mkdirSync(join(cwd, 'in/folder.md'))
  await writeLine(join(cwd, 'in/huge.txt'), 50)

  const { code, stdout, stderr } = await plainleaf(['build', 'in'], { cwd })

  expect(code).toBe(1)
  for (const [, said] of Object.values(bad)) expect(stderr).toMatch(said)
  expect(stderr).toMatch(/^in\/folder\.md:1:1 {2}error {2}.+ {2}file-is-folder$/mu)
  expect(stderr).toMatch(/^in\/huge\.txt:1:1 {2}error {2}.+ {2}file-too-large$/mu)
  expect(stderr.match(/ {2}error {2}/gu)).toHaveLength(Object.keys(bad).length + 2)
  expect(stderr + stdout).not.toMatch(/^\s+at .*[:(]/mu)
  expect(stdout).toContain('10 of 11 inputs failed; 10 errors')
  for (const path of ['html/good.html', 'epub/good.epub', 'summary/good.md', 'data/good.json']) {
    expect(existsSync(join(cwd, 'dist', path)), path).toBe(true)
  }
})

/** Writes one line of so many megabytes. */
function writeLine(path: string, megabytes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = createWriteStream(path).on('error', reject).on('finish', resolve)
    for (let i = 0; i < megabytes; i++) stream.write('x'.repeat(1_000_000))
    stream.end()
  })
}
