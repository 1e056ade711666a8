import { chmodSync, chownSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Topic } from '@plainleaf/content-model'
import { build } from 'plainleaf'
import { expect, onTestFinished, test } from 'vitest'
import { asPlain, cards, hayFever, headLice } from './support/documents.ts'
import { folderWith, put } from './support/folder.ts'

const run = (cwd: string, out = 'dist') =>
  build({ cwd, inputs: ['.'], out, to: [cards], summarise: asPlain })
const said = (result: Awaited<ReturnType<typeof build>>) =>
  result.messages.map(({ file, ruleId, fatal }) => [file, ruleId, fatal])

test('links in a circle are named, and the rest is built', async () => {
  const cwd = folderWith({ 'a.md': hayFever })
  symlinkSync('loop', join(cwd, 'loop'))
  symlinkSync('other.md', join(cwd, 'other.md'))
  mkdirSync(join(cwd, 'deep'))
  symlinkSync('..', join(cwd, 'deep/up'))
  const result = await run(cwd)
  expect(result.exitCode).toBe(1)
  expect(said(result)).toEqual([
    ['loop', 'file-unreadable', true],
    ['other.md', 'file-unreadable', true],
  ])
  expect(existsSync(join(cwd, 'dist/cards/a.txt'))).toBe(true)
})

test('a folder that may not be entered is named, and the rest is built', async () => {
  const cwd = folderWith({ 'a.md': hayFever, 'shut/b.md': hayFever })
  await run(cwd)
  // Nothing is shut to the superuser, so the test becomes somebody else for as long as it lasts.
  const superuser = process.geteuid?.() === 0
  chmodSync(join(cwd, 'shut'), 0)
  if (superuser) {
    for (const path of ['', 'dist', 'dist/cards']) chownSync(join(cwd, path), 65_534, 65_534)
    process.seteuid?.(65_534)
  }
  onTestFinished(() => {
    if (superuser) process.seteuid?.(0)
    chmodSync(join(cwd, 'shut'), 0o755)
  })
  const result = await run(cwd)
  expect(result.exitCode).toBe(1)
  expect(said(result)).toEqual([['shut', 'file-unreadable', true]])
  // What an earlier build made of it stays.
  expect(existsSync(join(cwd, 'dist/cards/b.txt'))).toBe(true)
  expect(result.removed).toEqual([])
  expect(existsSync(join(cwd, 'dist/cards/a.txt'))).toBe(true)
})

test('a build into the folder it reads does not read what it wrote', async () => {
  const cwd = folderWith({ 'a.md': hayFever, 'deep/b.txt': headLice })
  const pages = {
    ...cards,
    name: 'pages',
    renderTopic: ({ id }: Topic) => [{ path: `${id}.md`, content: '# X' }],
  }
  const into = () => build({ cwd, inputs: ['.'], out: '.', to: [cards, pages], summarise: asPlain })
  const first = await into()
  put(cwd, { 'pages/left.md': hayFever })
  const second = await into()
  expect([first.exitCode, second.exitCode, second.inputs]).toEqual([
    0,
    0,
    { found: 2, built: 2, failed: 0 },
  ])
  expect(second.files.every((file) => file.status === 'unchanged')).toBe(true)
})
